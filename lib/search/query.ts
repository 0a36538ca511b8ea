import { lightStem } from './light-stem';
import { findWords } from './words';

/** One word that is searched for. */
export interface QueryWord {
  readonly word: string;
  /** Still being typed: words that begin with it are found too. */
  readonly begins: boolean;
}

/** Shorter beginnings fit nearly everything; they find themselves only. */
const SHORTEST_BEGINNING = 2;

/** The words of what stands in the search box; the last one counts as unfinished until something follows it. */
export function parseQuery(query: string): QueryWord[] {
  const found = findWords(query);
  const last = found.at(-1);
  const open = last !== undefined && last.end === query.length;
  const words = new Map<string, QueryWord>();
  for (const each of found) {
    const begins = open && each === last && each.word.length >= SHORTEST_BEGINNING;
    words.set(each.word, { word: each.word, begins: begins || (words.get(each.word)?.begins ?? false) });
  }
  return [...words.values()];
}

/** The terms under which a word is kept: itself, and itself without its ending. */
export function termsOf(word: string): string[] {
  const stem = lightStem(word);
  return stem === word ? [word] : [word, stem];
}

/** Letters of the beginnings that are kept as terms of their own: too many words share one to be read one by one. */
const KEPT_BEGINNING = 2;

/** The term of all words that begin as this one does, with two letters. */
export const beginningTerm = (word: string): string => `/${word.slice(0, KEPT_BEGINNING)}`;

/** Whether an unfinished word is found by `beginningTerm`. */
export const isKeptBeginning = (word: string): boolean => word.length === KEPT_BEGINNING;

/** Whether a folded word of a text is a hit for a word that was searched for. */
export function isHit(word: string, wanted: QueryWord): boolean {
  // Endings leave the first letter: most words of a text are told by it.
  if (word.charCodeAt(0) !== wanted.word.charCodeAt(0)) return false;
  if (word === wanted.word || (wanted.begins && word.startsWith(wanted.word))) return true;
  const stem = lightStem(word);
  const wantedStem = lightStem(wanted.word);
  return word === wantedStem || stem === wanted.word || stem === wantedStem;
}
