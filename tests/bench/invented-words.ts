/** A stream of numbers in [0, 1) that is the same at each run (mulberry32). */
export function randomStream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ONSETS = ['b', 'c', 'd', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'w', 'y', 'ng', 'ny', 'pr', 'tr', 'st', ''];
const NUCLEI = ['a', 'a', 'a', 'i', 'i', 'u', 'e', 'e', 'o', 'ai', 'au'];
const CODAS = ['', '', '', 'n', 'ng', 'r', 's', 't', 'k', 'm', 'l', 'h'];

/** An invented word of one to four syllables; beginnings such as "me" and "di" are as common as in Indonesian. */
export function inventWord(random: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const syllables = 1 + Math.floor(random() * 2.6) + (random() < 0.3 ? 1 : 0);
  const begins = random() < 0.22 ? pick(['me', 'ber', 'di', 'pe', 'ter', 'ke']) : '';
  return begins + Array.from({ length: syllables }, () => pick(ONSETS) + pick(NUCLEI) + pick(CODAS)).join('');
}

/** Different words, the most frequent first; shorter ones come early. */
export function inventVocabulary(random: () => number, size: number): string[] {
  const words = new Set<string>();
  while (words.size < size) words.add(inventWord(random));
  const all = [...words];
  return all
    .map((word, index) => ({ word, rank: index + word.length * size * 0.02 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ word }) => word);
}

/** Picks from a list as words occur in texts: the n-th about 1/n as often as the first. */
export function zipfPicker<T>(random: () => number, list: readonly T[]): () => T {
  const sums = new Float64Array(list.length);
  let sum = 0;
  for (let index = 0; index < list.length; index += 1) {
    sum += 1 / (index + 2.7);
    sums[index] = sum;
  }
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return list[low] as T;
  };
}
