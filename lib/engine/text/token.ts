import type { CueEntry } from '@/lib/model/language-pack';

/** What a token looks like; the engine reads case and marks from here, never from the text again. */
export enum Shape {
  /** A word in lower case, or in a script without case. */
  Lower,
  /** A word that begins with a capital ("Kim", "McCain", "O'Brien"). */
  Title,
  /** Two or more capitals and nothing else ("KPK", "U.S."), or one capital alone ("M", "J."). */
  Caps,
  /** Begins in lower case and has a capital: "al-Assad", "se-Indonesia", "iPhone". */
  Mixed,
  Number,
  /** A glyph that may open or close a quotation. */
  Mark,
  Punctuation,
  /** "'s" after a word. */
  Clitic,
}

/** A reporting word or phrase. Token numbers, inclusive. */
export interface Cue {
  readonly first: number;
  readonly last: number;
  readonly entry: CueEntry;
}

/** One token. Offsets are UTF-16 units into the article's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  /** Lower case, one apostrophe glyph, without final period: the form that lexicons are looked up with. */
  readonly key: string;
  /** White space (or the block's edge) before it. */
  readonly spaced: boolean;
  /** Number of the block. */
  readonly block: number;
  /** Lexicon tags of the word (see tags.ts); those of the longest phrase that begins here win. */
  tags: number;
  /** Tokens of the lexicon phrase that begins here; 1 for a single word, 0 inside a phrase. */
  span: number;
  /** The longest cue that begins here, whatever its case. */
  cue: Cue | null;
  /** Outermost quotation that holds it, or -1. */
  quotation: number;
  /** How many capitals it has. */
  readonly capitals: number;
  /** Where a capital follows a small letter inside the word ("WeWork": 2), or 0. */
  readonly hump: number;
  /** First word of a sentence, inside quotations too: its capital says nothing. */
  opens: boolean;
}

export const isWord = (token: Token | undefined): boolean => token !== undefined && token.shape <= Shape.Number;
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === Shape.Title || token.shape === Shape.Caps);
