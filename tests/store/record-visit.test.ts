import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PetikDatabase } from '@/lib/store/db';
import { saveQuote } from '@/lib/store/keep-quote';
import { writeNote } from '@/lib/store/write-note';
import { type RecordedVisit, recordVisit } from '@/lib/store/record-visit';
import type { Visit } from '@/lib/store/visit';
import { quote, visit } from './visits';

let db: PetikDatabase;
afterEach(() => db.close());
beforeEach(async () => {
  db = new PetikDatabase('record-visit');
  await db.delete({ disableAutoOpen: false });
});

async function record(changes: Parameters<typeof visit>[0] = {}): Promise<RecordedVisit> {
  const recorded = await recordVisit(db, visit(changes) as Visit);
  if (!recorded.ok) throw new Error(recorded.reason);
  return recorded;
}

describe('recordVisit', () => {
  it('writes the article with its quotes and people', async () => {
    const { articleId, quotes, personIds } = await record();
    expect(await db.articles.get(articleId)).toMatchObject({
      title: 'Rapat berlanjut',
      quoteCount: 2,
      savedCount: 0,
      firstSeen: 1000,
    });
    expect(quotes.map((row) => [row.exact, row.speaker?.personId])).toEqual([
      ['"Kami siap."', personIds[0]],
      ['"Tidak."', null],
    ]);
    expect(await db.appearances.toArray()).toMatchObject([{ articleId, personId: personIds[0], titles: ['Menteri'] }]);
  });

  it('keeps what other parts of a split article hold', async () => {
    const part = (number: number, words: string, name: string): Parameters<typeof visit>[0] => ({
      article: { ...visit({ text: words }).article, part: number },
      quotes: [quote(words, 0, name)],
      people: [{ name, official: true, titles: [], affiliations: [], mentionCount: 1 }],
    });
    const first = await record(part(1, '"Kami siap."', 'Rina Lestari'));
    await record(part(2, '"Sudah selesai."', 'Damar Wisaksana'));
    await record(part(1, '"Kami tidak siap."', 'Rina Lestari'));
    const rows = await db.quotes.orderBy('[articleId+order]').toArray();
    expect(rows.map(({ exact, present }) => [exact, present])).toEqual([
      ['"Kami tidak siap."', true],
      ['"Sudah selesai."', true],
    ]);
    expect(await db.articles.get(first.articleId)).toMatchObject({ quoteCount: 2 });
    expect(await db.appearances.count()).toBe(2);
    await record({ quotes: [quote('"Kami tidak siap."', 0)] });
    expect(await db.quotes.count()).toBe(1);
    expect(await db.appearances.count()).toBe(1);
  });

  it('updates at the second visit and adds nothing twice', async () => {
    const first = await record();
    const second = await record({ at: 2000, keys: ['warta.example/politik/1', 'warta.example/amp/1'] });
    expect(second.quotes.map((row) => row.id)).toEqual(first.quotes.map((row) => row.id));
    const counts = [db.articles, db.revisions, db.quotes, db.people, db.appearances].map((table) => table.count());
    expect(await Promise.all(counts)).toEqual([1, 1, 2, 1, 1]);
    expect(await db.articles.get(first.articleId)).toMatchObject({ firstSeen: 1000, lastSeen: 2000 });
    expect((await record({ at: 3000, keys: ['warta.example/amp/1'] })).articleId).toBe(first.articleId);
  });

  it('keeps a revision for each text, and comes back to a former one', async () => {
    const first = await record();
    const second = await record({ at: 2000, text: 'Teks kedua.', quotes: [quote('“Tidak.”')] });
    expect(second.revisionId).not.toBe(first.revisionId);
    expect(second.quotes[0]?.id).toBe(first.quotes[1]?.id);
    expect(await db.quotes.count()).toBe(1);
    expect((await record({ at: 3000 })).revisionId).toBe(first.revisionId);
    expect(await db.revisions.count()).toBe(2);
  });

  it('tells the occurrences of the same words apart', async () => {
    const first = await record({ quotes: [quote('"Ya."'), quote('"Ya."')] });
    const second = await record({ quotes: [quote('"Ya."'), quote('"Lain."'), quote('"Ya."')] });
    expect(second.quotes.map((row) => row.id)).toEqual([first.quotes[0]?.id, expect.any(String), first.quotes[1]?.id]);
  });

  it('never loses a saved or noted quote that the article drops, and finds it again', async () => {
    const { quotes, articleId } = await record({ quotes: [quote('"Satu."'), quote('"Dua."'), quote('"Tiga."')] });
    await saveQuote(db, quotes[0]?.id as string, true, 1500);
    await writeNote(db, { quoteId: quotes[1]?.id as string }, { text: 'penting' }, 1600);
    await record({ at: 2000, text: 'Dihapus.', quotes: [] });
    expect(await db.quotes.orderBy('savedAt').toArray()).toMatchObject([
      { exact: '"Satu."', present: false, savedAt: 1500 },
      { exact: '"Dua."', present: false, savedAt: 1600 },
    ]);
    expect(await db.articles.get(articleId)).toMatchObject({ quoteCount: 0, savedCount: 2 });
    const back = await record({ at: 3000, quotes: [quote('"Dua."')] });
    expect(back.quotes[0]).toMatchObject({ id: quotes[1]?.id, present: true, savedAt: 1600 });
    expect(back.notes.get(quotes[1]?.id as string)?.text).toBe('penting');
  });

  it('joins two articles that turn out to be one, with the notes of both', async () => {
    const a = await record({ keys: ['a'] });
    const b = await record({ keys: ['b'], at: 2000, text: 'Teks kedua.' });
    await writeNote(db, { quoteId: b.quotes[0]?.id as string }, { text: 'dari b' }, 2100);
    await saveQuote(db, a.quotes[1]?.id as string, true, 2200);
    const joined = await record({ keys: ['a', 'b'], at: 3000 });
    expect(joined.articleId).toBe(a.articleId);
    expect(await db.articles.toArray()).toMatchObject([{ firstSeen: 1000, savedCount: 2, quoteCount: 2 }]);
    expect(await db.quotes.orderBy('[articleId+order]').toArray()).toMatchObject([
      { id: b.quotes[0]?.id, savedAt: 2100 },
      { id: a.quotes[1]?.id, savedAt: 2200 },
    ]);
    expect(await db.revisions.where({ articleId: a.articleId }).count()).toBe(2);
    expect(await db.notes.toArray()).toMatchObject([{ articleId: a.articleId, text: 'dari b' }]);
  });

  it('knows a person across articles and forgets who is no longer named', async () => {
    const one = await record({ keys: ['a'] });
    const two = await record({
      keys: ['b'],
      people: [{ name: 'RINA  Lestari', official: true, titles: [], affiliations: [], mentionCount: 1 }],
    });
    expect(two.personIds).toEqual(one.personIds);
    await record({ keys: ['b'], people: [] });
    expect(await db.appearances.toArray()).toMatchObject([{ articleId: one.articleId }]);
  });

  it('gives a reason, not an exception, when the database fails', async () => {
    db.close();
    expect(await recordVisit(db, visit())).toEqual({ ok: false, reason: 'storage' });
  });
});
