import { changePlaces, type PlaceChange, pushNumber, readNumber, unpackPlaces } from './postings';

/**
 * Rows of the index. Terms that begin alike share a row, for reading or writing one costs about the same whether it holds ten
 * bytes or a thousand. Per term, in no order: its ending (what follows the letters that all share), then its packed places,
 * each with its length in bytes before it.
 */

/** A term that is looked for by its ending; with `begins` all that go on from there. */
export interface WantedEnding {
  readonly ending: string;
  readonly begins: boolean;
}

/** One term of a row: where its ending and its places lie, half-open. */
interface Entry {
  readonly start: number;
  readonly ending: number;
  readonly endingEnd: number;
  readonly places: number;
  readonly end: number;
}

/** Adds the places of the wanted terms of a row to `into`, term by term. Linear in the row. */
export function findPlaces(row: Uint8Array, wanted: readonly WantedEnding[], into: number[]): void {
  const sought = wanted.map(({ ending, begins }) => ({ bytes: encoded(ending), begins }));
  for (let entry = entryAt(row, 0); entry; entry = entryAt(row, entry.end)) {
    const { ending, endingEnd, places, end } = entry;
    const isWanted = sought.some(({ bytes, begins }) => {
      const rest = endingEnd - ending - bytes.length;
      return (begins ? rest >= 0 : rest === 0) && bytes.every((byte, at) => row[ending + at] === byte);
    });
    if (isWanted) unpackPlaces(row.subarray(places, end), into);
  }
}

/**
 * A row with some of its terms changed, by ending. Terms that are left without places go; the endings of new ones are added to
 * `fresh`. Linear in the row and the changes.
 */
export function changeGroup(row: Uint8Array | undefined, changes: ReadonlyMap<string, PlaceChange>, fresh: string[]): Uint8Array {
  const left = new Map(changes);
  const bytes: number[] = [];
  for (let entry = row && entryAt(row, 0); row && entry; entry = entryAt(row, entry.end)) {
    const ending = decoded(row.subarray(entry.ending, entry.endingEnd));
    const change = left.get(ending);
    left.delete(ending);
    if (change) pushEntry(bytes, ending, changePlaces(row.subarray(entry.places, entry.end), change));
    else pushBytes(bytes, row.subarray(entry.start, entry.end));
  }
  for (const [ending, change] of left) {
    const length = bytes.length;
    pushEntry(bytes, ending, changePlaces(undefined, change));
    if (bytes.length > length) fresh.push(ending);
  }
  return Uint8Array.from(bytes);
}

function entryAt(row: Uint8Array, start: number): Entry | null {
  if (start >= row.length) return null;
  const named = readNumber(row, start);
  const endingEnd = named.next + named.value;
  const placed = readNumber(row, endingEnd);
  return { start, ending: named.next, endingEnd, places: placed.next, end: placed.next + placed.value };
}

function pushEntry(bytes: number[], ending: string, places: Uint8Array): void {
  if (places.length === 0) return;
  const name = encoded(ending);
  pushNumber(bytes, name.length);
  pushBytes(bytes, name);
  pushNumber(bytes, places.length);
  pushBytes(bytes, places);
}

function pushBytes(bytes: number[], more: ArrayLike<number>): void {
  for (let at = 0; at < more.length; at += 1) bytes.push(more[at] as number);
}

/** UTF-16 units, seven bits to a byte: an ending that begins as another does has the same bytes first. */
function encoded(ending: string): number[] {
  const bytes: number[] = [];
  for (let at = 0; at < ending.length; at += 1) pushNumber(bytes, ending.charCodeAt(at));
  return bytes;
}

function decoded(bytes: Uint8Array): string {
  let ending = '';
  for (let at = 0; at < bytes.length; ) {
    const { value, next } = readNumber(bytes, at);
    ending += String.fromCharCode(value);
    at = next;
  }
  return ending;
}
