import { type Lexicon, standsAt } from '../text/lexicon';
import { NAME, Tag } from '../text/tags';
import { isCapital, Shape, type Token } from '../text/token';
import { weighCompany } from './weigh-company';
import { tagCompounds } from './compound-words';
import { passOnTitles, takeOwners } from './owned-titles';
import { findNameStretches } from './name-stretches';
import { NOT_NAME, type NameStretch } from './name-words';
import type { TitlePhrase } from './title-parts';
import { readTitleAfter, readTitleBefore } from './title-phrase';
import { weigh } from './weigh-candidate';

/** On which side of the cue at a token its source stands, or null where no cue stands. */
export type CueSideAt = (at: number) => 'before' | 'after' | 'either' | null;

/** A stretch of capitalised words that may be somebody's name, with all that speaks for it. Token numbers, inclusive. */
export interface NameCandidate {
  readonly first: number;
  /** Last word of the name; degrees after it left out. */
  readonly last: number;
  readonly before: TitlePhrase | null;
  readonly after: TitlePhrase | null;
  /** "Mr.", "Ibu": first token of the honorifics right before the name, or -1. */
  readonly honorific: number;
  readonly gender: 'male' | 'female' | null;
  /** Sum of the evidence that this is a person, see `weigh`. */
  readonly weight: number;
}

/**
 * Finds all name candidates in one walk, in text order; they do not overlap.
 */
export function findNameCandidates(tokens: readonly Token[], lexicon: Lexicon, cueSideAt: CueSideAt): NameCandidate[] {
  const { grammar } = lexicon.pack;
  const headsFirst = grammar.heads === 'first';
  tagCompounds(tokens, lexicon);
  const stretches = findNameStretches(tokens, lexicon, cueSideAt);
  const starts = new Set<number>();
  const inside = new Set<number>();
  const stretched = new Set<number>();
  for (const stretch of stretches) {
    for (let at = stretch.first; at <= stretch.last; at++) stretched.add(at);
    if (!isLikelyName(tokens, stretch)) continue;
    starts.add(stretch.first);
    for (let at = stretch.first; at <= stretch.last; at++) inside.add(at);
  }
  const { nounPrepositions } = lexicon.clauses;
  const joinsNouns = ({ key }: Token): boolean => nounPrepositions.has(key) || lexicon.agentPrepositions.has(key);
  const titles = {
    headsFirst,
    joinsNouns,
    verbPrefixes: grammar.verbPrefixes,
    isInName: (at: number) => inside.has(at),
    isInStretch: (at: number) => stretched.has(at),
    isNameAt: (at: number) => starts.has(at),
    appositionAt: (at: number) => lexicon.appositions.find((keys) => standsAt(tokens, at, keys))?.length ?? 0,
    origins: lexicon.origins,
  };
  const candidates = stretches.map((stretch) => {
    const { first } = stretch;
    const last = withoutDegrees(tokens, first, stretch.last);
    const before = readTitleBefore(tokens, first, titles);
    const after = readTitleAfter(tokens, skipAfterName(tokens, stretch.last), titles);
    const honorific = honorificBefore(tokens, first);
    const candidate = { first, last, before, after, honorific, gender: genderOf(tokens, first, last, honorific, grammar) };
    return { ...candidate, weight: weigh(tokens, candidate, cueSideAt, { headsFirst, joinsNouns }, stretch.signs) };
  });
  return headsFirst
    ? passOnTitles(tokens, takeOwners(tokens, candidates))
    : weighCompany(tokens, candidates, lexicon.clauses.conjunctions);
}

/** A stretch with a word that is a name and nothing else. */
const isLikelyName = (tokens: readonly Token[], { first, last }: NameStretch): boolean => {
  for (let at = first; at <= last; at++)
    if ((tokens[at] as Token).tags & NAME && !((tokens[at] as Token).tags & NOT_NAME)) return true;
  return false;
};

/** "Mulyadi, S.H., M.H." keeps its degrees out of the name; "MD" stays. */
function withoutDegrees(tokens: readonly Token[], first: number, last: number): number {
  while (last > first && (tokens[last] as Token).tags & Tag.Degree && (tokens[last] as Token).key.includes('.')) last--;
  return last;
}

/** Past age, degrees and bracketed party after a name, to where an apposition may open. */
function skipAfterName(tokens: readonly Token[], last: number): number {
  let at = last;
  while (tokens[at + 1]?.key === ',' && (tokens[at + 2]?.tags ?? 0) & Tag.Degree && isCapital(tokens[at + 2])) at += 2;
  if (tokens[at + 1]?.key === '(' && tokens[at + 2]?.shape === Shape.Number && tokens[at + 3]?.key === ')') at += 3;
  else if (tokens[at + 1]?.key === ',' && tokens[at + 2]?.shape === Shape.Number && tokens[at + 3]?.key === ',') at += 2;
  return at;
}

function honorificBefore(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at > 0 && (tokens[at - 1] as Token).tags & Tag.Honorific && (tokens[at - 1] as Token).block === tokens[first]?.block)
    at--;
  return at < first ? at : -1;
}

function genderOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  honorific: number,
  grammar: Lexicon['pack']['grammar'],
): 'male' | 'female' | null {
  for (let at = honorific; honorific >= 0 && at < first; at++) {
    const key = (tokens[at] as Token).key;
    if (grammar.maleTitles.includes(key)) return 'male';
    if (grammar.femaleTitles.includes(key)) return 'female';
  }
  for (let at = first; at <= last; at++) {
    const { tags } = tokens[at] as Token;
    if (!(tags & Tag.Given)) continue;
    if (tags & Tag.Male && !(tags & Tag.Female)) return 'male';
    if (tags & Tag.Female && !(tags & Tag.Male)) return 'female';
    return null;
  }
  return null;
}
