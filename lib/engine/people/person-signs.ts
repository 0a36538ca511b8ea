import { Tag } from '../text/tags';
import { isCapital, Shape, type Token } from '../text/token';

/** Whether capitalised words behave like people or like things in an article, by the key of their run's last word. */
export type PersonSigns = ReadonlyMap<string, number>;

/**
 * Counts the signs beside every run of capitals: "who" or a verb of what only people do after it; an article or a
 * preposition of place before it. One look at each run.
 * @param places prepositions that stand before places and things, not before people
 * @returns per key the signs of a person less those of a thing
 */
export function readPersonSigns(tokens: readonly Token[], deeds: ReadonlySet<string>, places: ReadonlySet<string>): PersonSigns {
  const signs = new Map<string, number>();
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens[at])) continue;
    const first = at;
    while (isCapital(tokens[at + 1]) && tokens[at + 1]?.block === tokens[first]?.block && !tokens[at + 1]?.opens) at++;
    const { key } = tokens[at] as Token;
    const sign = doesDeed(tokens, at, deeds) ? 1 : isThing(tokens, first, places) ? -1 : 0;
    if (sign !== 0) signs.set(key, (signs.get(key) ?? 0) + sign);
  }
  return signs;
}

function isThing(tokens: readonly Token[], first: number, places: ReadonlySet<string>): boolean {
  const left = tokens[first - 1];
  if (!left || left.block !== tokens[first]?.block || left.shape !== Shape.Lower || left.tags & Tag.Complementiser) return false;
  return (left.tags & Tag.Determiner) !== 0 || places.has(left.key);
}

/** "Aldous wept", "Aldous, who": what follows a name says that it is a person's. */
export function doesDeed(tokens: readonly Token[], last: number, deeds: ReadonlySet<string>): boolean {
  const { block } = tokens[last] as Token;
  let at = last + 1;
  const comma = tokens[at]?.key === ',';
  if (comma) at++;
  else if (tokens[at]?.shape === Shape.Lower && (tokens[at] as Token).tags & Tag.Adverb && !deeds.has((tokens[at] as Token).key))
    at++;
  const next = tokens[at];
  return (
    next !== undefined &&
    next.shape === Shape.Lower &&
    next.block === block &&
    deeds.has(next.key) &&
    (!comma || (next.tags & (Tag.Complementiser | Tag.Function)) !== 0)
  );
}
