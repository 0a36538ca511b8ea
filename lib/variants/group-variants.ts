import { likeness, type ReadUtterance } from './same-utterance';

/** Something to compare, by any id. */
export interface Candidate {
  readonly id: string;
  readonly utterance: ReadUtterance;
}

/** The fullest report of an utterance among `seed` and the candidates that are like it: the one the others are parts of. */
export function fullestOf(seed: Candidate, candidates: readonly Candidate[]): Candidate {
  let fullest = seed;
  for (const candidate of candidates) {
    const isFuller = candidate.utterance.words.length > fullest.utterance.words.length;
    if (isFuller && likeness(seed.utterance, candidate.utterance) > 0) fullest = candidate;
  }
  return fullest;
}

/**
 * The candidates that report the same utterance as `seed`, in their order, with how alike they are: those like it and
 * those like its fullest report, for two parts of one sentence need not share a word. Never a chain: what is like neither
 * of the two is no variant, however like it is to a variant.
 */
export function variantsOf(
  seed: Candidate,
  fullest: Candidate,
  candidates: readonly Candidate[],
): { readonly id: string; readonly likeness: number }[] {
  return candidates.flatMap(({ id, utterance }) => {
    if (id === seed.id) return [];
    const likest = Math.max(likeness(seed.utterance, utterance), likeness(fullest.utterance, utterance));
    return likest > 0 ? [{ id, likeness: likest }] : [];
  });
}
