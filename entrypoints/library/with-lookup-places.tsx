import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LookupPlaces } from '@/components/lookup/lookup-links';
import { readPlaces } from '@/lib/lookup/stored-places';
import type { LookupPlace } from '@/lib/model/lookup';

const NOWHERE: readonly LookupPlace[] = [];

/** Gives the quotes below the places where they can be looked up. */
export function WithLookupPlaces({ children }: { readonly children: ComponentChildren }) {
  const [places, setPlaces] = useState(NOWHERE);
  useEffect(() => {
    // Without a list there are no links; everything else works.
    readPlaces().then(setPlaces, () => setPlaces(NOWHERE));
  }, []);
  return <LookupPlaces.Provider value={places}>{children}</LookupPlaces.Provider>;
}
