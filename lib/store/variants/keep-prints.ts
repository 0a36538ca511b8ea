import type { QuoteRecord } from '@/lib/model/records';
import { fingerprint } from '@/lib/variants/fingerprint';
import { byArticle } from '../by-article';
import type { PetikDatabase } from '../db';

/** Articles per transaction of `printBatch`. */
const BATCH = 200;

/** Keeps the fingerprints of an article's quotes. Call inside the transaction that writes the quotes, with `prints`. */
export async function writePrints(
  db: PetikDatabase,
  articleId: string,
  quotes: readonly Pick<QuoteRecord, 'exact'>[],
): Promise<void> {
  const prints = [...Uint32Array.from(new Set(quotes.flatMap(({ exact }) => fingerprint(exact)))).sort()];
  const known = await db.prints.get({ articleId });
  if (known && known.waiting === undefined && known.prints.join() === prints.join()) return;
  await db.prints.put({ ...(known && { number: known.number }), articleId, prints });
}

/** Lets go of the fingerprints of articles. Call inside the transaction that deletes them, with `prints`. */
export async function dropPrints(db: PetikDatabase, articleIds: readonly string[]): Promise<void> {
  await db.prints.where('articleId').anyOf(articleIds).delete();
}

/** Has the fingerprints of articles made by the next `printBatch`. Call inside the transaction that changes them, with `prints`. */
export async function postponePrints(db: PetikDatabase, articleIds: readonly string[]): Promise<void> {
  await dropPrints(db, articleIds);
  await db.prints.bulkAdd(articleIds.map((articleId) => ({ articleId, prints: [], waiting: 1 })));
}

/** Makes fingerprints that were postponed, of at most `limit` articles, in one transaction. Gives how many are left. */
export async function printBatch(db: PetikDatabase, limit = BATCH): Promise<number> {
  return await db.transaction('rw', db.prints, db.quotes, async () => {
    const rows = await db.prints.where('waiting').equals(1).limit(limit).toArray();
    if (rows.length === 0) return 0;
    const quotes = await db.quotes
      .where('articleId')
      .anyOf(rows.map(({ articleId }) => articleId))
      .toArray();
    const quotesOf = byArticle(quotes);
    for (const { articleId } of rows) await writePrints(db, articleId, quotesOf.get(articleId) ?? []);
    return await db.prints.where('waiting').equals(1).count();
  });
}
