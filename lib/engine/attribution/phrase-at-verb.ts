import { INSTITUTION, TITLE, Tag } from '../text/tags';
import type { Sentence } from '../text/sentences';
import { isCapital, isWord, Shape, type Token } from '../text/token';
import { phrase } from './describe-phrase';
import type { Scene, SourceSpan } from './find-source';

/** Days are adjuncts and no names. */
const DAY = Tag.Adjunct | Tag.Other;

/** A place inside a description ("di Polda Nusa Tirta"), in tokens. */
const LONGEST_PLACE = 6;

/** A noun phrase of an unnamed source is rarely longer ("a senior official at the ministry who was not allowed to speak"). */
export const LONGEST_PHRASE = 16;

/** "Sumber di kepolisian mengatakan": from the sentence's start to a token, when one phrase with a speaker at its head. */
export function openingOf(scene: Scene, { first }: Sentence, last: number, withClause = false): SourceSpan | null {
  const { tokens } = scene;
  if (last - first > LONGEST_PHRASE || !((tokens[first] as Token).tags & (Tag.Group | Tag.Indefinite | TITLE))) return null;
  // "… yang enggan disebut namanya mengatakan": in a relative clause verbs report nothing.
  let relative = false;
  for (let at = first; at <= last; at++) {
    relative ||= at > first && scene.words.relatives.has((tokens[at] as Token).key);
    if (!isWord(tokens[at]) || (scene.cues[at] && !relative) || scene.mentionFrom.has(at)) return null;
  }
  return withClause && !relative ? null : phrase(scene, first, last);
}

/** "Sementara itu Kapolres mengatakan": a capitalised title right before the verb, whatever stands before it. */
export function titleAt(scene: Scene, last: number, sentence: Sentence): SourceSpan | null {
  const { tokens } = scene;
  let first = last;
  while (first > sentence.first && (tokens[first] as Token).span === 0) first--;
  const { shape, tags, opens } = tokens[first] as Token;
  const isTitle = tags & (Tag.Office | Tag.Post) && shape !== Shape.Lower && !opens;
  return isTitle && !((tokens[first - 1]?.tags ?? 0) & Tag.PlacePreposition) ? phrase(scene, first, last) : null;
}

/** "orang nomor satu | di Polri itu": a description may go on to the demonstrative that closes it; its last token. */
export function pointedEnd({ tokens, mentionFrom }: Scene, end: number, sentence: Sentence): number {
  if (!((tokens[end - 1] as Token).tags & TITLE) || !((tokens[end]?.tags ?? 0) & Tag.PlacePreposition)) return end - 1;
  for (let at = end + 1; at < sentence.end && at - end < LONGEST_PLACE; at++) {
    const token = tokens[at] as Token;
    if (!isWord(token) || mentionFrom.has(at)) break;
    if (token.shape === Shape.Lower && token.tags & Tag.Determiner) return at;
  }
  return end - 1;
}

export const isPhraseWord = (token: Token): boolean =>
  isWord(token) &&
  token.quotation < 0 &&
  !(
    token.shape === Shape.Lower &&
    token.tags & (Tag.Adjunct | Tag.Breaker | Tag.Complementiser | Tag.Pronoun) &&
    !(token.tags & (Tag.Determiner | Tag.Indefinite | Tag.Connector))
  );

/** The noun phrase that ends at a token. */
export function phraseBefore(scene: Scene, last: number, sentence: Sentence): SourceSpan | null {
  const { tokens } = scene;
  let first = last;
  for (let at = last; at >= sentence.first && last - at < LONGEST_PHRASE; at--) {
    const token = tokens[at] as Token;
    if (token.shape !== Shape.Clitic && !isPhraseWord(token)) break;
    if (at < last && scene.cues[at] && token.shape === Shape.Lower) break;
    if (token.opens && token.tags & (Tag.Function | Tag.Adverb) && !(token.tags & (Tag.Determiner | Tag.Indefinite | Tag.Group)))
      break;
    first = at;
  }
  while (first <= last && (tokens[first] as Token).shape === Shape.Lower && (tokens[first] as Token).tags & Tag.Connector)
    first++;
  // ", Rabu (16/9), mengatakan": a day speaks no words.
  if (first > last || !isWord(tokens[last]) || ((tokens[first] as Token).tags & DAY) === DAY) return null;
  return phrase(scene, bodyOfList(scene, first, sentence) ?? first, last);
}

/** "Badan Meteorologi, Klimatologi, dan | Geofisika": the head of a body whose fields are listed before a token, or null. */
function bodyOfList({ tokens, words }: Scene, from: number, { first }: Sentence): number | null {
  if (!isCapital(tokens[from]) || !words.conjunctions.has(tokens[from - 1]?.key ?? '')) return null;
  let comma = false;
  for (let at = from - 2; at >= first && from - at < LONGEST_PHRASE; at--) {
    const token = tokens[at] as Token;
    if (token.key === ',') comma = true;
    else if (!isCapital(token)) return null;
    else if (comma && token.tags & INSTITUTION) return at;
  }
  return null;
}
