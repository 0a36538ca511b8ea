import { Tag } from '../text/tags';
import { isCapital, type Token } from '../text/token';
import type { NameMention } from './find-people';
import type { TokenRange } from './title-parts';

/** "Dr. Ir. Sinta Marhaeni, S.H., M.Hum.": the academic degrees around a name, in text order. Neither name nor post holds them. */
export function readDegrees(tokens: readonly Token[], { first, last }: NameMention): TokenRange[] {
  const { block } = tokens[first] as Token;
  const isDegree = (at: number): boolean =>
    tokens[at]?.block === block && isCapital(tokens[at]) && ((tokens[at] as Token).tags & Tag.Degree) !== 0;
  const degrees: TokenRange[] = [];
  for (let at = first - 1; tokens[at]?.block === block && (tokens[at] as Token).tags & (Tag.Honorific | Tag.Degree); at--)
    if (isDegree(at)) degrees.unshift({ first: at, last: at });
  for (let at = last; ; ) {
    if (isDegree(at + 1)) at += 1;
    else if (tokens[at + 1]?.key === ',' && isDegree(at + 2)) at += 2;
    else break;
    degrees.push({ first: at, last: at });
  }
  return degrees;
}
