import { useCallback, useMemo, useState } from 'preact/hooks';
import type { LibraryEntry, LibraryView, Listing } from '@/lib/model/library';
import { db } from '@/lib/store/db';
import { loadEntries } from '@/lib/store/library/load-entries';
import { readListing } from '@/lib/store/library/read-listing';
import { useLiveQuery } from './use-live-query';

/** Articles are loaded by so many, so that scrolling a little asks for nothing new. */
const STEP = 16;

interface Loaded {
  /** Null when nothing was loaded. */
  readonly view: LibraryView | null;
  readonly entries: ReadonlyMap<number, LibraryEntry>;
}

const NONE = new Map<number, LibraryEntry>();

/** The answer to a view, with the articles that are near the window; `onRange` tells which those are. */
export function useListing(view: LibraryView, attempt: number) {
  const [range, setRange] = useState({ start: 0, end: 0 });
  const onRange = useCallback((start: number, end: number) => {
    const wide = { start: Math.floor(start / STEP) * STEP, end: Math.ceil(end / STEP) * STEP };
    setRange((last) => (last.start === wide.start && last.end === wide.end ? last : wide));
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a new query
  const read = useCallback(() => readListing(db, view), [view, attempt]);
  const answer = useLiveQuery(read);

  const readMore = useCallback(async (): Promise<Loaded> => {
    if (typeof answer !== 'object' || answer.of === 'lines') return { view: null, entries: NONE };
    const near = answer.findings.articles.slice(range.start, range.end);
    const missing = near.filter(({ number }) => !answer.entries.has(number));
    const entries = missing.length === 0 ? NONE : await loadEntries(db, missing, answer.view.articleId);
    return { view: answer.view, entries };
  }, [answer, range]);
  const more = useLiveQuery(readMore);

  const listing = useMemo((): Listing | 'loading' | 'failed' => {
    if (typeof answer !== 'object' || answer.of === 'lines' || typeof more !== 'object') return answer;
    if (more.view === null || !isSameSearch(more.view, answer.view)) return answer;
    return { ...answer, entries: new Map([...more.entries, ...answer.entries]) };
  }, [answer, more]);
  return { listing, onRange };
}

function isSameSearch(a: LibraryView, b: LibraryView): boolean {
  return JSON.stringify({ ...a, articleId: null }) === JSON.stringify({ ...b, articleId: null });
}
