import { beforeEach, describe, expect, it } from 'vitest';
import type { CheckScope } from '@/lib/model/check-queue';
import { cancelChecks, checkProgress, clearChecks, planChecks, queueChecks, waitingChecks } from '@/lib/store/check-queue';
import { PetikDatabase } from '@/lib/store/db';
import { deleteArticles } from '@/lib/store/delete-articles';
import { saveQuote } from '@/lib/store/keep-quote';
import { writeNote } from '@/lib/store/write-note';
import { type RecordedVisit, recordVisit } from '@/lib/store/record-visit';
import { visit } from './visits';

let db: PetikDatabase;
let one: RecordedVisit;
let two: RecordedVisit;
const EVERYTHING: CheckScope = { of: 'everything' };

async function record(url: string): Promise<RecordedVisit> {
  const base = visit();
  return (await recordVisit(db, { ...base, article: { ...base.article, url }, keys: [url] })) as RecordedVisit;
}
const idOf = ({ quotes }: RecordedVisit, index: number) => quotes[index]?.id ?? '';

/** Of two articles with two quotes each, one has its first quote saved, the other its second one noted. */
beforeEach(async () => {
  db = new PetikDatabase(`check-queue-${crypto.randomUUID()}`);
  one = await record('https://satu.example/1');
  two = await record('https://dua.example/2');
  await saveQuote(db, idOf(one, 0), true, 5);
  await writeNote(db, { quoteId: idOf(two, 1) }, { text: 'penting' }, 6);
});

async function queued(): Promise<Record<string, readonly string[]>> {
  return Object.fromEntries((await db.checkQueue.toArray()).map(({ articleId, quoteIds }) => [articleId, quoteIds]));
}

describe('the plan of a check', () => {
  it.each<[string, () => CheckScope, number, string[]]>([
    ['everything', () => EVERYTHING, 2, ['dua.example', 'satu.example']],
    ['an article', () => ({ of: 'articles', ids: [one.articleId] }), 1, ['satu.example']],
    ['a quote', () => ({ of: 'quotes', ids: [idOf(two, 1)] }), 1, ['dua.example']],
    [
      'all that a search found',
      () => ({
        of: 'quotes',
        ids: [...Array.from({ length: 1000 }, (_, index) => `other-${index}`), idOf(two, 0), idOf(two, 1)],
      }),
      1,
      ['dua.example'],
    ],
    ['a quote that is not kept', () => ({ of: 'quotes', ids: [idOf(two, 0)] }), 0, []],
    ['a person', () => ({ of: 'person', id: one.personIds[0] ?? '' }), 1, ['satu.example']],
    ['nobody', () => ({ of: 'person', id: 'nobody' }), 0, []],
  ])('of %s counts what is kept, and names the sites', async (_, scope, quotes, sites) => {
    expect(await planChecks(db, scope())).toEqual({ quotes, articles: sites.length, sites });
  });

  it('leaves out what has no site', async () => {
    const local = await record('file:///rapat.html');
    await saveQuote(db, idOf(local, 0), true, 7);
    expect(await planChecks(db, EVERYTHING)).toMatchObject({ quotes: 2, articles: 2 });
  });
});

describe('the queue', () => {
  it('has one row for an article, with all quotes that were asked for', async () => {
    await saveQuote(db, idOf(one, 1), true, 7);
    await queueChecks(db, { of: 'quotes', ids: [idOf(one, 0)] }, 10);
    await queueChecks(db, { of: 'quotes', ids: [idOf(one, 1)] }, 11);
    await queueChecks(db, { of: 'quotes', ids: [idOf(one, 0)] }, 12);
    expect(await queued()).toEqual({ [one.articleId]: [idOf(one, 0), idOf(one, 1)] });
  });

  it('forgets a run that is through when another one begins, and keeps one that goes on', async () => {
    await queueChecks(db, EVERYTHING, 10);
    await db.checkQueue.update(one.articleId, { state: 'done' });
    expect(await checkProgress(db)).toEqual({ waiting: 1, done: 1 });
    await queueChecks(db, { of: 'articles', ids: [two.articleId] }, 11);
    expect(await checkProgress(db)).toEqual({ waiting: 1, done: 1 });
    await db.checkQueue.update(two.articleId, { state: 'done' });
    await queueChecks(db, { of: 'articles', ids: [two.articleId] }, 12);
    expect(await checkProgress(db)).toEqual({ waiting: 1, done: 0 });
  });

  it('is stopped without losing what was found, and cleared without what waits', async () => {
    await queueChecks(db, EVERYTHING, 10);
    await db.checkQueue.update(one.articleId, { state: 'done' });
    await clearChecks(db);
    expect(await checkProgress(db)).toEqual({ waiting: 1, done: 0 });
    await db.checkQueue.update(two.articleId, { state: 'done' });
    await queueChecks(db, EVERYTHING, 11);
    await db.checkQueue.update(one.articleId, { state: 'done' });
    await cancelChecks(db);
    expect(await checkProgress(db)).toEqual({ waiting: 0, done: 1 });
  });

  it('lets go of an article that is deleted', async () => {
    await queueChecks(db, EVERYTHING, 10);
    await deleteArticles(db, [one.articleId], 11);
    expect((await waitingChecks(db, 9)).map(({ articleId }) => articleId)).toEqual([two.articleId]);
  });
});
