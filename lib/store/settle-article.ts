import type { QuoteRecord } from '@/lib/model/records';
import type { WriteResult } from '@/lib/model/write-result';
import type { PetikDatabase } from './db';
import { markChanged } from './library/mark-changed';
import { settleCorrections } from './settle-corrections';
import { storageFailure } from './storage-failure';
import { writePrints } from './variants/keep-prints';

/** Runs `write` in one transaction over all that a correction in an article touches. */
export async function writeCorrection(db: PetikDatabase, write: () => Promise<WriteResult>): Promise<WriteResult> {
  const { articles, quotes, people, appearances, notes, corrections, tombstones, prints, unindexed } = db;
  const tables = [articles, quotes, people, appearances, notes, corrections, tombstones, prints, unindexed];
  try {
    return await db.transaction('rw', tables, async () => write());
  } catch (error) {
    return { ok: false, reason: storageFailure(error) };
  }
}

/** Makes an article what the reader corrected it to, and all that is counted and found of it. `copies`: see `unparkQuotes`. */
export async function settleArticle(
  db: PetikDatabase,
  articleId: string,
  copies: ReadonlyMap<string, QuoteRecord>,
): Promise<void> {
  await settleCorrections(db, articleId, copies);
  const quotes = await db.quotes.where({ articleId }).toArray();
  await writePrints(db, articleId, quotes);
  await db.articles.update(articleId, {
    quoteCount: quotes.filter((row) => row.present).length,
    savedCount: quotes.filter((row) => row.savedAt > 0).length,
  });
  await markChanged(db, [articleId]);
}
