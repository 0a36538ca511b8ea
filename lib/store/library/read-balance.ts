import { type Balance, BalanceSum } from '@/lib/model/balance';
import type { FoundArticle } from '@/lib/model/library';
import type { PetikDatabase } from '../db';

/** Articles read at a time. */
const STEP = 500;

/** The balance of the quotes that were found; of whole articles where `whole`. Reads a few hundred articles at a time. */
export async function readBalance(db: PetikDatabase, found: readonly FoundArticle[], whole: boolean): Promise<Balance> {
  const sum = new BalanceSum();
  for (let from = 0; from < found.length; from += STEP) {
    const part = found.slice(from, from + STEP);
    const documents = await db.documents.bulkGet(part.map(({ number }) => number));
    for (const [index, row] of documents.entries()) {
      const slots = part[index]?.slots ?? [];
      const quotes = whole ? (row?.quotes ?? []) : slots.flatMap((slot) => row?.quotes[slot - 1] ?? []);
      for (const quote of quotes) sum.add(quote);
    }
  }
  return sum.result();
}
