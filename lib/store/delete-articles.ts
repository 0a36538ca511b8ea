import type { ArticleRecord, BinRecord } from '@/lib/model/records';
import { ARTICLE_PARTS } from './article-parts';
import type { PetikDatabase } from './db';
import { markChanged } from './library/mark-changed';
import { readIdentities } from './read-identities';
import { storageFailure } from './storage-failure';
import { buryArticles } from './tombstones';
import { dropPrints } from './variants/keep-prints';
import { buryNote } from './write-note';

/** What a deletion did; `trashId` undoes it. */
export type Deletion =
  | { readonly trashId: string; readonly count: number }
  | { readonly trashId: null; readonly reason: 'storage' };

/** Moves articles with all that belongs to them, and people whom no other article names with the notes on them, to the bin. */
export async function deleteArticles(db: PetikDatabase, articleIds: readonly string[] | 'all', at: number): Promise<Deletion> {
  const trashId = crypto.randomUUID();
  const toBin = async (table: string, rows: readonly { readonly id: string }[]) => {
    await db.bin.bulkAdd(rows.map((row): BinRecord => ({ trashId, deletedAt: at, table, row })));
    await db.table(table).bulkDelete(rows.map((row) => row.id));
  };
  try {
    return await db.transaction('rw', db.tables, async () => {
      const articles = await chosen(db, articleIds);
      const ids = articles.map((article) => article.id);
      const named = new Set((await db.appearances.where('articleId').anyOf(ids).toArray()).map((row) => row.personId));
      for (const { change } of await db.corrections.where('articleId').anyOf(ids).toArray())
        if (change.what === 'speaker' && change.speaker?.personId) named.add(change.speaker.personId);
      await toBin('articles', articles);
      await dropPrints(db, ids);
      // Nothing is asked for that the reader does not keep.
      await db.checkQueue.bulkDelete(ids);
      for (const part of ARTICLE_PARTS) await toBin(part, await db.table(part).where('articleId').anyOf(ids).toArray());
      for (const row of await db.appearances
        .where('personId')
        .anyOf([...named])
        .toArray())
        named.delete(row.personId);
      for (const row of await db.quotes
        .where('speaker.personId')
        .anyOf([...named])
        .toArray())
        named.delete(row.speaker?.personId ?? '');
      await buryArticles(db, articles, { at, revived: false });
      const personNotes = await db.notes
        .where('personId')
        .anyOf([...named])
        .toArray();
      for (const note of personNotes) await buryNote(db, note, at);
      await toBin('notes', personNotes);
      // What the reader said of people across articles needs their rows: other libraries know them by the key there.
      for (const { personId, change } of await readIdentities(db)) {
        named.delete(personId);
        if ('into' in change) named.delete(change.into);
      }
      await toBin(
        'people',
        await db.people
          .where('id')
          .anyOf([...named])
          .toArray(),
      );
      await markChanged(db, ids);
      return { trashId, count: articles.length };
    });
  } catch (error) {
    storageFailure(error);
    return { trashId: null, reason: 'storage' };
  }
}

function chosen(db: PetikDatabase, articleIds: readonly string[] | 'all'): PromiseLike<ArticleRecord[]> {
  return articleIds === 'all' ? db.articles.toArray() : db.articles.where('id').anyOf(articleIds).toArray();
}
