import type { DifferencePart } from '@/lib/model/checking';
import type { Fidelity } from '@/lib/model/variants';

/**
 * Reads a difference from some words to others: none; words left out at the ends only, so that the others are a part of
 * them; words added at the ends only; or changed within. What was left out is never passed over: "It is not true that …"
 * says another thing without.
 */
export function fidelityOf(difference: readonly DifferencePart[]): Fidelity {
  if (difference.every(({ kind }) => kind === 'same')) return 'verbatim';
  // Marks without a word may stand before and behind what was cut.
  const parts = difference.filter(({ kind, text }) => kind !== 'same' || /[\p{L}\p{N}]/u.test(text));
  const onlyAtEnds = (wanted: DifferencePart['kind']) =>
    parts.every(({ kind }, index) => kind === 'same' || (kind === wanted && (index === 0 || index === parts.length - 1)));
  if (onlyAtEnds('deleted')) return 'part';
  return onlyAtEnds('inserted') ? 'fuller' : 'changed';
}
