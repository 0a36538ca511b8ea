/** A word of a text, folded, and where it stands in the text (UTF-16 units, half-open). */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits with their accents; an apostrophe between letters belongs to the word ("Jum'at", "don’t"). */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;
/** A letter with its accents. */
const LETTER = /.\p{M}*/gu;
/** Characters without accents. */
const PLAIN = /^[\u0020-\u007e]*$/;
/** Longer ones are no words; UTF-16 units. */
const LONGEST = 40;

/** Lower case without accents, so that "Erdogan" finds "Erdoğan". */
export function fold(text: string): string {
  // Most words have none: this is done for every word of the library.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The words of a text, in order. Where a script writes no spaces, each pair of neighbours counts as a word. Linear. */
export function findWords(text: string): FoundWord[] {
  const found: FoundWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    if (UNSPACED.test(written)) found.push(...pairs(written, match.index));
    else {
      const word = wordOf(written);
      if (word !== '') found.push({ word, start: match.index, end: match.index + written.length });
    }
  }
  return found;
}

/** The folded words of a text, in order. */
export function wordsOf(text: string): string[] {
  return findWords(text).map(({ word }) => word);
}

/** How many words a text has. */
export function countWords(text: string): number {
  return findWords(text).length;
}

/** A written word as it is looked up; empty when nothing is left of it. */
const wordOf = (written: string): string => fold(written).replace(/['’ʼ]/gu, '').slice(0, LONGEST);

function pairs(written: string, offset: number): FoundWord[] {
  const letters = written.match(LETTER) ?? [];
  const found: FoundWord[] = [];
  let start = offset;
  for (const [index, letter] of letters.entries()) {
    const next = letters[index + 1];
    if (next !== undefined || letters.length === 1) {
      const word = wordOf(letter + (next ?? ''));
      if (word !== '') found.push({ word, start, end: start + letter.length + (next ?? '').length });
    }
    start += letter.length;
  }
  return found;
}
