import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE_PARTS } from '@/lib/store/article-parts';
import { correctPerson } from '@/lib/store/correct-person';
import { PetikDatabase } from '@/lib/store/db';
import { deleteArticles } from '@/lib/store/delete-articles';
import { emptyBin, UNDO_MS } from '@/lib/store/empty-bin';
import { writeNote } from '@/lib/store/write-note';
import { type RecordedVisit, recordVisit } from '@/lib/store/record-visit';
import { undoDelete } from '@/lib/store/undo-delete';
import { visit } from './visits';

/** All tables but the bin and the index, which is brought up to date later. */
// What was taken away stays known.
const OWN = ['articles', 'people', ...ARTICLE_PARTS].filter((name) => name !== 'tombstones');
let db: PetikDatabase;
afterEach(() => db.close());
beforeEach(async () => {
  db = new PetikDatabase('delete-articles');
  await db.delete({ disableAutoOpen: false });
});

async function contents(): Promise<unknown> {
  return Promise.all(OWN.map((name) => db.table(name)).map(async (table) => [table.name, await table.toArray()]));
}

async function record(key: string): Promise<RecordedVisit> {
  return (await recordVisit(db, visit({ keys: [key] }))) as RecordedVisit;
}

describe('deleteArticles', () => {
  it('removes everything of an article, and undo puts all of it back', async () => {
    const { articleId, quotes } = await record('a');
    await writeNote(db, { quoteId: quotes[0]?.id as string }, { text: 'catatan' }, 5);
    const before = await contents();
    const { trashId } = await deleteArticles(db, [articleId], 10);
    expect(await Promise.all(OWN.map((name) => db.table(name).count()))).toEqual(OWN.map(() => 0));
    expect(await undoDelete(db, trashId as string)).toEqual({ ok: true });
    expect(await contents()).toEqual(before);
    expect(await undoDelete(db, trashId as string)).toEqual({ ok: false, reason: 'gone' });
  });

  it('keeps a person whom another article names', async () => {
    const one = await record('a');
    await record('b');
    expect(await deleteArticles(db, [one.articleId], 10)).toMatchObject({ count: 1 });
    expect(await db.people.count()).toBe(1);
    expect(await deleteArticles(db, 'all', 11)).toMatchObject({ count: 1 });
    expect(await db.people.count()).toBe(0);
  });

  it('keeps the row of somebody of whom the reader said who they are: her other libraries know them by it', async () => {
    const { articleId, personIds } = await record('a');
    await correctPerson(db, personIds[0] as string, { what: 'rename', name: 'Rina L. Lestari' }, 5);
    await deleteArticles(db, [articleId], 10);
    expect(await db.people.toArray()).toMatchObject([{ id: personIds[0], name: 'Rina L. Lestari' }]);
  });

  it('undo joins an article that was visited again meanwhile', async () => {
    const one = await record('a');
    await writeNote(db, { quoteId: one.quotes[0]?.id as string }, { text: 'catatan' }, 5);
    const { trashId } = await deleteArticles(db, 'all', 10);
    const again = await record('a');
    await undoDelete(db, trashId as string);
    expect(await db.articles.toArray()).toMatchObject([{ savedCount: 1, quoteCount: 2 }]);
    expect(await db.people.toArray()).toMatchObject([{ id: again.personIds[0] }]);
    expect((await db.quotes.toArray()).map((row) => row.speaker?.personId)).toContain(again.personIds[0]);
    expect(await db.appearances.count()).toBe(1);
  });

  it('is really gone after the time for undo', async () => {
    const { articleId } = await record('a');
    const { trashId } = await deleteArticles(db, [articleId], 1000);
    await emptyBin(db, 1000 + UNDO_MS);
    expect(await db.bin.count()).toBeGreaterThan(0);
    await emptyBin(db, 1001 + UNDO_MS);
    expect(await db.bin.count()).toBe(0);
    expect(await undoDelete(db, trashId as string)).toEqual({ ok: false, reason: 'gone' });
  });
});
