import { contentWords } from './content-words';

/** Prints kept of one quote: a part of half its length still shares some with near certainty. */
const PRINTS = 8;

/**
 * What a quote is found again by, however it was cut or where a word was changed: of all pairs of neighbouring content
 * words the few with the lowest hashes (bottom-k MinHash). Two texts that share most of their words share some of them,
 * so an index over them finds the near-duplicates of one quote without looking at the others. Distinct 32-bit numbers,
 * ascending; empty for less than two content words. Linear.
 */
export function fingerprint(text: string): number[] {
  return lowest(shingleHashes(contentWords(text), 2), PRINTS);
}

/** The hashes of all runs of `length` neighbouring words, distinct. */
export function shingleHashes(words: readonly string[], length: number): ReadonlySet<number> {
  const hashes = new Set<number>();
  for (let at = 0; at + length <= words.length; at += 1) hashes.add(hash(words.slice(at, at + length).join(' ')));
  return hashes;
}

/** The `count` lowest of some hashes, ascending. */
export function lowest(hashes: ReadonlySet<number>, count: number): number[] {
  return [...Uint32Array.from(hashes).sort().subarray(0, count)];
}

/** FNV-1a over UTF-16 units, then mixed (MurmurHash3's last step), so that order by hash is order by chance. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
