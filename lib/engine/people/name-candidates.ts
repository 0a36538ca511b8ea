import type { Lexicon } from '../text/lexicon';
import { INSTITUTION, NAME, TITLE, Tag } from '../text/tags';
import { isCapital, Shape, type Token } from '../text/token';
import { readTitleAfter, readTitleBefore, type TitlePhrase } from './title-phrase';

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

/** Everything that a name is surely not, unless its neighbours say otherwise. */
const NOT_NAME =
  TITLE |
  INSTITUTION |
  Tag.Honorific |
  Tag.Modifier |
  Tag.Unit |
  Tag.Vocabulary |
  Tag.Place |
  Tag.Head |
  Tag.Demonym |
  Tag.Other |
  Tag.Pronoun |
  Tag.Indefinite |
  Tag.Group |
  Tag.Degree;

const LONGEST_NAME = 7;

/**
 * Finds all name candidates in one walk, in text order; they do not overlap.
 * @param isCueAt whether a reporting cue stands at a token, and on which side of it its source stands
 */
export function findNameCandidates(
  tokens: readonly Token[],
  lexicon: Lexicon,
  cueSideAt: (at: number) => 'before' | 'after' | 'either' | null,
): NameCandidate[] {
  const { grammar } = lexicon.pack;
  const headsFirst = grammar.heads === 'first';
  const titleGrammar = { headsFirst, verbPrefixes: grammar.verbPrefixes };
  const common = commonWords(tokens);
  const spoken = speakingWords(tokens, cueSideAt);
  const candidates: NameCandidate[] = [];

  const stretches: Stretch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!mayBegin(tokens, at, common, spoken)) continue;
    const end = readName(tokens, at, headsFirst);
    const first = headsFirst ? splitFromHead(tokens, withoutTitleWords(tokens, at, end), end) : endsInInstitution(tokens, end) ? -1 : at;
    if (first >= 0) stretches.push({ first, end });
    at = end;
  }
  const names = headsFirst ? withoutTitleParts(tokens, stretches) : stretches;
  const starts = new Set(names.filter((name) => isLikelyName(tokens, name)).map(({ first }) => first));
  for (const { first, end } of names) {
    const last = withoutDegrees(tokens, first, end);
    const before = readTitleBefore(tokens, first, titleGrammar);
    const after = readTitleAfter(tokens, skipAfterName(tokens, end), titleGrammar, (at) => starts.has(at));
    const honorific = honorificBefore(tokens, first);
    const candidate = { first, last, before, after, honorific, gender: genderOf(tokens, first, last, honorific, grammar) };
    candidates.push({ ...candidate, weight: weigh(tokens, candidate, cueSideAt, headsFirst) });
  }
  return candidates;
}

/** A stretch with a word that is a name and nothing else. */
const isLikelyName = (tokens: readonly Token[], { first, end }: Stretch): boolean => {
  for (let at = first; at <= end; at++) if ((tokens[at] as Token).tags & NAME && !((tokens[at] as Token).tags & NOT_NAME)) return true;
  return false;
};

interface Stretch {
  readonly first: number;
  readonly end: number;
}

/**
 * Where heads come first, a title and institution may hold words that look like a name ("Koordinator Destructive Fishing
 * Watch Indonesia Muhammad Abdi"): only the last stretch of such a run is the name.
 */
function withoutTitleParts(tokens: readonly Token[], stretches: readonly Stretch[]): Stretch[] {
  return stretches.filter(({ end }, i) => {
    const next = stretches[i + 1];
    return !next || !isTitleMaterialBetween(tokens, end, next.first);
  });
}

function isTitleMaterialBetween(tokens: readonly Token[], from: number, to: number): boolean {
  const block = (tokens[from] as Token).block;
  let material = false;
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.block !== block || token.tags & TITLE) return false;
    if (isCapital(token)) {
      if (token.opens) return false;
      if (token.tags & (INSTITUTION | Tag.Unit | Tag.Vocabulary | Tag.Place) || token.shape === Shape.Caps) material = true;
    } else if (token.shape === Shape.Lower ? !(token.tags & Tag.Connector) || token.tags & (Tag.PlacePreposition | Tag.Function) && to - from > 12 : token.key !== '(' && token.key !== ')' && token.key !== '&' && token.key !== '/' && token.key !== '-') return false;
  }
  return material;
}

/** Words that also stand in lower case: their capital at a sentence's start says nothing. */
function commonWords(tokens: readonly Token[]): ReadonlySet<string> {
  const common = new Set<string>();
  for (const token of tokens) if (token.shape === Shape.Lower) common.add(token.key);
  return common;
}

/** Single words that a cue names as its source ("kata Teguh"): names here, even where the word has another sense. */
function speakingWords(tokens: readonly Token[], cueSideAt: (at: number) => 'before' | 'after' | 'either' | null): ReadonlySet<string> {
  const spoken = new Set<string>();
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.shape !== Shape.Title || token.opens || token.tags & (TITLE | INSTITUTION | Tag.Honorific | Tag.Pronoun | Tag.Modifier)) continue;
    const side = cueSideAt(at - 1);
    if ((side === 'after' || side === 'either') && !isCapital(tokens[at + 1])) spoken.add(token.key);
  }
  return spoken;
}

/** "M", "J.", and pairs as in "TB Hasanuddin", "Mahfud MD". */
const isInitial = (token: Token | undefined): boolean =>
  token?.shape === Shape.Caps && (token.key.length === 1 || (token.key.length === 2 && !(token.tags & ~(NAME | Tag.Degree | Tag.Male | Tag.Female))));

/** Whether a name may begin at a token. */
function mayBegin(tokens: readonly Token[], at: number, common: ReadonlySet<string>, spoken: ReadonlySet<string>): boolean {
  const token = tokens[at] as Token;
  if (!isCapital(token) || token.span !== 1) return token.span > 1 && isCapital(token) && (token.tags & NAME) !== 0 && !(token.tags & NOT_NAME);
  if (isInitial(token) && !(token.tags & NAME)) return isNameAhead(tokens, at);
  if (spoken.has(token.key)) return true;
  if (token.tags & NAME) {
    if (!(token.tags & NOT_NAME)) return !(token.opens && token.tags & Tag.Function && !isNameAhead(tokens, at));
    // "Jackson", "Washington", "Agung": a name beside names and titles, else the other thing.
    return isNameAhead(tokens, at) || ((tokens[at - 1]?.tags ?? 0) & (Tag.Honorific | TITLE)) !== 0;
  }
  // "Ketua Asosiasi Hotel Lalu Kusnawan": a function word with a capital in mid-sentence, before a name and after a title.
  if (!token.opens && !(token.tags & NOT_NAME) && token.tags & Tag.Function && isCapital(tokens[at - 1]) && isNameAhead(tokens, at)) return true;
  if (token.tags & (NOT_NAME | Tag.Function | Tag.Complementiser | Tag.Breaker | Tag.Adjunct)) return false;
  if (token.shape === Shape.Caps) return false;
  if (token.opens && common.has(token.key)) return false;
  return true;
}

const isNameAhead = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next !== undefined && next.block === tokens[at]?.block && isCapital(next) && !(next.tags & (NOT_NAME | Tag.Function)) && (next.shape !== Shape.Caps || isInitial(next));
};

/** Last token of the name that begins at `first`. Once begun, a name takes all capitalised words that are no title or institution. */
function readName(tokens: readonly Token[], first: number, headsFirst: boolean): number {
  const block = (tokens[first] as Token).block;
  let last = first + Math.max(0, (tokens[first] as Token).span - 1);
  let given = ((tokens[first] as Token).tags & Tag.Given) !== 0;
  for (let at = last + 1; at - first < LONGEST_NAME; at++) {
    const token = tokens[at];
    if (!token || token.block !== block) break;
    if (token.tags & Tag.Particle && token.shape === Shape.Lower && isCapital(tokens[at + 1]) && tokens[at + 1]?.block === block) continue;
    if (!isCapital(token) || token.opens) break;
    if (isInitial(token)) {
      last = at;
      continue;
    }
    const { tags } = token;
    if (tags & NAME && !(tags & (TITLE | Tag.Public | Tag.Pronoun))) {
      given ||= (tags & Tag.Given) !== 0;
      last = at;
      continue;
    }
    if (token.shape === Shape.Caps) break;
    if (!(tags & (NOT_NAME | Tag.Function))) last = at;
    // "Denzel Washington", "Vinsen Kia Beda", "Gitadi Tegas": a common word at the end of a name.
    else if (token.span === 1 && !(tags & (TITLE | INSTITUTION | Tag.Unit | Tag.Head)) && (headsFirst ? !(tags & (Tag.Other | Tag.Demonym)) || (given && at === first + 1 && !isCapital(tokens[at + 1])) : given && at === first + 1 && !isCapital(tokens[at + 1]))) last = at;
    else break;
  }
  return last;
}

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
  while (at > 0 && (tokens[at - 1] as Token).tags & Tag.Honorific && (tokens[at - 1] as Token).block === tokens[first]?.block) at--;
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

/** Where heads come last: "Trump Organization", "Kaiser Family Foundation" are no people. */
function endsInInstitution(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  if (!next || next.block !== tokens[last]?.block || !isCapital(next)) return false;
  return (next.tags & (INSTITUTION | Tag.Unit | Tag.Head | Tag.Vocabulary | Tag.Other)) !== 0 && !(next.tags & TITLE);
}

/**
 * Where heads come first, a stretch that follows title words may still begin with some ("Pemulihan Ekonomi Nasional Budi
 * Gunadi", "Masjid Agung Palembang Kiagus"): the name begins after the last common word or place, or at the first given name.
 */
function withoutTitleWords(tokens: readonly Token[], first: number, last: number): number {
  const previous = tokens[first - 1];
  const inTitle = previous !== undefined && previous.block === tokens[first]?.block && (isCapital(previous) || (previous.tags & Tag.Connector) !== 0);
  if (!inTitle || (previous.tags & Tag.Honorific && !(previous.tags & Tag.Head))) return first;
  const head = tokens[first] as Token;
  const sure = (head.tags & NAME) !== 0 && !(head.tags & NOT_NAME && previous.tags & (Tag.Head | INSTITUTION));
  if (sure) return first;
  for (let at = last - 1; at >= first; at--) {
    const { tags, span } = tokens[at] as Token;
    if (tags & (Tag.Vocabulary | Tag.Place | Tag.Demonym | Tag.Other) && !(tags & NAME)) return at + Math.max(1, span);
  }
  // After a complete name (a place, an acronym) or an office, the next word is the person's.
  if (previous.tags & (Tag.Place | Tag.Office) || previous.shape === Shape.Caps) return first;
  for (let at = first + 1; at <= last; at++) if ((tokens[at] as Token).tags & Tag.Given && !isInitial(tokens[at])) return at;
  return first;
}

/**
 * Where heads come first, the words after an institution's head belong to it ("PT Kereta Commuter", "Kepala Desa Penusupan
 * Guntur"): the name begins at the first given name after them.
 * @returns first token of the name, or -1 when all words belong to the institution or place
 */
function splitFromHead(tokens: readonly Token[], first: number, last: number): number {
  const previous = tokens[first - 1];
  if (!previous || previous.block !== tokens[first]?.block || !isCapital(previous) || !(previous.tags & Tag.Head)) return first;
  const known = ((tokens[first] as Token).tags & NAME) !== 0;
  const titled = (previous.tags & TITLE) !== 0;
  if (titled && known) return first;
  for (let at = first + 1; at <= last; at++) if ((tokens[at] as Token).tags & Tag.Given && !isInitial(tokens[at])) return at;
  if (titled) return first;
  const hasTitle = readTitleBefore(tokens, first, { headsFirst: true, verbPrefixes: [] }) !== null;
  if (!hasTitle) return -1;
  return last - first >= 2 ? last - 1 : last > first ? last : known ? first : -1;
}

/**
 * How much speaks for a person. The numbers order evidence by strength: 3 settles it (title, honorific, given name with
 * another word), 2 settles it with any other sign, negative signs come from places and things.
 */
function weigh(
  tokens: readonly Token[],
  candidate: Omit<NameCandidate, 'weight'>,
  cueSideAt: (at: number) => 'before' | 'after' | 'either' | null,
  headsFirst: boolean,
): number {
  const { first, last, before, after, honorific } = candidate;
  const head = tokens[first] as Token;
  const words = last - first + 1;
  let weight = 0;
  if (honorific >= 0) weight += 3;
  if (before) weight += 3;
  if (after) weight += words > 1 ? 3 : 2;
  if (head.tags & Tag.Given) weight += words > 1 || (headsFirst && !(head.tags & NOT_NAME)) ? 3 : 1;
  else if (head.tags & Tag.Family) weight += words === 1 && headsFirst ? 3 : 1;
  else if (isInitial(head) && words > 1) weight += 2;
  for (let at = first + 1; at <= last; at++) {
    const { tags, shape } = tokens[at] as Token;
    if (tags & Tag.Family) weight += headsFirst ? 3 : 2;
    else if (tags & Tag.Given) weight += 1;
    if (shape === Shape.Caps && !(tags & NAME) && !isInitial(tokens[at])) weight -= 1;
  }
  if (isAge(tokens, last)) weight += 3;
  const next = cueSideAt(last + 1) ?? cueSideAt(last + 2);
  if (next === 'before' || next === 'either') weight += head.opens && words === 1 ? 3 : 2;
  const previous = cueSideAt(first - 1);
  if (previous === 'after' || previous === 'either') weight += 3;
  const left = tokens[first - 1];
  if (left && left.block === head.block && left.shape === Shape.Lower) {
    if (left.tags & Tag.PlacePreposition) weight -= 2;
    if (left.tags & Tag.Determiner && !headsFirst) weight -= 2;
  }
  if (words > 1 && !(head.tags & NAME) && !head.opens) weight += headsFirst ? 2 : 1;
  if (words === 1 && head.opens) weight -= 1;
  return weight;
}

/** "Budi (45)", "Jane Roe, 45," */
function isAge(tokens: readonly Token[], last: number): boolean {
  const open = tokens[last + 1];
  const age = tokens[last + 2];
  const close = tokens[last + 3];
  if (!open || !age || !close || age.shape !== Shape.Number || age.end - age.start > 2) return false;
  return (open.key === '(' && close.key === ')') || (open.key === ',' && close.key === ',');
}
