import { fold } from '@/lib/search/words';

/** Terms that are no words begin with a colon (beginnings of words with a slash), which no word does. */

/** Of a quote that the reader saved. */
export const SAVED = ':saved';
/** Of a quote of an official. */
export const OFFICIAL = ':official';
/** Of a quote whose words all stand in marks. */
export const DIRECT = ':direct';

/** Their bits in `FacetRecord.counts`. */
export const FLAGS: readonly { readonly term: string; readonly bit: number }[] = [
  { term: SAVED, bit: 1 },
  { term: OFFICIAL, bit: 2 },
  { term: DIRECT, bit: 4 },
];

/** The term of a person, institution, day or site. */
export const facetTerm = (kind: string, value: string): string => `:${kind}/${value}`;

/** Of an article that names a person, whoever is quoted. */
export const namedTerm = (personId: string): string => `:named/${personId}`;

/** Letters by which words share a row of the index; and characters of the value by which facets do. */
const SHARED_LETTERS = 3;
const SHARED_CHARACTERS = 2;

/**
 * The beginning of a term that all terms of its row share; the rest is its ending there. Two words of which one begins as the
 * other does share it when it has three letters at least; shorter words, flags and beginnings have a row of their own.
 */
export function groupOf(term: string): string {
  const slash = term.indexOf('/', 1);
  if (isWord(term)) return term.slice(0, SHARED_LETTERS);
  return slash < 0 ? term : term.slice(0, slash + 1 + SHARED_CHARACTERS);
}

/** Stands between a group and the number of a block; occurs in no term. */
const SEPARATOR = '\u0001';

/** The key of a group's row in one block: sorted by group, then by block. */
export const groupKey = (group: string, block: number): string => `${group}${SEPARATOR}${String(block).padStart(6, '0')}`;

/** What the keys of a group's rows begin with, in all blocks. */
export const groupBeginning = (group: string): string => `${group}${SEPARATOR}`;

/** The key of the vocabulary's words of that length; `initial` is their first letter. */
export const shelfKey = (length: number, initial: string): string => `${String(length).padStart(2, '0')} ${initial}`;

/** Sorts after every key that begins as this one does. */
export const afterAll = (beginning: string): string => `${beginning}\uffff`;

/** Whether a term is a word. */
export const isWord = (term: string): boolean => !/^[:/]/.test(term);

/** Whether quotes are counted under a term. */
export const isFacet = (term: string): boolean => /^:(?:person|institution|day|site)\//.test(term);

/** The identity of an institution: its name without case, accents, punctuation and spacing. */
export function institutionKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The site of an address: its host without "www."; the address itself when it has none. */
export function siteOf(url: string): string {
  return (URL.canParse(url) && new URL(url).hostname.replace(/^www\./, '')) || url;
}
