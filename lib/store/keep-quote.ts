import type { WriteResult } from '@/lib/model/write-result';
import type { PetikDatabase } from './db';
import { markChanged } from './library/mark-changed';
import { storageFailure } from './storage-failure';
import { bury, readQuoteKeys } from './tombstones';

/** Saves a quote, or lets go of it. The row stays: the next visit drops it if the article lacks it. */
export async function saveQuote(db: PetikDatabase, quoteId: string, saved: boolean, at: number): Promise<WriteResult> {
  try {
    const tables = [db.articles, db.quotes, db.corrections, db.tombstones, db.unindexed];
    return await db.transaction('rw', tables, async (): Promise<WriteResult> => {
      const quote = await db.quotes.get(quoteId);
      if (!quote) return { ok: false, reason: 'gone' };
      await setSaved(db, quote, saved ? at : 0);
      if (!saved) {
        const about = (await readQuoteKeys(db, quote.articleId)).get(quoteId) ?? '';
        await bury(db, [{ kind: 'saved', articleId: quote.articleId, about }], at);
      }
      return { ok: true };
    });
  } catch (error) {
    return { ok: false, reason: storageFailure(error) };
  }
}

/**
 * Sets when a quote was saved (0: not), keeping the time of the first saving, and counts its article's saved quotes anew.
 * Call inside a transaction over `articles`, `quotes` and `unindexed`.
 */
export async function setSaved(
  db: PetikDatabase,
  { id, articleId }: { readonly id: string; readonly articleId: string },
  savedAt: number,
): Promise<void> {
  await db.quotes.where({ id }).modify((quote) => {
    Object.assign(quote, { savedAt: savedAt === 0 ? 0 : quote.savedAt || savedAt });
  });
  const saved = db.quotes.where({ articleId }).filter((row) => row.savedAt > 0);
  await db.articles.update(articleId, { savedCount: await saved.count() });
  await markChanged(db, [articleId]);
}
