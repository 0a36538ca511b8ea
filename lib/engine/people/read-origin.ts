import { INSTITUTION, Tag } from '../text/tags';
import { isCapital, Shape, type Token } from '../text/token';
import type { TitlePhrase } from './title-parts';

/** A body's name is rarely longer, in tokens. */
const LONGEST_BODY = 16;

/**
 * Reads the body that somebody comes from: "Sinta | dari Dinas Kesehatan Kota Bekasi".
 * @param from first token after the preposition
 * @param isNameAt whether a name that is nothing else begins at a token
 * @returns null when no body stands there; a place is none
 */
export function readOrigin(tokens: readonly Token[], from: number, isNameAt: (at: number) => boolean): TitlePhrase | null {
  const head = tokens[from];
  if (!head || !(head.tags & (INSTITUTION | Tag.Unit)) || head.block !== tokens[from - 1]?.block) return null;
  if (!isCapital(head) && !isCapital(tokens[from + head.span])) return null;
  let last = from + Math.max(1, head.span) - 1;
  for (let at = last + 1; at - from < LONGEST_BODY; at++) {
    const token = tokens[at];
    if (!token || token.block !== head.block || isNameAt(at)) break;
    if (isCapital(token) && !token.opens) last = at;
    else if (token.key === '(' && isCapital(tokens[at + 1]) && tokens[at + 2]?.key === ')') {
      last = at + 2;
      at = last;
    } else if (!(token.shape === Shape.Lower && token.tags & Tag.Connector && isCapital(tokens[at + 1]))) break;
  }
  const body = { first: from, last };
  const official = (head.tags & (Tag.Public | Tag.Unit)) !== 0;
  return { ...body, titles: [], ranks: [], affiliations: [body], official };
}
