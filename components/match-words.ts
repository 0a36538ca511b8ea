import { fold } from '@/lib/search/words';

/** The words of what was typed in a search box. */
export function splitQuery(query: string): string[] {
  return fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether every word of the query occurs somewhere in the texts. An empty query matches all. */
export function matchesAll(words: readonly string[], texts: readonly string[]): boolean {
  if (words.length === 0) return true;
  const folded = fold(texts.join('\n'));
  return words.every((word) => folded.includes(word));
}

/** A piece of a text, and whether it is one that was searched for. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts `text` at the occurrences of the words, in order; the pieces joined are the text.
 * Compares letter by letter, since folding may change the length ("İ", "ﬁ").
 */
export function markWords(text: string, words: readonly string[]): MarkedPiece[] {
  if (words.length === 0) return [{ text, marked: false }];
  const letters = Array.from(text);
  const folded = letters.map(fold);
  const starts: number[] = [];
  let length = 0;
  for (const letter of folded) {
    starts.push(length);
    length += letter.length;
  }
  const joined = folded.join('');
  const hit = new Uint8Array(length + 1);
  for (const word of words) {
    for (let at = joined.indexOf(word); at !== -1; at = joined.indexOf(word, at + word.length)) hit.fill(1, at, at + word.length);
  }
  const pieces: { text: string; marked: boolean }[] = [];
  letters.forEach((letter, index) => {
    const last = pieces.at(-1);
    // A bare accent folds to nothing: it goes with the letter before.
    const marked = folded[index] === '' ? (last?.marked ?? false) : hit[starts[index] ?? 0] === 1;
    if (last !== undefined && last.marked === marked) last.text += letter;
    else pieces.push({ text: letter, marked });
  });
  return pieces;
}
