import { browser } from 'wxt/browser';
import type { LookupPlace } from '@/lib/model/lookup';
import { DEFAULT_PLACES } from './default-places';
import { addressFault } from './lookup-address';

/** Where the reader's list lies in the extension's storage, on this computer. */
const KEY = 'lookupPlaces';

/** The reader's list of places, or the one that Petik brings. What is damaged is left out. */
export async function readPlaces(): Promise<readonly LookupPlace[]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter(isPlace).map(({ name, address }) => ({ name, address })) : DEFAULT_PLACES;
}

/** Keeps the reader's list; null goes back to the one that Petik brings. Throws when the storage cannot be written. */
export async function writePlaces(places: readonly LookupPlace[] | null): Promise<void> {
  if (places === null) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: places });
}

function isPlace(value: unknown): value is LookupPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { name, address } = value as Partial<Record<keyof LookupPlace, unknown>>;
  return typeof name === 'string' && name.trim() !== '' && typeof address === 'string' && addressFault(address) === null;
}
