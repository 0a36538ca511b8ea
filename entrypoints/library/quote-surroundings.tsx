import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LookupPlaces } from '@/components/lookup/lookup-links';
import { type CountVariants, VariantCounter } from '@/components/variants/also-in';
import { readPlaces } from '@/lib/lookup/stored-places';
import type { LookupPlace } from '@/lib/model/lookup';
import { db } from '@/lib/store/db';
import { countVariants } from '@/lib/store/variants/find-group';

const NOWHERE: readonly LookupPlace[] = [];

/** One after the other: what the reader waits for comes between. */
let latest: Promise<unknown> = Promise.resolve();

const count: CountVariants = (quoteIds, signal) => {
  const counted = latest.then(() => countVariants(db, quoteIds, signal));
  latest = counted.catch(() => {});
  return counted;
};

/** Gives the quotes below what they need of the world around: where else they are reported, and where to look them up. */
export function QuoteSurroundings({ children }: { readonly children: ComponentChildren }) {
  const [places, setPlaces] = useState(NOWHERE);
  useEffect(() => {
    // Without a list there are no links; everything else works.
    readPlaces().then(setPlaces, () => setPlaces(NOWHERE));
  }, []);
  return (
    <LookupPlaces.Provider value={places}>
      <VariantCounter.Provider value={count}>{children}</VariantCounter.Provider>
    </LookupPlaces.Provider>
  );
}
