import { INSTITUTION, NAME, TITLE, Tag } from '../text/tags';
import { isCapital, Shape, type Token } from '../text/token';
import type { Lexicon } from '../text/lexicon';
import type { CueSideAt } from './name-candidates';
import { type PersonSigns, readPersonSigns } from './person-signs';

/** What the article itself shows of its words, by key. */
export interface ArticleWords {
  /** Words that open a sentence and also stand in lower case: their capital says nothing. */
  readonly common: ReadonlySet<string>;
  /** Single words that a cue names as its source ("kata Teguh"): names here, even where the word has another sense. */
  readonly spoken: ReadonlySet<string>;
  /** Capitalised words that stand without another beside them. */
  readonly alone: ReadonlySet<string>;
  /** Words that have a capital where no sentence opens. */
  readonly inside: ReadonlySet<string>;
  /** Words that stand after a preposition of place ("di Velanda"), and never as a source. */
  readonly places: Set<string>;
  /** Words of the places that open paragraphs ("Portu Lema - "). */
  readonly datelines: Set<string>;
  /** What stands beside words says whether they are people. */
  readonly signs: PersonSigns;
}

function commonWords(tokens: readonly Token[]): ReadonlySet<string> {
  const capitals = new Set<string>();
  for (const token of tokens) if (token.shape === Shape.Title) capitals.add(token.key);
  const common = new Set<string>();
  for (const token of tokens) if (token.shape === Shape.Lower && capitals.has(token.key)) common.add(token.key);
  return common;
}

function speakingWords(tokens: readonly Token[], cueSideAt: CueSideAt): ReadonlySet<string> {
  const spoken = new Set<string>();
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (
      token.shape !== Shape.Title ||
      token.opens ||
      token.tags & (TITLE | INSTITUTION | Tag.Honorific | Tag.Pronoun | Tag.Modifier | Tag.Degree)
    )
      continue;
    // "Kementerian Pendidikan, Riset, dan Teknologi mengatakan"
    if (token.tags & Tag.Vocabulary && !(token.tags & NAME) && (tokens[at - 1] as Token).tags & Tag.Connector) continue;
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
    if (token.shape !== Shape.Title || token.tags & NAME || token.block !== before.block) continue;
    // "between Eastmoor and Wick Cross"
    if (
      before.shape === Shape.Lower &&
      before.tags & Tag.Connector &&
      isCapital(tokens[at - 2]) &&
      places.has((tokens[at - 2] as Token).key)
    ) {
      places.add(token.key);
      if (tokens[at + 1]?.shape === Shape.Title) places.add((tokens[at + 1] as Token).key);
    }
    const located =
      before.shape === Shape.Lower
        ? before.tags & (Tag.PlacePreposition | Tag.Head)
        : before.tags & Tag.Head && !(before.tags & (INSTITUTION | TITLE));
    if (located) places.add(token.key);
  }
  return places;
}

function wordsInside(tokens: readonly Token[]): ReadonlySet<string> {
  const inside = new Set<string>();
  for (const token of tokens) if (isCapital(token) && !token.opens) inside.add(token.key);
  return inside;
}

/** Collects what an article shows of its words; one look at each token and its neighbours. */
export const readArticleWords = (tokens: readonly Token[], lexicon: Lexicon, cueSideAt: CueSideAt): ArticleWords => ({
  common: commonWords(tokens),
  spoken: speakingWords(tokens, cueSideAt),
  alone: wordsAlone(tokens),
  inside: wordsInside(tokens),
  places: placesNamed(tokens),
  datelines: new Set(),
  signs: readPersonSigns(tokens, lexicon.deeds, lexicon.placePrepositions),
});
