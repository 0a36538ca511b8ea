import type { LanguagePack } from '@/lib/model/language-pack';
import { INSTITUTION, NAME, TITLE, Tag } from '../text/tags';
import { isCapital, Shape, type Token } from '../text/token';
import type { CueSideAt } from './name-candidates';

/** Everything that a name is surely not, unless its neighbours say otherwise. */
export const NOT_NAME =
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
/** An agency's name in brackets after the place takes a few tokens. */
const DATELINE_REACH = 8;
/** How far before a name its title may begin within one run of capitals. */
const LONGEST_RUN = 16;

/** A stretch of capitalised words that may be a name. Token numbers, inclusive. */
export interface NameStretch {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds the stretches of capitalised words that may be names: titles, institutions and places around them left out by
 * the lexicons, by what the article itself shows (lower-case uses, places after prepositions, words that speak) and by
 * the order of heads in the language. One walk; in text order, without overlaps.
 */
export function findNameStretches(
  tokens: readonly Token[],
  { grammar, names }: LanguagePack,
  cueSideAt: CueSideAt,
): NameStretch[] {
  const headsFirst = grammar.heads === 'first';
  const particles = new Set(names.particles);
  const article: ArticleWords = {
    common: commonWords(tokens),
    spoken: speakingWords(tokens, cueSideAt),
    alone: wordsAlone(tokens),
    places: placesNamed(tokens),
    datelines: new Set(),
  };
  const stretches: NameStretch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!mayBegin(tokens, at, article)) continue;
    const last = readName(tokens, at, headsFirst, particles);
    const first = headsFirst
      ? splitFromHead(tokens, withoutTitleWords(tokens, at, last, article), last)
      : endsInInstitution(tokens, last)
        ? -1
        : at;
    if (isDateline(tokens, at, last)) for (let i = at; i <= last; i++) article.datelines.add((tokens[i] as Token).key);
    else if (first >= 0 && first <= last && !isPlace(tokens, first, last, article)) stretches.push({ first, last });
    at = last;
  }
  return headsFirst ? withoutTitleParts(tokens, stretches) : stretches;
}

/** "Portu Lema - ", "LONDON (Reuters) – ": the place at the opening of a paragraph. */
function isDateline(tokens: readonly Token[], first: number, last: number): boolean {
  if (first > 0 && tokens[first - 1]?.block === tokens[first]?.block) return false;
  let at = last + 1;
  if (tokens[at]?.key === '(') while (at < last + DATELINE_REACH && tokens[at - 1]?.key !== ')') at++;
  const dash = tokens[at];
  return dash !== undefined && dash.block === tokens[first]?.block && dash.spaced && (dash.key === '-' || dash.key === '—');
}

/** Whether the article calls all words of a stretch a place elsewhere. */
function isPlace(tokens: readonly Token[], first: number, last: number, { places, datelines, spoken }: ArticleWords): boolean {
  for (let at = first; at <= last; at++) {
    const { key, tags } = tokens[at] as Token;
    if (spoken.has(key) || !(datelines.has(key) || (places.has(key) && !(tags & NAME)))) return false;
  }
  return true;
}

/** What the article itself shows of its words, by key. */
interface ArticleWords {
  /** Words that also stand in lower case: their capital at a sentence's start says nothing. */
  readonly common: ReadonlySet<string>;
  /** Single words that a cue names as its source ("kata Teguh"): names here, even where the word has another sense. */
  readonly spoken: ReadonlySet<string>;
  /** Capitalised words that stand without another beside them. */
  readonly alone: ReadonlySet<string>;
  /** Words that stand after a preposition of place ("di Velanda"), and never as a source. */
  readonly places: Set<string>;
  /** Words of the places that open paragraphs ("Portu Lema - "). */
  readonly datelines: Set<string>;
}

function commonWords(tokens: readonly Token[]): ReadonlySet<string> {
  const common = new Set<string>();
  for (const token of tokens) if (token.shape === Shape.Lower) common.add(token.key);
  return common;
}

function speakingWords(tokens: readonly Token[], cueSideAt: CueSideAt): ReadonlySet<string> {
  const spoken = new Set<string>();
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (
      token.shape !== Shape.Title ||
      token.opens ||
      token.tags & (TITLE | INSTITUTION | Tag.Honorific | Tag.Pronoun | Tag.Modifier)
    )
      continue;
    const side = cueSideAt(at - 1);
    const next = cueSideAt(at + 1);
    if (isCapital(tokens[at + 1])) continue;
    if (side === 'after' || side === 'either' || ((next === 'before' || next === 'either') && !isCapital(tokens[at - 1])))
      spoken.add(token.key);
  }
  return spoken;
}

function wordsAlone(tokens: readonly Token[]): ReadonlySet<string> {
  const alone = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.shape === Shape.Title && !isCapital(tokens[at - 1]) && !isCapital(tokens[at + 1])) alone.add(token.key);
  }
  return alone;
}

function placesNamed(tokens: readonly Token[]): Set<string> {
  const places = new Set<string>();
  for (let at = 1; at < tokens.length; at++) {
    const before = tokens[at - 1] as Token;
    const token = tokens[at] as Token;
    if (
      token.shape === Shape.Title &&
      before.shape === Shape.Lower &&
      before.tags & (Tag.PlacePreposition | Tag.Head) &&
      !(token.tags & NAME)
    )
      places.add(token.key);
  }
  return places;
}

/** "M", "J.", and pairs as in "TB Hasanuddin", "Mahfud MD". */
export const isInitial = (token: Token | undefined): boolean =>
  token?.shape === Shape.Caps &&
  (token.key.length === 1 || (token.key.length === 2 && !(token.tags & ~(NAME | Tag.Degree | Tag.Male | Tag.Female))));

/** Whether a name may begin at a token. */
function mayBegin(tokens: readonly Token[], at: number, { common, spoken }: ArticleWords): boolean {
  const token = tokens[at] as Token;
  if (!isCapital(token) || token.span !== 1)
    return token.span > 1 && isCapital(token) && (token.tags & NAME) !== 0 && !(token.tags & NOT_NAME);
  // "H. Surya": an honorific of one letter is no initial.
  if (isInitial(token) && !(token.tags & NAME)) return !(token.tags & Tag.Honorific) && isNameAhead(tokens, at);
  if (spoken.has(token.key) && !(token.tags & (Tag.Place | Tag.Demonym | Tag.Other) && !(token.tags & NAME))) return true;
  if (token.tags & NAME) {
    if (!(token.tags & NOT_NAME)) return !(token.opens && token.tags & Tag.Function && !isNameAhead(tokens, at));
    // "Jackson", "Washington", "Agung": a name beside names and titles, else the other thing.
    return isNameAhead(tokens, at) || ((tokens[at - 1]?.tags ?? 0) & (Tag.Honorific | TITLE)) !== 0;
  }
  // "Ketua Asosiasi Hotel Lalu Kusnawan": a function word with a capital in mid-sentence, before a name and after a title.
  if (
    !token.opens &&
    !(token.tags & NOT_NAME) &&
    token.tags & Tag.Function &&
    isCapital(tokens[at - 1]) &&
    isNameAhead(tokens, at)
  )
    return true;
  if (token.tags & (NOT_NAME | Tag.Function | Tag.Complementiser | Tag.Breaker | Tag.Adjunct)) return false;
  if (token.shape === Shape.Caps) return false;
  if (token.opens && common.has(token.key)) return false;
  return true;
}

const isNameAhead = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    next.block === tokens[at]?.block &&
    isCapital(next) &&
    !(next.tags & (NOT_NAME | Tag.Function)) &&
    (next.shape !== Shape.Caps || isInitial(next))
  );
};

/** Last token of the name that begins at `first`. Once begun, a name takes all capitalised words that are no title or institution. */
function readName(tokens: readonly Token[], first: number, headsFirst: boolean, particles: ReadonlySet<string>): number {
  const block = (tokens[first] as Token).block;
  let last = first + Math.max(0, (tokens[first] as Token).span - 1);
  let given = ((tokens[first] as Token).tags & Tag.Given) !== 0;
  for (let at = last + 1; at - first < LONGEST_NAME; at++) {
    const token = tokens[at];
    if (!token || token.block !== block || token.opens) break;
    const next = tokens[at + 1];
    if (token.shape === Shape.Lower && particles.has(token.key) && isCapital(next) && next?.block === block) continue;
    const isArabic = token.shape === Shape.Mixed && particles.has(token.key.split('-')[0] as string); // "al-Assad"
    if (!isArabic && !isNamePart(tokens, at, headsFirst, given && at === first + 1)) break;
    given ||= (token.tags & Tag.Given) !== 0;
    last = at;
  }
  return last;
}

/**
 * Whether a token inside a run of capitals carries on a name.
 * @param isSecond whether it is the word after a given name
 */
function isNamePart(tokens: readonly Token[], at: number, headsFirst: boolean, isSecond: boolean): boolean {
  const token = tokens[at] as Token;
  const { tags, shape } = token;
  if (!isCapital(token)) return false;
  if (isInitial(token)) return true;
  if (shape === Shape.Caps && token.key.length <= 2 && !(tags & (INSTITUTION | Tag.Place)) && isNameAhead(tokens, at))
    return true;
  if (tags & NAME && !(tags & (TITLE | Tag.Public | Tag.Pronoun))) return true;
  if (shape === Shape.Caps) return false;
  if (!(tags & (NOT_NAME | Tag.Function))) return true;
  if (token.span !== 1) return false;
  const endsRun = !isCapital(tokens[at + 1]);
  // "Constance Abbot", "Earl King": an office as a family name.
  if (tags & TITLE) return isSecond && endsRun && !headsFirst && !(tags & Tag.Modifier);
  if (tags & (INSTITUTION | Tag.Unit | Tag.Head)) return false;
  // "Denzel Washington", "Vinsen Kia Beda", "Gitadi Tegas": a place or common word in a name.
  return headsFirst ? !(tags & (Tag.Other | Tag.Demonym)) || (isSecond && endsRun) : isSecond && endsRun;
}

/**
 * Where heads come first, a title and institution may hold words that look like a name ("Koordinator Destructive Fishing
 * Watch Indonesia Muhammad Abdi"): only the last stretch of such a run is the name.
 */
function withoutTitleParts(tokens: readonly Token[], stretches: readonly NameStretch[]): NameStretch[] {
  return stretches.filter(({ last }, i) => {
    const next = stretches[i + 1];
    // "Polda Nusa Kencana Kombes Yudha": a title right after it shows that it ends an institution.
    const after = tokens[last + 1];
    if (after && after.block === tokens[last]?.block && isCapital(after) && after.tags & TITLE) return false;
    return !next || !isTitleMaterialBetween(tokens, last, next.first);
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
    } else if (
      token.shape === Shape.Lower
        ? !(token.tags & Tag.Connector) || (token.tags & (Tag.PlacePreposition | Tag.Function) && to - from > 12)
        : token.key !== '(' && token.key !== ')' && token.key !== '&' && token.key !== '/' && token.key !== '-'
    )
      return false;
  }
  return material;
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
function withoutTitleWords(
  tokens: readonly Token[],
  first: number,
  last: number,
  { places, alone, spoken }: ArticleWords,
): number {
  const previous = tokens[first - 1];
  const inTitle =
    previous !== undefined &&
    previous.block === tokens[first]?.block &&
    (isCapital(previous) || (previous.tags & Tag.Connector) !== 0);
  if (!inTitle || (previous.tags & Tag.Honorific && !(previous.tags & Tag.Head))) return first;
  const head = tokens[first] as Token;
  const sure = (head.tags & NAME) !== 0 && !(head.tags & NOT_NAME && previous.tags & (Tag.Head | INSTITUTION));
  if (sure) return first;
  // "Perdana Menteri Velanda Marek Sorvik": the article calls Velanda a place elsewhere.
  let start = first;
  while (start < last && places.has((tokens[start] as Token).key)) start++;
  if (start > first) return start;
  // … or it stands alone elsewhere, never speaking, while a later word of the stretch speaks.
  if (last - first >= 2 && alone.has(head.key) && !spoken.has(head.key)) {
    for (let at = first + 1; at <= last; at++) {
      if (!spoken.has((tokens[at] as Token).key)) continue;
      places.add(head.key);
      return first + 1;
    }
  }
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
  if (previous.tags & Tag.Party || !hasTitleBefore(tokens, first)) return -1;
  return last - first >= 2 ? last - 1 : last > first ? last : -1;
}

/** Whether a title stands in the capitalised run before a token. */
function hasTitleBefore(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at < LONGEST_RUN; at--) {
    const token = tokens[at] as Token;
    if (token.block !== tokens[first]?.block) return false;
    if (token.tags & TITLE) return true;
    if (!isCapital(token) && !(token.tags & Tag.Connector)) return false;
  }
  return false;
}
