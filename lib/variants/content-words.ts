import { FUNCTION_WORDS } from './function-words';

/** Letters and digits with their accents; joined by apostrophe, or within numbers by a mark ("1.500", "10:30"). */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+|(?<=\p{N})[.,:](?=\p{N})[\p{N}]+)*/gu;
/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
/** Letters of the shortest word that says something; numbers always do. */
const SHORTEST = 3;
/** Words that one quote is known by: what is longer is a speech, and its beginning tells it. */
const MOST = 400;

/**
 * The words of a text that tell what it says, folded (case, accents, Unicode form), in order: no function words, no
 * punctuation. Where a script writes no spaces, each pair of neighbours. Linear.
 */
export function contentWords(text: string): string[] {
  const words: string[] = [];
  for (const [written] of text.normalize('NFKD').matchAll(WORD)) {
    const word = written.replace(/[\p{M}'’ʼ]/gu, '').toLowerCase();
    if (UNSPACED.test(word)) words.push(...pairs(word));
    else if (/\p{N}/u.test(word) || (word.length >= SHORTEST && !FUNCTION_WORDS.has(word))) words.push(word);
    if (words.length >= MOST) break;
  }
  return words.slice(0, MOST);
}

function pairs(word: string): string[] {
  const letters = Array.from(word);
  return letters.length === 1 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
