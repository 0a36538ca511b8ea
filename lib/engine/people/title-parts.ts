import { DESCRIPTION, INSTITUTION, RANK, TITLE, Tag } from '../text/tags';
import { isCapital, isWord, Shape, type Token } from '../text/token';

/** Token numbers, inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** What stands beside a name and says what the person is. */
export interface TitlePhrase extends TokenRange {
  readonly titles: readonly TokenRange[];
  readonly ranks: readonly TokenRange[];
  readonly affiliations: readonly TokenRange[];
  readonly official: boolean;
}

export enum Part {
  Title,
  Description,
  Rank,
  Affiliation,
}

export interface PartRange extends TokenRange {
  readonly part: Part;
}

export const isDescription = (token: Token): boolean => (token.tags & DESCRIPTION) === DESCRIPTION;
export const isHonorific = (token: Token): boolean => (token.tags & Tag.Honorific) !== 0 && (token.tags & TITLE) === 0;
/** In lower case such a word is a post of another kind ("komisaris di sejumlah BUMN"). */
export const isRank = (token: Token): boolean => (token.tags & RANK) === RANK && isCapital(token);

export const gather = (first: number, last: number, parts: readonly PartRange[], official: boolean): TitlePhrase => {
  const of = (wanted: Part): TokenRange[] =>
    parts.filter(({ part }) => part === wanted).map(({ first, last }) => ({ first, last }));
  return { first, last, titles: of(Part.Title), ranks: of(Part.Rank), affiliations: of(Part.Affiliation), official };
};

/** A range without connectors, articles and punctuation at its ends; brackets kept whole. */
export function trimRange(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  let first = from;
  let last = to;
  const isLoose = (token: Token): boolean =>
    !isWord(token) ||
    (token.shape === Shape.Lower &&
      (token.tags & (Tag.Connector | Tag.Determiner | Tag.PlacePreposition)) !== 0 &&
      !(token.tags & (TITLE | Tag.Unit)));
  // "Department of Health (DoH": a bracket that was not closed in time.
  for (let at = last; at > first && (tokens[at] as Token).key !== ')'; at--) if ((tokens[at] as Token).key === '(') last = at - 1;
  while (first <= last && isLoose(tokens[first] as Token)) first++;
  while (last >= first && (tokens[last] as Token).key !== ')' && isLoose(tokens[last] as Token)) last--;
  // "KPK nonaktif"
  while (last > first && (tokens[last] as Token).tags === Tag.Modifier && (tokens[first] as Token).tags & INSTITUTION) last--;
  return first <= last ? { first, last } : null;
}

export const hasTag = (tokens: readonly Token[], { first, last }: TokenRange, tags: number): boolean => {
  for (let at = first; at <= last; at++) if ((tokens[at] as Token).tags & tags) return true;
  return false;
};
