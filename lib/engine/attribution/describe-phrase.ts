import type { NameMention } from '../people/find-people';
import { INSTITUTION, TITLE, Tag } from '../text/tags';
import { isCapital, Shape, type Token } from '../text/token';
import type { Scene, SourceSpan } from './find-source';

/** Whether the words from `at` to the name are its title. */
export function isTitleOf(tokens: readonly Token[], at: number, mention: NameMention): boolean {
  for (let i = at; i < mention.outerFirst; i++) {
    const { tags, shape } = tokens[i] as Token;
    if (
      !(
        tags &
        (TITLE |
          INSTITUTION |
          Tag.Determiner |
          Tag.Modifier |
          Tag.Vocabulary |
          Tag.Unit |
          Tag.Honorific |
          Tag.Adverb |
          Tag.Demonym |
          Tag.Indefinite)
      ) &&
      !(shape === Shape.Lower && tags === 0)
    )
      return false;
  }
  return true;
}

/** The source that a noun phrase is: a name when one heads it, else what its words say. */
export function describe(scene: Scene, first: number, last: number, mention: NameMention | null): SourceSpan {
  if (mention && (first >= mention.outerFirst || isTitleOf(scene.tokens, first, mention)))
    return { first, last, kind: 'name', mention };
  // "Labour’s Anna Finch": whose she is.
  if (mention?.last === last && scene.tokens[mention.outerFirst - 1]?.shape === Shape.Clitic)
    return { first, last, kind: 'name', mention };
  // "his predecessor, Fiona Hill": the name after the comma is the phrase's own.
  if (mention?.last === last && scene.tokens[mention.outerFirst - 1]?.key === ',') return { first, last, kind: 'name', mention };
  return phrase(scene, first, last);
}

/** The noun that tells what a phrase is: past its modifiers, or before what a preposition, comma or relative adds. */
function headOf({ tokens, words, headsFirst }: Scene, first: number, last: number): number {
  let at = first;
  if (headsFirst) {
    while (at < last && (tokens[at] as Token).tags & (Tag.Modifier | Tag.Determiner | Tag.Indefinite)) at++;
    return at;
  }
  for (at = first + 1; at <= last; at++) {
    const token = tokens[at] as Token;
    if (isPreposition(token) || token.key === ',' || words.relatives.has(token.key)) return at - 1;
  }
  return last;
}

/** Whether a noun phrase without a name is called what people are called: "the mayor", "the 59-year-old", no "the contract". */
export function isSomebody(scene: Scene, { first, last }: { readonly first: number; readonly last: number }): boolean {
  if (scene.headsFirst) return true;
  const head = scene.tokens[headOf(scene, first, last)] as Token;
  return (
    (head.tags & (TITLE | Tag.Group | INSTITUTION | Tag.Demonym | Tag.Indefinite)) !== 0 ||
    head.shape !== Shape.Lower ||
    /\d/.test(head.key)
  );
}

const isPreposition = (token: Token): boolean => token.shape === Shape.Lower && (token.tags & Tag.PlacePreposition) !== 0;

/** Tells what a noun phrase without a name at its head is. */
export function phrase(scene: Scene, first: number, last: number): SourceSpan {
  const { tokens, headsFirst } = scene;
  let capital = false;
  let title = false;
  let group = false;
  let definite = false;
  let institution = false;
  for (let at = first; at <= last; at++) {
    const token = tokens[at] as Token;
    if (isCapital(token) && !token.opens) capital = true;
    if (token.tags & TITLE) title = true;
    if (token.tags & (Tag.Group | Tag.Indefinite)) group = true;
    if (token.tags & Tag.Determiner) definite = true;
    if (token.tags & (INSTITUTION | Tag.Place)) institution = true;
  }
  const head = tokens[first] as Token;
  // What a phrase is its head says: "Peraturan Menteri" is no minister, "the Grid Safety Board" no director.
  const at = headOf(scene, first, last);
  title &&= ((tokens[at] as Token).tags & TITLE) !== 0;
  const kind =
    head.tags & Tag.Indefinite
      ? 'unnamed'
      : title
        ? 'role'
        : institution && (capital || head.tags & INSTITUTION || (!headsFirst && (tokens[at] as Token).tags & INSTITUTION))
          ? 'institution'
          : definite && !group && !isCapital(tokens[at])
            ? 'role'
            : group
              ? 'unnamed'
              : capital
                ? 'institution'
                : 'unnamed';
  return { first, last, kind, mention: null };
}

/** Whether a noun phrase is somebody who can speak: people, bodies, places that stand for governments. Its head decides. */
export function canSpeak({ tokens, headsFirst, verbPrefixes }: Scene, { first, last }: SourceSpan): boolean {
  const isSpeaker = (token: Token): boolean =>
    (token.tags & (TITLE | Tag.Group | INSTITUTION | Tag.Honorific)) !== 0 ||
    (isCapital(token) && !token.opens && !(token.tags & (Tag.Other | Tag.Function)));
  if (!headsFirst) {
    for (let at = first; at <= last; at++) {
      const token = tokens[at] as Token;
      if (isSpeaker(token) || token.tags & (Tag.Indefinite | Tag.Place)) return true;
    }
    return false;
  }
  for (let at = first + 1; at <= last; at++) {
    const token = tokens[at] as Token;
    if (token.shape === Shape.Lower && token.tags === 0 && verbPrefixes.some((prefix) => token.key.startsWith(prefix)))
      return false;
  }
  let at = first;
  let indefinite = false;
  for (
    ;
    at <= last &&
    !isSpeaker(tokens[at] as Token) &&
    (tokens[at] as Token).tags & (Tag.Indefinite | Tag.Determiner | Tag.Modifier);
    at++
  )
    indefinite ||= ((tokens[at] as Token).tags & Tag.Indefinite) !== 0;
  const head = tokens[at];
  return head === undefined || at > last
    ? indefinite
    : isSpeaker(head) || (head.tags & Tag.Place) !== 0 || (indefinite && head.tags === 0);
}
