/** One word, or one mark that can change the sense, of a text. */
export interface Word {
  /** UTF-16 units into the text, half-open. */
  readonly start: number;
  readonly end: number;
  /** Without what is style only: Unicode form, glyph of dash and apostrophe, invisible characters. */
  readonly folded: string;
  /** `folded` in lower case. */
  readonly key: string;
  readonly isMark: boolean;
  /** Opens the text, or a part behind an interruption: a capital here is no part of the words. */
  readonly opens: boolean;
}

/** Stands between the parts of a quote that a reporting clause interrupts. */
export const INTERRUPTION = ' … ';

/** Soft hyphens, zero-width characters, signs of direction. */
const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF';
/** Scripts that write no spaces between words: each character is compared. */
const UNSPACED = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
const LETTER = `(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}])`;
/** Within words: "Jum'at", "co-op"; within numbers: "1.500", "10:30", "2020–24"; within abbreviations: "S.H". */
const JOINER = `(?:['’‘ʼ＇\\-‐‑]|(?<=\\p{N})[.,:–−](?=\\p{N})|(?<=\\p{L})\\.(?=\\p{L}))`;
const SIGN = `(?:(?<![\\p{L}\\p{N}])[\\-−](?=\\p{N}))`;
const SYMBOL = '[\\p{Sc}\\p{Sm}\\p{So}%&@#§]';
const PATTERN = new RegExp(
  `(?<word>${UNSPACED}\\p{M}*|${SIGN}?${LETTER}(?:[${INVISIBLE}]{0,4}${JOINER}?${LETTER})*|${SYMBOL})` +
    '|(?<mark>\\.{3,}|[.,;:!?…。、，！？：；؟،]|[\\-‐‑‒–—―−]+)',
  'gu',
);
const HIDDEN = new RegExp(`[${INVISIBLE}]`, 'gu');

/** Marks that the sentence around a quote asks for, not the quote: they do not count at its ends. */
const SOFT = /^[^!?！？؟]/u;

/** The words of a text in order, with its marks of punctuation; quotation marks, brackets and spaces are left out. */
export function readText(text: string): Word[] {
  return scan(text, 0);
}

/**
 * The words of a quote, in order, over `exact`: parts are joined by " … ". Marks at the ends of a part are left out, as
 * they change with the sentence around it, except those that make a question or a cry of it.
 */
export function readQuote(exact: string): Word[] {
  const words: Word[] = [];
  let start = 0;
  for (const part of exact.split(INTERRUPTION)) {
    const found = scan(part, start);
    start += part.length + INTERRUPTION.length;
    while (found[0] && isSoft(found[0])) found.shift();
    for (let last = found.at(-1); last && isSoft(last); last = found.at(-1)) found.pop();
    for (const [index, word] of found.entries()) words.push(index === 0 ? { ...word, opens: true } : word);
  }
  return words;
}

/** Whether it is a mark that the sentence around may have asked for. */
export function isSoft({ isMark, folded }: Word): boolean {
  return isMark && SOFT.test(folded);
}

/** The words alone, as one string that is equal for equal words; the text itself where it has none. */
export function wordsKey(exact: string): string {
  const keys = readQuote(exact).flatMap(({ isMark, key }) => (isMark ? [] : [key]));
  return keys.length > 0 ? keys.join(' ') : exact;
}

function scan(text: string, offset: number): Word[] {
  return Array.from(text.matchAll(PATTERN), ({ 0: found, index, groups }): Word => {
    const isMark = groups?.mark !== undefined;
    const folded = fold(found, isMark);
    const start = offset + index;
    return { start, end: start + found.length, folded, key: folded.toLowerCase(), isMark, opens: false };
  });
}

function fold(found: string, isMark: boolean): string {
  const plain = found
    .normalize('NFKC')
    .replace(HIDDEN, '')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[‐‑‒–—―−]+/gu, '-');
  return isMark ? plain.replace(/-+/gu, '-').replace(/^\.{3,}$/u, '...') : plain;
}
