import type { Token } from '../text/token';
import type { NameCandidate } from './name-candidates';

/** What a known person beside it in a list adds to an unknown name. */
const COMPANY = 2;
const SURE = 3;

/**
 * "Tom Aldous, Velk Orrin and Ruth Marlowe": unknown full names in a list with a person's are people's. Lists hold an "and"
 * or three names.
 */
export function weighCompany(
  tokens: readonly Token[],
  candidates: readonly NameCandidate[],
  conjunctions: ReadonlySet<string>,
): NameCandidate[] {
  const weighed: NameCandidate[] = [];
  for (let from = 0; from < candidates.length; ) {
    let to = from + 1;
    let joined = false;
    for (; to < candidates.length; to++) {
      const link = linkBetween(tokens, candidates[to - 1] as NameCandidate, candidates[to] as NameCandidate, conjunctions);
      if (link === null) break;
      joined ||= link === 'and';
    }
    const list = candidates.slice(from, to);
    const known = (joined || list.length > 2) && list.some((candidate) => isFull(candidate) && candidate.weight >= SURE);
    for (const candidate of list)
      weighed.push(
        known && isFull(candidate) && candidate.weight > 0 && candidate.weight < SURE
          ? { ...candidate, weight: candidate.weight + COMPANY }
          : candidate,
      );
    from = to;
  }
  return weighed;
}

const isFull = ({ first, last }: NameCandidate): boolean => last > first;

/** How two names that stand side by side are joined. */
function linkBetween(
  tokens: readonly Token[],
  left: NameCandidate,
  right: NameCandidate,
  conjunctions: ReadonlySet<string>,
): 'and' | 'comma' | null {
  if (tokens[left.last]?.block !== tokens[right.first]?.block || right.first - left.last > 3) return null;
  let link: 'and' | 'comma' | null = null;
  for (let at = left.last + 1; at < right.first; at++) {
    const { key } = tokens[at] as Token;
    if (conjunctions.has(key) && key !== '&') link = 'and';
    else if (key === ',' && at === left.last + 1) link = 'comma';
    else return null;
  }
  return link;
}
