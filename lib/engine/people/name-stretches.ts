import type { Lexicon } from '../text/lexicon';
import { NAME, Tag } from '../text/tags';
import { isCapital, type Token } from '../text/token';
import { type ArticleWords, readArticleWords } from './article-words';
import { endsInInstitution, splitFromHead, withoutTitleParts, withoutTitleWords } from './cut-institutions';
import { mayBegin, NOT_NAME, type NameStretch, readName, skipCapsBefore } from './name-words';
import { endInHeadline, readHeadlines } from './headlines';
import type { CueSideAt } from './name-candidates';

/** An agency's name in brackets after the place takes a few tokens. */
const DATELINE_REACH = 8;
/**
 * Finds the stretches of capitalised words that may be names: titles, institutions and places around them left out by
 * the lexicons, by what the article itself shows (lower-case uses, places after prepositions, words that speak) and by
 * the order of heads in the language. One walk; in text order, without overlaps.
 */
export function findNameStretches(tokens: readonly Token[], lexicon: Lexicon, cueSideAt: CueSideAt): NameStretch[] {
  const { grammar, names } = lexicon.pack;
  const headsFirst = grammar.heads === 'first';
  const particles = new Set(names.particles);
  const article = readArticleWords(tokens, lexicon, cueSideAt);
  const headlines = readHeadlines(tokens);
  const stretches: NameStretch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!mayBegin(tokens, at, article, lexicon)) continue;
    const last = endInHeadline(tokens, at, readName(tokens, at, headsFirst, particles), headlines);
    if (last < at) continue;
    const first = headsFirst
      ? splitFromHead(tokens, withoutTitleWords(tokens, at, last, article), last, article)
      : endsInInstitution(tokens, last)
        ? -1
        : skipCapsBefore(tokens, at, last);
    if (isDateline(tokens, at, last)) for (let i = at; i <= last; i++) article.datelines.add((tokens[i] as Token).key);
    else if (first >= 0 && first <= last && !isFirm(tokens, last) && !isPlace(tokens, first, last, article))
      stretches.push({
        first,
        last,
        signs: headsFirst
          ? Number(isEchoed(tokens, first, last, grammar.shortName === 'first' ? first : last, article))
          : signsOf(tokens, first, last, article),
      });
    at = last;
  }
  return headsFirst ? withoutTitleParts(tokens, stretches) : withoutOpeners(tokens, stretches, article);
}

/** "Darmo Wiguno", later "Darmo", "Jane Roe", later "Roe": not so where the word is a place. `short` is the word that is kept. */
function isEchoed(
  tokens: readonly Token[],
  first: number,
  last: number,
  short: number,
  { alone, places }: ArticleWords,
): boolean {
  const { key, tags } = tokens[short] as Token;
  if (last === first || tags !== 0 || !alone.has(key) || places.has(key)) return false;
  for (let at = first; at <= last; at++) {
    const { key, tags } = tokens[at] as Token;
    if (tags & (NOT_NAME | Tag.Function) || key.includes('-')) return false;
  }
  return true;
}

/**
 * "Absent Aldous, they lost": an unknown word that stands with a capital only where it opens a sentence is no given name of
 * somebody whose given name is known.
 */
function withoutOpeners(tokens: readonly Token[], stretches: readonly NameStretch[], { inside }: ArticleWords): NameStretch[] {
  const known = new Set<string>();
  for (const { first, last } of stretches)
    if (last > first && (tokens[first] as Token).tags & Tag.Given) known.add((tokens[last] as Token).key);
  return stretches.map((stretch) => {
    const { first, last } = stretch;
    const head = tokens[first] as Token;
    return last === first + 1 && head.opens && head.tags === 0 && !inside.has(head.key) && known.has((tokens[last] as Token).key)
      ? { first: last, last, signs: 0 }
      : stretch;
  });
}

/**
 * Where the short form is the last word: "Tom Aldous", later "Aldous", who wept. Of a body the first word is kept ("Aldous
 * Robotics", later "Aldous"), and common words stand in lower case elsewhere.
 */
function signsOf(tokens: readonly Token[], first: number, last: number, { alone, common, places, signs }: ArticleWords): number {
  const head = tokens[first] as Token;
  const end = tokens[last] as Token;
  const sign = Math.sign(signs.get(end.key) ?? 0);
  if (last === first) return head.tags & NAME ? Math.max(0, sign) : Math.min(sign, 2 * sign) - (common.has(head.key) ? 2 : 0);
  if (head.tags & Tag.Given && !(head.tags & NOT_NAME)) return Math.max(0, sign);
  let weight = sign > 0 ? 3 : 2 * sign;
  if ((end.tags & Tag.Family || end.tags === 0) && !(head.tags & Tag.Place)) {
    const echoed = alone.has(end.key) && !places.has(end.key);
    const headed = alone.has(head.key);
    weight += echoed ? (headed ? 1 : 2) : headed && (signs.get(head.key) ?? 0) < 0 ? -1 : 0;
  }
  for (let at = first; at <= last; at++) {
    const { key, tags } = tokens[at] as Token;
    if (!(tags & NAME) && common.has(key)) return weight - 3;
  }
  return weight;
}

/** "Portu Lema - ", "LONDON (Reuters) – ": the place at the opening of a paragraph. */
function isDateline(tokens: readonly Token[], first: number, last: number): boolean {
  if (first > 0 && tokens[first - 1]?.block === tokens[first]?.block) return false;
  let at = last + 1;
  if (tokens[at]?.key === '(') while (at < last + DATELINE_REACH && tokens[at - 1]?.key !== ')') at++;
  const dash = tokens[at];
  return dash !== undefined && dash.block === tokens[first]?.block && dash.spaced && (dash.key === '-' || dash.key === '—');
}

/** "Basin Light & Power": a name with a commercial "and" is a firm's. */
const isFirm = (tokens: readonly Token[], last: number): boolean =>
  tokens[last + 1]?.key === '&' && isCapital(tokens[last + 2]) && tokens[last + 2]?.block === tokens[last]?.block;

/** Whether the article calls all words of a stretch a place elsewhere. */
function isPlace(tokens: readonly Token[], first: number, last: number, { places, datelines, spoken }: ArticleWords): boolean {
  for (let at = first; at <= last; at++) {
    const { key, tags } = tokens[at] as Token;
    if (spoken.has(key) || !(datelines.has(key) || (places.has(key) && !(tags & NAME)))) return false;
  }
  return true;
}
