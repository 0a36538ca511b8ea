import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PersonWish } from '@/lib/model/corrections';
import { correctPerson } from '@/lib/store/correct-person';
import { undoCorrection } from '@/lib/store/correct-quote';
import { PetikDatabase } from '@/lib/store/db';
import { readPersonSheet } from '@/lib/store/person-sheet';
import { type RecordedVisit, recordVisit } from '@/lib/store/record-visit';
import { quote, visit } from './visits';

let db: PetikDatabase;
beforeEach(async () => {
  db = new PetikDatabase('correct-person');
  await db.delete({ disableAutoOpen: false });
});
afterEach(() => db.close());

/** Reads an article that names and quotes these people. */
async function read(key: string, names: readonly string[], at = 1000): Promise<RecordedVisit> {
  const people = names.map((name) => ({ name, official: false, titles: [`ketua ${key}`], affiliations: [], mentionCount: 1 }));
  const quotes = names.map((name, index) => quote(`"Ini kata ${name}."`, index, name));
  const recorded = await recordVisit(db, visit({ keys: [key], people, quotes, at, text: `Teks ${key}.` }));
  if (!recorded.ok) throw new Error(recorded.reason);
  return recorded;
}
const idOf = async (key: string) => (await db.people.get({ key }))?.id as string;
const speakers = async () => (await db.quotes.toArray()).map(({ speaker }) => speaker?.personId);
const correct = async (key: string, wish: PersonWish) => correctPerson(db, await idOf(key), wish, 1500);
const undo = async () => undoCorrection(db, (await db.corrections.toCollection().first())?.id ?? '');

describe('two people who are one', () => {
  it('have their quotes together, now and in later visits, until undone', async () => {
    await read('a', ['Rina Lestari']);
    await read('b', ['Rina L Sari']);
    expect(await correct('rina l sari', { what: 'merge', name: 'rina  lestari' })).toEqual({ ok: true });
    const rina = await idOf('rina lestari');
    expect(await speakers()).toEqual([rina, rina]);
    expect((await read('c', ['Rina L. Sari'], 2000)).personIds).toEqual([rina]);
    expect((await readPersonSheet(db, rina))?.articles).toHaveLength(3);
    expect(await undo()).toEqual({ ok: true });
    const other = await idOf('rina l sari');
    expect((await speakers()).sort()).toEqual([rina, other, other].sort());
    expect(await db.appearances.where({ personId: other }).count()).toBe(2);
  });

  it('are one also where one article names both', async () => {
    await read('a', ['Rina Lestari', 'Bu Rina']);
    await correct('bu rina', { what: 'merge', name: 'Rina Lestari' });
    const rina = await idOf('rina lestari');
    expect(await db.appearances.toArray()).toMatchObject([{ personId: rina, mentionCount: 2 }]);
    expect((await read('a', ['Rina Lestari', 'Bu Rina'], 2000)).personIds).toEqual([rina, rina]);
    expect(await db.appearances.count()).toBe(1);
  });

  it.each(['Siapa Saja', 'Rina Lestari'])('are not made of one alone: %s', async (name) => {
    await read('a', ['Rina Lestari']);
    expect(await correct('rina lestari', { what: 'merge', name })).toEqual({ ok: false, reason: 'gone' });
  });
});

describe('one person who is two', () => {
  it('is another one in the articles that the reader names, also at the next visit, until undone', async () => {
    const first = await read('a', ['Agus Salim']);
    await read('b', ['Agus Salim']);
    const agus = await idOf('agus salim');
    await correct('agus salim', { what: 'split', name: 'Agus Salim (petani)', articleIds: [first.articleId] });
    const other = (await db.people.filter(({ name }) => name === 'Agus Salim (petani)').first())?.id as string;
    expect((await speakers()).sort()).toEqual([agus, other].sort());
    expect((await read('a', ['Agus Salim'], 2000)).personIds).toEqual([other]);
    expect((await read('b', ['Agus Salim'], 2000)).personIds).toEqual([agus]);
    await undo();
    expect(await speakers()).toEqual([agus, agus]);
    expect(await db.people.get(other)).toBeUndefined();
    expect((await read('a', ['Agus Salim'], 3000)).personIds).toEqual([agus]);
  });
});

describe('a person renamed', () => {
  it('keeps the name over later visits, until undone', async () => {
    await read('a', ['Rina Lestari']);
    await db.unindexed.clear();
    await correct('rina lestari', { what: 'rename', name: 'Rina Lestari-Sari' });
    expect(await db.unindexed.count()).toBe(1);
    await read('b', ['Rina Lestari'], 2000);
    expect(await db.people.toArray()).toMatchObject([{ name: 'Rina Lestari-Sari' }]);
    await undo();
    expect(await db.people.toArray()).toMatchObject([{ name: 'Rina Lestari' }]);
  });
});

describe('how articles present a person who is not quoted', () => {
  const SINTA = { name: 'Sinta Dewi', official: false, titles: ['ketua'], affiliations: [], mentionCount: 1 };
  const name = async (key: string, at: number, titles = SINTA.titles) => {
    const recorded = await recordVisit(
      db,
      visit({ keys: [key], people: [{ ...SINTA, titles }], quotes: [], at, text: `${key} ${at}` }),
    );
    return recorded.ok ? recorded.articleId : '';
  };
  const presented = async () => (await db.appearances.toArray()).map(({ official, titles }) => [official, ...titles]).sort();

  it('holds in that article, also at the next visit, until undone', async () => {
    const articleIds = [await name('a', 1000)];
    await name('b', 1001);
    await db.unindexed.clear();
    const wish: PersonWish = { what: 'present', official: true, titles: ['wali kota'], articleIds };
    expect(await correct('sinta dewi', wish)).toEqual({ ok: true });
    expect(await db.unindexed.toArray()).toMatchObject([{ articleId: articleIds[0] }]);
    expect(await presented()).toEqual([
      [false, 'ketua'],
      [true, 'wali kota'],
    ]);
    await name('a', 2000);
    expect(await presented()).toContainEqual([true, 'wali kota']);
    expect((await readPersonSheet(db, await idOf('sinta dewi')))?.articles).toMatchObject([
      { official: true, titles: ['wali kota'] },
      { official: false, titles: ['ketua'] },
    ]);
    expect((await readPersonSheet(db, await idOf('sinta dewi')))?.corrections).toHaveLength(1);
    await undo();
    expect(await presented()).toEqual([
      [false, 'ketua'],
      [false, 'ketua'],
    ]);
  });

  it('may be an office in all, with the titles that each gives; what is so already is no correction', async () => {
    const articleIds = [await name('a', 1000), await name('b', 1001, ['wakil ketua'])];
    const wish: PersonWish = { what: 'present', official: true, titles: null, articleIds };
    await correct('sinta dewi', wish);
    expect(await presented()).toEqual([
      [true, 'ketua'],
      [true, 'wakil ketua'],
    ]);
    expect(await correct('sinta dewi', wish)).toEqual({ ok: true });
    expect(await db.corrections.count()).toBe(2);
  });

  it('cannot be said of articles that do not name them', async () => {
    await name('a', 1000);
    const wish: PersonWish = { what: 'present', official: true, titles: [], articleIds: ['nowhere'] };
    expect(await correct('sinta dewi', wish)).toEqual({ ok: false, reason: 'gone' });
  });
});
