import type { CheckedPart, TextPart } from '@/lib/model/checked-text';
import { contentWords } from '@/lib/variants/content-words';
import type { PetikDatabase } from '../db';
import { findNearest } from './find-nearest';

/** Parts that are looked up; more would be a book. */
const MOST_PARTS = 400;
/** Content words of a part that can be told from others. */
const SHORTEST = 3;

/**
 * Looks the parts of a pasted text up. Gives those that are long enough to be told from others: all quotations, and the
 * sentences that have something like them in the library, or all sentences where there is no quotation. `isCut`: there were too
 * many. Throws when the database cannot be read.
 */
export async function checkText(
  db: PetikDatabase,
  parts: readonly TextPart[],
): Promise<{ readonly parts: readonly CheckedPart[]; readonly isCut: boolean }> {
  const telling = parts.filter(({ exact }) => contentWords(exact).length >= SHORTEST);
  const checked: CheckedPart[] = [];
  for (const part of telling.slice(0, MOST_PARTS)) checked.push({ part, nearest: await findNearest(db, part) });
  const hasQuotation = checked.some(({ part }) => part.kind === 'quotation');
  return {
    parts: checked.filter(({ part, nearest }) => !hasQuotation || part.kind === 'quotation' || nearest !== null),
    isCut: telling.length > MOST_PARTS,
  };
}
