import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LibraryRecord } from '@/lib/model/backup';
import { correctDetails } from '@/lib/store/correct-details';
import { correctPerson } from '@/lib/store/correct-person';
import { correctQuote, undoCorrection } from '@/lib/store/correct-quote';
import type { PetikDatabase } from '@/lib/store/db';
import { deleteArticles } from '@/lib/store/delete-articles';
import { followPerson, lookAtPerson } from '@/lib/store/follow';
import { listFollowed } from '@/lib/store/library/list-followed';
import { saveQuote } from '@/lib/store/keep-quote';
import { type RecordedVisit, recordVisit } from '@/lib/store/record-visit';
import { undoDelete } from '@/lib/store/undo-delete';
import type { Visit } from '@/lib/store/visit';
import { writeNote } from '@/lib/store/write-note';
import { quote, visit } from '../visits';
import { backup, emptyLibrary, restore, rowsOfLibrary, shownLibrary } from './libraries';

let here: PetikDatabase;
let there: PetikDatabase;
beforeEach(async () => {
  [here, there] = await Promise.all([emptyLibrary('here'), emptyLibrary('there')]);
});
afterEach(() => {
  here.close();
  there.close();
});

async function read(db: PetikDatabase, changes: Partial<Visit> & { text?: string } = {}): Promise<RecordedVisit> {
  const recorded = await recordVisit(db, visit(changes));
  if (!recorded.ok) throw new Error(recorded.reason);
  return recorded;
}
const idOf = (recorded: RecordedVisit, index = 0) => recorded.quotes[index]?.id as string;
const bring = async (from: PetikDatabase, into: PetikDatabase) => restore(into, await backup(from));
const titled = (db: PetikDatabase) => db.articles.count();

/** A library with something of everything. */
async function fill(db: PetikDatabase): Promise<void> {
  const first = await read(db, { at: 1000 });
  await saveQuote(db, idOf(first), true, 1100);
  await writeNote(db, { quoteId: idOf(first, 1) }, { text: 'Periksa', tags: ['beras'], verdict: 'false' }, 1200);
  await writeNote(db, { articleId: first.articleId }, { text: 'Naskah lama' }, 1250);
  await writeNote(db, { personId: first.personIds[0] as string }, { text: 'Baru dilantik' }, 1260);
  const wish = { kind: 'mixed', speaker: null, person: null, isQuote: true } as const;
  await correctQuote(db, idOf(first), wish, 1300);
  await correctQuote(db, idOf(first, 1), { ...wish, kind: null, isQuote: false }, 1310);
  await read(db, { at: 2000, text: 'Teks kedua.', quotes: [quote('"Kami tidak siap."', 0)] });
  const other = await read(db, { at: 2100, keys: ['warta.example/2'], text: 'Lain.' });
  await saveQuote(db, idOf(other), true, 2150);
  await saveQuote(db, idOf(other), false, 2200);
  await correctPerson(db, first.personIds[0] as string, { what: 'rename', name: 'Rina L. Lestari' }, 2300);
  await followPerson(db, first.personIds[0] as string, true, 2350);
  const gone = await read(db, { at: 2400, keys: ['warta.example/3'], text: 'Pergi.' });
  await deleteArticles(db, [gone.articleId], 2500);
}

describe('a backup', () => {
  it('gives an empty library every row again', async () => {
    await fill(here);
    const report = await bring(here, there);
    expect(report).toMatchObject({ newArticles: 2, lost: 0, changedArticles: 0 });
    expect(await rowsOfLibrary(there)).toEqual(await rowsOfLibrary(here));
    const rows = await rowsOfLibrary(here);
    expect(Object.entries(rows).filter(([, list]) => list.length === 0)).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    await fill(here);
    await bring(here, there);
    const before = await rowsOfLibrary(there);
    expect(await bring(here, there)).toMatchObject({ newArticles: 0, changedArticles: 0, sameArticles: 2, lost: 0 });
    expect(await rowsOfLibrary(there)).toEqual(before);
    expect(await bring(here, here)).toMatchObject({ newArticles: 0, changedArticles: 0, sameArticles: 2 });
  });

  it('tells in a dry run what it would do, and does nothing', async () => {
    await fill(here);
    const records = await backup(here);
    const dry = await restore(there, records, false);
    expect((await titled(there)) + (await there.people.count())).toBe(0);
    expect(await restore(there, records)).toEqual(dry);
  });

  it('has the index and the fingerprints made anew', async () => {
    await fill(here);
    await bring(here, there);
    expect(await there.unindexed.count()).toBe(2);
    expect(await there.prints.where('waiting').equals(1).count()).toBe(2);
  });
});

describe('two libraries', () => {
  it('that read one article have it once, with what the reader did in both', async () => {
    const mine = await read(here, { at: 1000 });
    const theirs = await read(there, { at: 1500 });
    await saveQuote(here, idOf(mine), true, 1600);
    await writeNote(there, { quoteId: idOf(theirs, 1) }, { text: 'Dari sana' }, 1700);
    expect(await bring(there, here)).toMatchObject({ changedArticles: 1, newArticles: 0, newQuotes: 0, newNotes: 1 });
    expect(await titled(here)).toBe(1);
    expect(await here.people.count()).toBe(1);
    expect((await here.articles.get(mine.articleId))?.savedCount).toBe(2);
    expect((await here.notes.toArray()).map(({ quoteId, text }) => [quoteId, text])).toEqual([[idOf(mine, 1), 'Dari sana']]);
    await bring(here, there);
    expect(await shownLibrary(there)).toEqual(await shownLibrary(here));
  });

  it('join articles that a third knows to be one', async () => {
    await read(here, { at: 1000, keys: ['warta.example/1'] });
    await read(here, { at: 1100, keys: ['warta.example/amp/1'] });
    await read(there, { at: 1200, keys: ['warta.example/1', 'warta.example/amp/1'] });
    await bring(there, here);
    expect(await titled(here)).toBe(1);
    expect(await here.quotes.count()).toBe(2);
  });

  it('keep the later note, and tell of the other one', async () => {
    const mine = await read(here, { at: 1000 });
    await bring(here, there);
    const [theirs] = await there.quotes.toCollection().sortBy('order');
    await writeNote(here, { quoteId: idOf(mine) }, { text: 'Lama' }, 1600);
    await writeNote(there, { quoteId: theirs?.id ?? '' }, { text: 'Baru' }, 1700);
    const report = await bring(there, here);
    expect(report.conflicts).toEqual([{ what: 'note', about: '"Kami siap."', here: 'Lama', there: 'Baru', kept: 'there' }]);
    expect((await here.notes.toArray()).map(({ text }) => text)).toEqual(['Baru']);
    await bring(here, there);
    expect((await there.notes.toArray()).map(({ text }) => text)).toEqual(['Baru']);
  });

  it('let the later correction win, and tell of the other one', async () => {
    const mine = await read(here, { at: 1000 });
    await bring(here, there);
    const wish = { speaker: null, person: null, isQuote: true } as const;
    await correctQuote(here, idOf(mine), { ...wish, kind: 'mixed' }, 1600);
    await correctQuote(there, idOf(mine), { ...wish, kind: 'indirect' }, 1500);
    const report = await bring(there, here);
    expect(report.conflicts).toMatchObject([{ what: 'correction', here: 'mixed', there: 'indirect', kept: 'here' }]);
    expect((await here.quotes.get(idOf(mine)))?.kind).toBe('mixed');
    await bring(here, there);
    expect((await there.quotes.get(idOf(mine)))?.kind).toBe('mixed');
  });

  it('follow the same people, and know of the last look in either', async () => {
    const mine = await read(here, { at: 1000 });
    const rina = mine.personIds[0] as string;
    await followPerson(here, rina, true, 1100);
    await bring(here, there);
    await read(there, { at: 1200, keys: ['warta.example/2'], text: 'Lain.' });
    expect(await listFollowed(there)).toMatchObject([{ personId: rina, since: 1100, seen: 1100, fresh: 1 }]);
    await bring(there, here);
    expect(await listFollowed(here)).toMatchObject([{ fresh: 1 }]);
    await lookAtPerson(here, rina, 1300);
    await bring(here, there);
    expect(await listFollowed(there)).toMatchObject([{ seen: 1300, fresh: 0 }]);
    await followPerson(there, rina, false, 1400);
    await bring(there, here);
    expect(await listFollowed(here)).toEqual([]);
  });

  it('merge people too', async () => {
    const people = [...visit().people, { ...(visit().people[0] as Visit['people'][number]), name: 'R. Lestari' }];
    const mine = await read(here, { at: 1000, people });
    await bring(here, there);
    await correctPerson(here, mine.personIds[1] as string, { what: 'merge', name: 'Rina Lestari' }, 1500);
    await bring(here, there);
    expect((await there.appearances.toArray()).map(({ personId }) => personId)).toEqual([mine.personIds[0]]);
  });

  it('have people whom one of them merged as one in articles that only the other one has', async () => {
    const [rina] = visit().people as [Visit['people'][number]];
    const mine = await read(here, { people: [rina, { ...rina, name: 'R. Lestari' }] });
    await correctPerson(here, mine.personIds[1] as string, { what: 'merge', name: 'Rina Lestari' }, 1500);
    await read(there, { keys: ['warta.example/2'], text: 'Lain.', people: [{ ...rina, name: 'R. Lestari' }] });
    await bring(there, here);
    const ids = new Set((await here.appearances.toArray()).map(({ personId }) => personId));
    const speakers = new Set((await here.quotes.toArray()).flatMap(({ speaker }) => speaker?.personId ?? []));
    expect([...ids]).toEqual([mine.personIds[0]]);
    expect([...speakers]).toEqual([mine.personIds[0]]);
  });

  it('have what was taken back in one of them taken back in all that the other one brings', async () => {
    const [rina] = visit().people as [Visit['people'][number]];
    const people = [rina, { ...rina, name: 'R. Lestari' }];
    const candidates = { authors: [[['Rina Astuti'], 'byline'] as const], published: [] };
    const article = { ...visit().article, candidates };
    const mine = await read(here, { at: 1000, people, article });
    await correctPerson(here, mine.personIds[1] as string, { what: 'merge', name: 'Rina Lestari' }, 1500);
    await correctPerson(here, mine.personIds[0] as string, { what: 'rename', name: 'A. Lestari' }, 1510);
    await correctDetails(here, mine.articleId, { authors: ['Rina Astuti'] }, 1600);
    await bring(here, there);
    for (const { id, change } of await there.corrections.toArray())
      if (change.what !== 'site') await undoCorrection(there, id, 2000);
    const other = { ...article, title: 'Lain' };
    await read(here, { at: 2500, keys: ['warta.example/2'], people: people.slice(1), article: other });
    await bring(here, there);
    const [added] = await there.articles.where('keys').equals('warta.example/2').toArray();
    expect(added).toMatchObject({ title: 'Lain', authors: [] });
    const [who] = await there.appearances.where({ articleId: added?.id }).toArray();
    expect(who?.personId).toBe((await there.people.get({ key: 'r lestari' }))?.id);
    expect((await there.people.get({ key: 'rina lestari' }))?.name).toBe('Rina Lestari');
    await bring(there, here);
    expect(await shownLibrary(here)).toEqual(await shownLibrary(there));
  });
});

describe('what was taken away in one library', () => {
  it.each([
    [
      'an article',
      async (db: PetikDatabase, { articleId }: RecordedVisit) => deleteArticles(db, [articleId], 2000),
      { articles: 0 },
    ],
    ['a saved quote', async (db: PetikDatabase, mine: RecordedVisit) => saveQuote(db, idOf(mine), false, 2000), { saved: 0 }],
    [
      'a note',
      async (db: PetikDatabase, mine: RecordedVisit) => writeNote(db, { quoteId: idOf(mine) }, { text: '' }, 2000),
      { notes: 0 },
    ],
  ])('goes from the other: %s', async (_, take, left) => {
    const mine = await read(here, { at: 1000 });
    await writeNote(here, { quoteId: idOf(mine) }, { text: 'Catatan' }, 1500);
    await bring(here, there);
    await take(here, mine);
    const report = await bring(here, there);
    expect(report.lost).toBeGreaterThan(0);
    const now = {
      articles: await titled(there),
      saved: await there.quotes.where('savedAt').above(0).count(),
      notes: await there.notes.count(),
    };
    expect(now).toMatchObject(left);
    expect(await shownLibrary(there)).toEqual(await shownLibrary(here));
  });

  it('does not come back with an older file', async () => {
    const mine = await read(here, { at: 1000 });
    const old = await backup(here);
    await deleteArticles(here, [mine.articleId], 2000);
    expect(await restore(here, old)).toMatchObject({ newArticles: 0, deletedHere: 1 });
    expect(await titled(here)).toBe(0);
  });

  it('stays where it was worked on later', async () => {
    const mine = await read(here, { at: 1000 });
    await bring(here, there);
    await deleteArticles(here, [mine.articleId], 2000);
    await writeNote(there, { quoteId: idOf(mine) }, { text: 'Penting' }, 3000);
    await bring(here, there);
    await bring(there, here);
    for (const db of [here, there]) expect((await db.notes.toArray()).map(({ text }) => text)).toEqual(['Penting']);
  });

  it('comes back when the deletion was undone, though it had travelled', async () => {
    const mine = await read(here, { at: 1000 });
    await bring(here, there);
    const { trashId } = await deleteArticles(here, [mine.articleId], 2000);
    await bring(here, there);
    expect(await titled(there)).toBe(0);
    await undoDelete(here, trashId as string, 3000);
    await bring(there, here);
    await bring(here, there);
    for (const db of [here, there]) expect(await titled(db)).toBe(1);
  });
});

describe('a forged file', () => {
  it('cannot take rows of other articles by their ids', async () => {
    const mine = await read(here, { at: 1000 });
    await read(there, { at: 1000, keys: ['jahat.example/1'] });
    const victim = await here.quotes.get(idOf(mine));
    const records = (await backup(there)).map((record): LibraryRecord => {
      if (record.kind !== 'article') return record;
      const quotes = record.quotes.map((row, index) => ({ ...row, id: index === 0 ? idOf(mine) : row.id }));
      return { ...record, quotes };
    });
    await restore(here, records);
    expect(await here.quotes.get(idOf(mine))).toEqual(victim);
    expect(await here.quotes.count()).toBe(4);
  });
});
