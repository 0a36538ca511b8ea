/**
 * Lists of places: in which articles, and where in them, a word occurs. A place is one number: the article's number times
 * `SLOTS` plus a slot: 0 is the article itself (its title), n its n-th quote. Lists are ascending, without doubles.
 */
export const SLOTS = 65_536;

/** Articles per stored list, so that a new article rewrites short lists only. */
export const BLOCK = 512;

/** The place of a slot of an article. */
export const placeOf = (article: number, slot: number): number => article * SLOTS + slot;

/** The number of the article that a place lies in. */
export const articleOf = (place: number): number => Math.floor(place / SLOTS);

/** The slot of a place in its article. */
export const slotOf = (place: number): number => place % SLOTS;

/** The block that an article's places are stored in. */
export const blockOf = (article: number): number => Math.floor(article / BLOCK);

/** Packs ascending places: per place the distance in articles and the distance in slots, seven bits to a byte. */
export function packPlaces(places: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let article = 0;
  let slot = -1;
  for (const place of places) {
    const next = articleOf(place);
    pushNumber(bytes, next - article);
    if (next !== article) slot = -1;
    pushNumber(bytes, slotOf(place) - slot - 1);
    article = next;
    slot = slotOf(place);
  }
  return Uint8Array.from(bytes);
}

/** Adds the places that were packed to `into`, in order. */
export function unpackPlaces(bytes: Uint8Array, into: number[]): void {
  let article = 0;
  let slot = -1;
  let at = 0;
  // Written out, without `readNumber`: a frequent word has a hundred thousand places.
  const read = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const step = read();
    if (step > 0) slot = -1;
    article += step;
    slot += read() + 1;
    into.push(article * SLOTS + slot);
  }
}

/** What changes in a list. */
export interface PlaceChange {
  readonly added: readonly number[];
  readonly removed: ReadonlySet<number>;
}

/** A packed list with some places taken out and others put in. */
export function changePlaces(bytes: Uint8Array | undefined, { added, removed }: PlaceChange): Uint8Array {
  const places: number[] = [];
  if (bytes) unpackPlaces(bytes, places);
  const kept = removed.size > 0 ? places.filter((place) => !removed.has(place)) : places;
  return packPlaces(sortPlaces([...kept, ...added]));
}

/** Ascending, without doubles; the same list when it is so already. */
export function sortPlaces(places: number[]): number[] {
  if (isAscending(places)) return places;
  const sorted = new Float64Array(places).sort();
  const distinct: number[] = [];
  let last = -1;
  for (const place of sorted) {
    if (place !== last) distinct.push(place);
    last = place;
  }
  return distinct;
}

function isAscending(places: readonly number[]): boolean {
  for (let index = 1; index < places.length; index += 1) {
    if ((places[index] as number) <= (places[index - 1] as number)) return false;
  }
  return true;
}

/** Adds a number as bytes, seven bits to each. */
export function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** The number that was pushed at that place, and where the next one begins. */
export function readNumber(bytes: Uint8Array, start: number): { readonly value: number; readonly next: number } {
  let value = 0;
  let next = start;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[next++] ?? 0;
    value |= (byte & 127) << shift;
    if (byte < 128) return { value, next };
  }
}
