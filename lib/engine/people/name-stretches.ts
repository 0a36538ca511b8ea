import type { LanguagePack } from '@/lib/model/language-pack';
import { NAME, Tag } from '../text/tags';
import { isCapital, type Token } from '../text/token';
import { type ArticleWords, readArticleWords } from './article-words';
import { endsInInstitution, splitFromHead, withoutTitleParts, withoutTitleWords } from './cut-institutions';
import { mayBegin, NOT_NAME, type NameStretch, readName } from './name-words';
import type { CueSideAt } from './name-candidates';

/** An agency's name in brackets after the place takes a few tokens. */
const DATELINE_REACH = 8;
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
  const article = readArticleWords(tokens, cueSideAt);
  const stretches: NameStretch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!mayBegin(tokens, at, article)) continue;
    const last = readName(tokens, at, headsFirst, particles);
    const first = headsFirst
      ? splitFromHead(tokens, withoutTitleWords(tokens, at, last, article), last, article)
      : endsInInstitution(tokens, last)
        ? -1
        : at;
    if (isDateline(tokens, at, last)) for (let i = at; i <= last; i++) article.datelines.add((tokens[i] as Token).key);
    else if (first >= 0 && first <= last && !isFirm(tokens, last) && !isPlace(tokens, first, last, article))
      stretches.push({
        first,
        last,
        echoed: isEchoed(tokens, first, last, grammar.shortName === 'first' ? first : last, article),
      });
    at = last;
  }
  return headsFirst ? withoutTitleParts(tokens, stretches) : stretches;
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
