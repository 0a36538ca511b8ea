import { INSTITUTION, NAME, TITLE, Tag } from '../text/tags';
import { isCapital, isWord, Shape, type Token } from '../text/token';
import type { Scene } from './find-source';

/** A noun phrase with its appositions is rarely longer; bounds the walk. */
export const LONGEST = 40;

/** Words that are somebody or some body by themselves. */
export const HEAD = TITLE | Tag.Group | INSTITUTION;

/** Words that build sentences and name nothing. */
export const GRAMMATICAL = Tag.Adverb | Tag.Adjunct | Tag.PlacePreposition | Tag.Breaker | Tag.Complementiser | Tag.Pronoun;

/** In lower case, or in a script without case. */
export const isLower = (token: Token): boolean => token.shape === Shape.Lower;

/** Whether a word may stand inside a noun phrase: no pronoun, no conjunction of clauses, no auxiliary. */
export function isInner(scene: Scene, at: number): boolean {
  const token = scene.tokens[at] as Token;
  if (token.quotation >= 0) return false;
  if (token.shape === Shape.Clitic) return true;
  if (!isWord(token))
    return (
      token.key === '&' || token.key === '/' || token.key === '%' || token.key === '$' || (token.key === '-' && !token.spaced)
    );
  if (!isLower(token))
    return !(
      token.opens &&
      token.tags & (Tag.Function | Tag.Adverb | Tag.Pronoun) &&
      !(token.tags & (Tag.Determiner | Tag.Indefinite | Tag.Group | Tag.Modifier | TITLE | NAME))
    );
  const { words } = scene;
  if (
    token.tags & (Tag.Pronoun | Tag.Complementiser) ||
    words.relatives.has(token.key) ||
    words.auxiliaries.has(token.key) ||
    words.things.has(token.key)
  )
    return false;
  if (words.conjunctions.has(token.key)) return true;
  if (scene.agentPrepositions.has(token.key)) return false;
  if (token.tags & Tag.Breaker && !(token.tags & (Tag.Determiner | Tag.Indefinite))) return false;
  return true;
}

/** Whether a word has one of a language's endings, and is long enough for it to be one. */
export const endsLike = (key: string, endings: readonly string[]): boolean =>
  key.length > 4 && endings.some((ending) => key.endsWith(ending));

/** A participle or past form by its ending or as a known form, unless it is a known noun: "signed", "supporting". */
export const isVerbal = ({ words }: Scene, token: Token): boolean =>
  isLower(token) &&
  !(token.tags & (HEAD | Tag.Modifier | Tag.PlacePreposition | Tag.Indefinite)) &&
  (words.pastForms.has(token.key) || endsLike(token.key, words.pastEndings) || endsLike(token.key, words.presentEndings));

/** Whether words after a comma can be an apposition: a title, an age, "the", "once", a name – no participle or relative. */
export function opensApposition(scene: Scene, at: number): boolean {
  const token = scene.tokens[at] as Token;
  if (token.quotation >= 0 || scene.words.relatives.has(token.key) || isVerbal(scene, token)) return false;
  if (token.shape === Shape.Number || isCapital(token)) return true;
  return (
    opensPhrase(scene, token) ||
    (token.tags & (HEAD | Tag.Modifier | Tag.Degree)) !== 0 ||
    ((token.tags & Tag.Adverb) !== 0 && opensPhrase(scene, scene.tokens[at + 1] as Token))
  );
}

/** Whether a word opens a noun phrase: article, quantifier, possessive. */
export const opensPhrase = ({ words }: Scene, token: Token): boolean =>
  (token.tags & (Tag.Determiner | Tag.Indefinite)) !== 0 || words.possessives.has(token.key);
