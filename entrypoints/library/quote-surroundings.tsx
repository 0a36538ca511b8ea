import type { ComponentChildren } from 'preact';
import { type CountVariants, VariantCounter } from '@/components/variants/also-in';
import { db } from '@/lib/store/db';
import { countVariants } from '@/lib/store/variants/find-group';
import { WithLookupPlaces } from './with-lookup-places';

/** One after the other: what the reader waits for comes between. */
let latest: Promise<unknown> = Promise.resolve();

const count: CountVariants = (quoteIds, signal) => {
  const counted = latest.then(() => countVariants(db, quoteIds, signal));
  latest = counted.catch(() => {});
  return counted;
};

/** Gives the quotes below what they need of the world around: where else they are reported, and where to look them up. */
export function QuoteSurroundings({ children }: { readonly children: ComponentChildren }) {
  return (
    <WithLookupPlaces>
      <VariantCounter.Provider value={count}>{children}</VariantCounter.Provider>
    </WithLookupPlaces>
  );
}
