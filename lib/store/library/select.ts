import type { FacetKind } from '@/lib/model/index-records';
import type { LibraryView, Shelf } from '@/lib/model/library';
import { parseQuery } from '@/lib/search/query';
import type { Selection } from './find-articles';
import { DIRECT, facetTerm, OFFICIAL, SAVED } from './terms';

/** What is gathered on each shelf; articles stand by themselves. */
const GATHERED: Readonly<Record<Shelf, FacetKind | null>> = {
  articles: null,
  people: 'person',
  institutions: 'institution',
  days: 'day',
  sites: 'site',
};

/** The kind of lines that a shelf has; null when it lists articles. */
export const kindOnShelf = (shelf: Shelf): FacetKind | null => GATHERED[shelf];

/** What has to be found for a view. */
export function selectionOf({ shelf, open, query, saved, official, direct }: LibraryView): Selection {
  const kind = GATHERED[shelf];
  const terms = [
    ...(kind !== null && open !== null ? [facetTerm(kind, open)] : []),
    ...(saved ? [SAVED] : []),
    ...(official ? [OFFICIAL] : []),
    ...(direct ? [DIRECT] : []),
  ];
  return { words: parseQuery(query), terms, order: shelf === 'articles' ? 'lastSeen' : 'dated' };
}
