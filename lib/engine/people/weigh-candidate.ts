import { NAME, TITLE, Tag } from '../text/tags';
import { isCapital, Shape, type Token } from '../text/token';
import type { CueSideAt, NameCandidate } from './name-candidates';
import { isInitial, NOT_NAME } from './name-words';

/**
 * How much speaks for a person. The numbers order evidence by strength: 3 settles it (title, honorific, given name with
 * another word), 2 settles it with any other sign, negative signs come from places and things.
 */
export function weigh(
  tokens: readonly Token[],
  candidate: Omit<NameCandidate, 'weight'>,
  cueSideAt: CueSideAt,
  { headsFirst, joinsNouns }: { readonly headsFirst: boolean; readonly joinsNouns: (token: Token) => boolean },
  signs: number,
): number {
  const { first, last, before, after, honorific } = candidate;
  // "Van Aldous", "St. Aldous": a particle makes no full name of one word.
  const start = headsFirst ? first : pastParticles(tokens, first, last);
  const head = tokens[start] as Token;
  const words = last - start + 1;
  let weight = 0;
  if (honorific >= 0) weight += 3;
  // "an investor Aldous": bodies are investors as well.
  if (before) weight += isLooseTitle(tokens, candidate, headsFirst) ? 2 : 3;
  if (after) weight += words > 1 ? 3 : 2;
  // "Victoria Falls" or "Victoria Aldous"
  if (!headsFirst && head.tags & Tag.Given && head.tags & (Tag.Place | Tag.Other)) weight += 1;
  else if (head.tags & Tag.Given) weight += words > 1 || (headsFirst && !(head.tags & NOT_NAME)) ? 3 : 1;
  else if (head.tags & Tag.Family) weight += words === 1 && headsFirst ? 3 : 1;
  else if (isInitial(head) && words > 1) weight += 2;
  for (let at = start + 1; at <= last; at++) {
    const { tags, shape } = tokens[at] as Token;
    if (tags & Tag.Family) weight += headsFirst ? 3 : 2;
    // "Marlowe James": surnames that are given names as well.
    else if (tags & Tag.Given) weight += !headsFirst && at === last && !(tags & NOT_NAME) ? 2 : 1;
    if (shape === Shape.Caps && !(tags & NAME) && !isInitial(tokens[at])) weight -= 1;
  }
  if (isAge(tokens, last)) weight += 3;
  // "Chester Hill", "Victoria Park": somebody only with a title, an age or words of his own.
  if (!headsFirst && words > 1 && (tokens[last] as Token).tags & Tag.Head) weight -= 4;
  // "Reza dari PT Bambu mengatakan"
  if (words === 1 && headsFirst && after && after.titles.length === 0 && cueSideAt(after.last + 1) === 'before') weight += 3;
  const next = cueSideAt(last + 1) ?? cueSideAt(last + 2);
  if (next === 'before' || next === 'either') weight += words === 1 && headsFirst ? 3 : 2;
  const previous = cueSideAt(first - 1);
  // Bodies speak as well: one unknown word needs more.
  if (previous === 'after' || previous === 'either') weight += words === 1 && !headsFirst && !(head.tags & NAME) ? 2 : 3;
  const left = tokens[first - 1];
  // "on behalf of Tom Aldous": a given name with another is no place, whatever stands before.
  const sure = !headsFirst && words > 1 && (head.tags & Tag.Given) !== 0 && !(head.tags & NOT_NAME);
  if (!headsFirst && left && left.block === head.block && left.tags & Tag.Determiner && left.shape === Shape.Title) weight -= 2;
  // "official Israel": a place called by somebody's title.
  if (!headsFirst && words === 1 && head.tags & NOT_NAME && left?.shape === Shape.Lower) weight -= 2;
  // "the Galaxy Max", "the Eastmoor Dolphins": what ends a run of capitals is part of it.
  if (
    !headsFirst &&
    words === 1 &&
    left &&
    left.block === head.block &&
    isCapital(left) &&
    !(left.tags & (TITLE | Tag.Honorific))
  )
    weight -= 2;
  if (left && left.block === head.block && left.shape === Shape.Lower) {
    if (left.tags & (Tag.PlacePreposition | Tag.Head) && !sure) weight -= !headsFirst && joinsNouns(left) ? 1 : 2;
    // "between Eastmoor and Wick Cross"
    const pair = tokens[first - 3];
    if (
      left.tags & Tag.Connector &&
      isCapital(tokens[first - 2]) &&
      pair?.shape === Shape.Lower &&
      pair.tags & Tag.PlacePreposition
    )
      weight -= 2;
    if (left.tags & Tag.Determiner && !(left.tags & Tag.Complementiser) && !headsFirst) weight -= 2;
  }
  if (words > 1 && !(head.tags & NAME) && !head.opens) weight += headsFirst ? 2 : 1;
  // "the Aldous case" says nothing against "Mr Aldous".
  if (signs > 0 || honorific < 0) weight += signs;
  if (words === 1 && head.opens && weight < 3) weight -= 1;
  return weight;
}

/** "Budi (45)", "Jane Roe, 45," */
function isAge(tokens: readonly Token[], last: number): boolean {
  const open = tokens[last + 1];
  const age = tokens[last + 2];
  const close = tokens[last + 3];
  if (!open || !age || !close || age.shape !== Shape.Number || age.end - age.start > 2) return false;
  return (open.key === '(' && close.key === ')') || (open.key === ',' && close.key === ',');
}

/** Whether one unknown word stands after a lower-case title that is no office. */
function isLooseTitle(tokens: readonly Token[], { first, last }: { first: number; last: number }, headsFirst: boolean): boolean {
  const left = tokens[first - 1] as Token;
  return (
    !headsFirst &&
    first === last &&
    !((tokens[first] as Token).tags & NAME) &&
    left.shape === Shape.Lower &&
    !(left.tags & Tag.Office)
  );
}

function pastParticles(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last && (tokens[at] as Token).tags & Tag.Particle && !((tokens[at] as Token).tags & NAME)) at++;
  return at;
}
