import { useEffect, useState } from 'preact/hooks';
import { PlacesPage, type PlacesPageProps } from '@/components/lookup/places-page';
import { readPlaces, writePlaces } from '@/lib/lookup/stored-places';
import type { LookupPlace } from '@/lib/model/lookup';

/** The list of places, with its connection to the extension's storage. */
export function Places() {
  const [places, setPlaces] = useState<PlacesPageProps['places']>('loading');
  useEffect(() => {
    readPlaces().then(setPlaces, () => setPlaces('failed'));
  }, []);
  return <PlacesPage places={places} onSave={save} onReset={reset} />;
}

/** Keeps a list; null goes back to Petik's. False when that fails. */
const save = (places: readonly LookupPlace[] | null): Promise<boolean> =>
  writePlaces(places).then(
    () => true,
    () => false,
  );

async function reset(): Promise<readonly LookupPlace[] | null> {
  return (await save(null)) ? readPlaces() : null;
}
