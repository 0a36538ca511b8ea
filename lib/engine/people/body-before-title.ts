import { INSTITUTION, NAME, TITLE, Tag } from '../text/tags';
import { isCapital, Shape, type Token } from '../text/token';

/**
 * Where heads come last: "the founder's Aldous", "hit his head with Aldous" and "a member of the Eastmoor Aldous": what ends
 * in a clitic, a preposition or the beginning of a body is nobody's title. "The president of Iceland Tom Aldous" is.
 */
export function isCutOff(tokens: readonly Token[], name: number): boolean {
  const last = tokens[name - 1];
  if (!last || last.block !== tokens[name]?.block) return false;
  if (last.shape === Shape.Clitic) return true;
  if (last.tags & TITLE) return false;
  if (last.shape === Shape.Lower && last.tags & (Tag.Connector | Tag.PlacePreposition)) return true;
  if ((tokens[name] as Token).tags & NAME) return false;
  let at = name - 1;
  let place = true;
  while (isCapital(tokens[at]) && !((tokens[at] as Token).tags & TITLE))
    place = ((tokens[at--] as Token).tags & Tag.Place) !== 0 && place;
  while (tokens[at]?.shape === Shape.Lower && (tokens[at] as Token).tags & Tag.Determiner) at--;
  const joint = tokens[at];
  if (at === name - 1 || joint?.shape !== Shape.Lower || !(joint.tags & Tag.Connector) || joint.tags & TITLE) return false;
  return !place || !((tokens[at - 1]?.tags ?? 0) & Tag.Office);
}

/** "Penn State quarterback", "Larken chief executive": an unknown word right before a body's or a title's first word, in mid-sentence. */
export function isBodyBefore(tokens: readonly Token[], at: number, head: number, body: number): boolean {
  const token = tokens[at] as Token;
  return (
    head >= 0 &&
    !token.opens &&
    token.tags === 0 &&
    (body >= 0 ? body === at + 1 : head === at + 1 || isLowerTo(tokens, at + 1, head))
  );
}

/** "Larken athletic director": lower-case words of bodies and posts between. */
function isLowerTo(tokens: readonly Token[], from: number, head: number): boolean {
  for (let at = from; at < head; at++) {
    const { shape, tags } = tokens[at] as Token;
    if (
      shape !== Shape.Lower ||
      !(tags & (TITLE | INSTITUTION | Tag.Unit | Tag.Vocabulary | Tag.Modifier)) ||
      tags & Tag.Function
    )
      return false;
  }
  return true;
}

/** Whether a word that opens its sentence begins a title: "French President", "QRTV spokesman", "Planning officer". */
export const opensTitle = ({ shape, tags, key }: Token, besideHead: boolean): boolean =>
  (tags & (Tag.Demonym | INSTITUTION | Tag.Place)) !== 0 ||
  (shape === Shape.Caps && tags === 0 && key.length > 1) ||
  (besideHead && (tags & (Tag.Vocabulary | Tag.Function)) === Tag.Vocabulary);

/** Whether a preposition joins a body to the words of which it is, which run up to the title. */
export function opensBody(tokens: readonly Token[], at: number, body: number, joinsNouns: (token: Token) => boolean): boolean {
  const before = tokens[at - 1];
  let next = at + 1;
  while (tokens[next]?.shape === Shape.Lower && (tokens[next] as Token).tags & Tag.Determiner) next++;
  return (
    next === body &&
    joinsNouns(tokens[at] as Token) &&
    isCapital(before) &&
    ((before as Token).tags & (INSTITUTION | Tag.Unit)) !== 0
  );
}
