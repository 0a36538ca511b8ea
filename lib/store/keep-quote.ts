import type { WriteResult } from '@/lib/model/write-result';
import type { PetikDatabase } from './db';
import { markChanged } from './library/mark-changed';
import { storageFailure } from './storage-failure';

/** Saves a quote, or lets go of it. The row stays: the next visit drops it if the article lacks it. */
export function saveQuote(db: PetikDatabase, quoteId: string, saved: boolean, at: number): Promise<WriteResult> {
  return changeQuote(db, quoteId, async () => {
    await setSaved(db, quoteId, saved ? at : 0);
  });
}

/** Sets the reader's note on a quote and saves the quote; an empty text removes the note and leaves the quote saved. */
export function setNote(db: PetikDatabase, quoteId: string, text: string, at: number): Promise<WriteResult> {
  return changeQuote(db, quoteId, async (articleId) => {
    const note = await db.notes.get({ quoteId });
    if (text.trim() === '') {
      if (note) await db.notes.delete(note.id);
      return;
    }
    await db.notes.put({
      id: note?.id ?? crypto.randomUUID(),
      quoteId,
      articleId,
      text,
      created: note?.created ?? at,
      modified: at,
    });
    await setSaved(db, quoteId, at);
  });
}

/** Runs `change` in one transaction when the quote is there, then counts the article's saved quotes anew. */
async function changeQuote(
  db: PetikDatabase,
  quoteId: string,
  change: (articleId: string) => Promise<void>,
): Promise<WriteResult> {
  try {
    return await db.transaction('rw', db.articles, db.quotes, db.notes, db.unindexed, async (): Promise<WriteResult> => {
      const quote = await db.quotes.get(quoteId);
      if (!quote) return { ok: false, reason: 'gone' };
      await change(quote.articleId);
      const saved = db.quotes.where({ articleId: quote.articleId }).filter((row) => row.savedAt > 0);
      await db.articles.update(quote.articleId, { savedCount: await saved.count() });
      await markChanged(db, [quote.articleId]);
      return { ok: true };
    });
  } catch (error) {
    return { ok: false, reason: storageFailure(error) };
  }
}

/** Keeps the time of the first saving. */
async function setSaved(db: PetikDatabase, quoteId: string, savedAt: number): Promise<void> {
  await db.quotes.where({ id: quoteId }).modify((quote) => {
    Object.assign(quote, { savedAt: savedAt === 0 ? 0 : quote.savedAt || savedAt });
  });
}
