import type { NameMention } from '../people/find-people';
import { INSTITUTION, TITLE, Tag } from '../text/tags';
import { isCapital, Shape, type Token } from '../text/token';
import type { Scene, SourceSpan } from './find-source';

/** Whether the words from `at` to the name are its title. */
export function isTitleOf(tokens: readonly Token[], at: number, mention: NameMention): boolean {
  for (let i = at; i < mention.first; i++) {
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
  return phrase(scene, first, last);
}

const isPreposition = (token: Token): boolean => token.shape === Shape.Lower && (token.tags & Tag.PlacePreposition) !== 0;

/** Tells what a noun phrase without a name at its head is. */
export function phrase({ tokens, headsFirst }: Scene, first: number, last: number): SourceSpan {
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
  let at = headsFirst ? first : last;
  if (headsFirst) while (at < last && (tokens[at] as Token).tags & (Tag.Modifier | Tag.Determiner | Tag.Indefinite)) at++;
  else
    for (let i = first + 1; i <= last; i++)
      if (isPreposition(tokens[i] as Token)) {
        at = i - 1;
        break;
      }
  title &&= ((tokens[at] as Token).tags & TITLE) !== 0;
  const kind =
    head.tags & Tag.Indefinite
      ? 'unnamed'
      : title
        ? 'role'
        : institution && (capital || head.tags & INSTITUTION)
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
