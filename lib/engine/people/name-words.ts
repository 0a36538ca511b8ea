import type { ClauseWords, Lexicon } from '../text/lexicon';
import { INSTITUTION, NAME, TITLE, Tag } from '../text/tags';
import { isCapital, Shape, type Token } from '../text/token';
import type { ArticleWords } from './article-words';

/** A stretch of capitalised words that may be a name. Token numbers, inclusive. */
export interface NameStretch {
  readonly first: number;
  readonly last: number;
  /** What the rest of the article says of its words: above 0 for a person, below for a thing. */
  readonly signs: number;
}

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

/** "M", "J.", "J.R.", and pairs as in "TB Hasanuddin", "Mahfud MD". */
export const isInitial = (token: Token | undefined): boolean =>
  token?.shape === Shape.Caps &&
  (token.key.length === 1 ||
    (token.key.length === 3 && token.key[1] === '.' && !(token.tags & NOT_NAME)) ||
    (token.key.length === 2 && !(token.tags & ~(NAME | Tag.Degree | Tag.Male | Tag.Female))));

const ROMAN = /^[ivx]{2,4}$/;

/** Whether a name may begin at a token. */
export function mayBegin(
  tokens: readonly Token[],
  at: number,
  { common, spoken }: ArticleWords,
  { clauses, pack }: Lexicon,
): boolean {
  const headsFirst = pack.grammar.heads === 'first';
  const token = tokens[at] as Token;
  if (!isCapital(token) || token.span !== 1)
    return token.span > 1 && isCapital(token) && (token.tags & NAME) !== 0 && !(token.tags & NOT_NAME);
  // "Wakil Menteri II Surya": a numeral belongs to the post.
  if (ROMAN.test(token.key) && token.shape === Shape.Caps && isCapital(tokens[at - 1])) return false;
  // "H. Surya": an honorific of one letter is no initial; nor is "A" as an article.
  if (isInitial(token) && !(token.tags & NAME))
    return (
      !(token.tags & Tag.Honorific) && !(token.tags & Tag.Determiner && token.end - token.start === 1) && isNameAhead(tokens, at)
    );
  if (spoken.has(token.key) && !(token.tags & (Tag.Place | Tag.Demonym | Tag.Other) && !(token.tags & NAME))) return true;
  if (token.tags & NAME) {
    if (!(token.tags & NOT_NAME)) return !(token.opens && token.tags & Tag.Function && !isNameAhead(tokens, at));
    // "Jackson", "Washington", "Agung": a name beside names and titles, else the other thing.
    if (token.tags & TITLE && !headsFirst) return false;
    return isNameAhead(tokens, at) || ((tokens[at - 1]?.tags ?? 0) & (Tag.Honorific | TITLE)) !== 0;
  }
  // "Ketua Asosiasi Hotel Lalu Kusnawan": a function word with a capital in mid-sentence, before a name and after a title.
  if (
    headsFirst &&
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
  // "Painting Aldous in oil": a participle that opens its sentence before a name.
  if (token.opens && token.tags === 0 && (tokens[at + 1]?.tags ?? 0) & NAME && isParticiple(token, clauses)) return false;
  return true;
}

const isParticiple = ({ key }: Token, { presentEndings, pastEndings }: ClauseWords): boolean =>
  key.length > 5 && [...presentEndings, ...pastEndings].some((ending) => key.endsWith(ending));

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

/**
 * "Eastmoor DL Tom Aldous": where capitals that are no initials run up to a given name with another word behind it, the name
 * begins there.
 */
export function skipCapsBefore(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last - 1; at > first; at--) {
    const { tags } = tokens[at] as Token;
    const { shape, key, end, start } = tokens[at - 1] as Token;
    if (tags & Tag.Given && !(tags & NOT_NAME) && shape === Shape.Caps && key.length > 1 && end - start === key.length) return at;
  }
  return first;
}

/** Last token of the name that begins at `first`. Once begun, a name takes all capitalised words that are no title or institution. */
export function readName(tokens: readonly Token[], first: number, headsFirst: boolean, particles: ReadonlySet<string>): number {
  const block = (tokens[first] as Token).block;
  let last = first + Math.max(0, (tokens[first] as Token).span - 1);
  let given = ((tokens[first] as Token).tags & Tag.Given) !== 0;
  for (let at = last + 1; at - first < LONGEST_NAME; at++) {
    const token = tokens[at];
    if (!token || token.block !== block) break;
    const nickname = endOfNickname(tokens, first, at);
    if (nickname > 0) {
      last = nickname;
      at = nickname;
      continue;
    }
    if (token.opens) break;
    // "Peter van der Berg"
    if (token.shape === Shape.Lower && particles.has(token.key)) {
      let next = at + 1;
      while (tokens[next]?.shape === Shape.Lower && particles.has((tokens[next] as Token).key)) next++;
      if (!isCapital(tokens[next]) || tokens[next]?.block !== block) break;
      // "Tarik bin Said": a capital right after a particle is a name's, whatever else the word is.
      if ((tokens[next] as Token).tags & Tag.Function && !headsFirst) last = next;
      at = last === next ? next : next - 1;
      continue;
    }
    const isArabic = token.shape === Shape.Mixed && particles.has(token.key.split('-')[0] as string); // "al-Assad"
    if (!isArabic && !isNamePart(tokens, at, headsFirst, given && at === first + 1)) break;
    given ||= (token.tags & Tag.Given) !== 0;
    last = at;
  }
  return last;
}

/** The word after a nickname in marks inside a name (Peter “Tiny” Lomond), or -1. */
function endOfNickname(tokens: readonly Token[], first: number, at: number): number {
  const opening = tokens[at] as Token;
  if (opening.shape !== Shape.Mark || !opening.spaced || at - first > 2 || !isCapital(tokens[at + 1])) return -1;
  let closing = at + 2;
  if (isCapital(tokens[closing])) closing++;
  const next = tokens[closing + 1];
  if (tokens[closing]?.shape !== Shape.Mark || !next?.spaced || next.block !== opening.block || !isCapital(next)) return -1;
  return next.tags & (NOT_NAME | Tag.Function) && !(next.tags & NAME) ? -1 : closing + 1;
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
  if (tags & TITLE) return !headsFirst && endsRun && !(tags & Tag.Modifier) && (isSecond || isSurname(tokens, at));
  if (tags & (INSTITUTION | Tag.Unit | Tag.Head)) return false;
  // "Nobu Baba": an honorific that ends the run.
  if (tags === Tag.Honorific && !headsFirst) return endsRun;
  // "Denzel Washington", "Vinsen Kia Beda", "Gitadi Tegas": a place or common word in a name.
  return headsFirst ? !(tags & (Tag.Other | Tag.Demonym)) || (isSecond && endsRun) : isSecond && endsRun;
}

/** "Velka King": an office that is a family name as well, after an unknown word in mid-sentence. */
const isSurname = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1] as Token;
  return (
    ((tokens[at] as Token).tags & Tag.Family) !== 0 && before.tags === 0 && !before.opens && tokens[at + 1]?.shape !== Shape.Lower
  );
};
