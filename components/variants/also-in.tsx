import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { tn } from '@/lib/i18n/text';
import { pageAddress } from '../page-address';

/** Tells in how many other articles each quote is reported; those that stand alone are left out. Stops when it is aborted. */
export type CountVariants = (quoteIds: readonly string[], signal: AbortSignal) => Promise<ReadonlyMap<string, number>>;

/** How quotes are counted; null where there is no library to count in. */
export const VariantCounter = createContext<CountVariants | null>(null);

/** Quotes must have been there so long, ms: a list that changes with each letter would be counted for nothing. */
const PAUSE_MS = 300;

const NONE: ReadonlyMap<string, number> = new Map();

/** The counts of some quotes, once they are known; a quote that cannot be counted has none. */
export function useVariantCounts(quoteIds: readonly string[]): ReadonlyMap<string, number> {
  const count = useContext(VariantCounter);
  const [counts, setCounts] = useState(NONE);
  const key = quoteIds.join(' ');
  useEffect(() => {
    if (count === null || key === '') return;
    const stop = new AbortController();
    const show = (found: ReadonlyMap<string, number>) => {
      if (!stop.signal.aborted) setCounts(found);
    };
    const timer = setTimeout(() => count(key.split(' '), stop.signal).then(show, () => show(NONE)), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [count, key]);
  return counts;
}

interface AlsoInProps {
  readonly quoteId: string;
  readonly counts: ReadonlyMap<string, number>;
}

/** "also in 3 other articles": opens the group of its reports. */
export function AlsoIn({ quoteId, counts }: AlsoInProps) {
  const count = counts.get(quoteId);
  if (count === undefined) return null;
  return (
    <a class="link also-in" href={pageAddress('variants', quoteId)}>
      {tn('alsoIn', count)}
    </a>
  );
}
