import { useCallback, useEffect, useState } from 'preact/hooks';
import { filterLines } from '@/components/library/filter-lines';
import type { Listing, ShelfLine } from '@/lib/model/library';
import { db } from '@/lib/store/db';
import { listShelf } from '@/lib/store/library/list-shelf';
import { useLiveQuery } from './use-live-query';

/** People offered beside what was found. */
const MOST_PEOPLE = 5;
/** Pause after a search, ms: its results are shown first, and the next letter finds nobody at work. */
const PAUSE_MS = 300;
const ALL = { saved: false, official: false, direct: false };
const NOBODY: readonly ShelfLine[] = [];

/** The people whose name or note has the words that articles were searched for, the most quoted first. */
export function useFoundPeople(listing: Listing | 'loading' | 'failed'): readonly ShelfLine[] {
  const isSearch = typeof listing === 'object' && listing.view.shelf === 'articles' && listing.view.query.trim() !== '';
  const query = isSearch ? listing.view.query : '';
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(query), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [query]);
  const wanted = asked !== '';
  const read = useCallback(async () => (wanted ? listShelf(db, 'person', ALL) : NOBODY), [wanted]);
  const people = useLiveQuery(read);
  const [found, setFound] = useState(NOBODY);
  useEffect(() => {
    setFound(wanted && typeof people === 'object' ? filterLines(people, asked).slice(0, MOST_PEOPLE) : NOBODY);
  }, [people, wanted, asked]);
  return asked === query ? found : NOBODY;
}
