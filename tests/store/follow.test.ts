import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { correctPerson } from '@/lib/store/correct-person';
import { undoCorrection } from '@/lib/store/correct-quote';
import { PetikDatabase } from '@/lib/store/db';
import { deleteArticles } from '@/lib/store/delete-articles';
import { followedAmong, followPerson, lookAtPerson } from '@/lib/store/follow';
import { listFollowed } from '@/lib/store/library/list-followed';
import { type RecordedVisit, recordVisit } from '@/lib/store/record-visit';
import { quote, visit } from './visits';

let db: PetikDatabase;
beforeEach(async () => {
  db = new PetikDatabase('follow');
  await db.delete({ disableAutoOpen: false });
});
afterEach(() => db.close());

/** Reads an article that names and quotes these people. */
async function read(key: string, names: readonly string[], at = 1000): Promise<RecordedVisit> {
  const people = names.map((name) => ({ name, official: false, titles: ['ketua'], affiliations: [], mentionCount: 1 }));
  const quotes = names.map((name, index) => quote(`"Ini kata ${name} di ${key}."`, index, name));
  const recorded = await recordVisit(db, visit({ keys: [key], people, quotes, at, text: `Teks ${key}.` }));
  if (!recorded.ok) throw new Error(recorded.reason);
  return recorded;
}
const idOf = async (key: string) => (await db.people.get({ key }))?.id as string;
const follow = async (key: string, at = 1500) => followPerson(db, await idOf(key), true, at);
const followed = async () => (await listFollowed(db)).map(({ personId, name, fresh }) => ({ personId, name, fresh }));
const undo = async (what: string) =>
  undoCorrection(db, (await db.corrections.filter(({ change }) => change.what === what).first())?.id ?? '', 3000);

describe('somebody who is followed', () => {
  it('has what was said since counted, until the reader looks', async () => {
    await read('a', ['Rina Lestari']);
    expect(await follow('rina lestari')).toEqual({ ok: true });
    expect(await followed()).toMatchObject([{ name: 'Rina Lestari', fresh: 0 }]);
    await read('b', ['Rina Lestari', 'Damar Wisaksana'], 2000);
    await read('a', ['Rina Lestari'], 2100);
    expect(await followed()).toMatchObject([{ fresh: 1 }]);
    await lookAtPerson(db, await idOf('rina lestari'), 2200);
    expect(await followed()).toMatchObject([{ fresh: 0 }]);
  });

  it('is followed once, and no more when the reader says so', async () => {
    await read('a', ['Rina Lestari', 'Damar Wisaksana']);
    await follow('rina lestari');
    await follow('rina lestari', 1600);
    expect(await db.corrections.count()).toBe(1);
    const ids = [await idOf('damar wisaksana'), await idOf('rina lestari')];
    expect(await followedAmong(db, ids)).toEqual([ids[1]]);
    expect(await followPerson(db, ids[1] as string, false, 1700)).toEqual({ ok: true });
    expect(await followedAmong(db, ids)).toEqual([]);
    expect(await db.tombstones.toArray()).toMatchObject([{ kind: 'correction', at: 1700 }]);
  });

  it('must be there', async () => {
    expect(await followPerson(db, 'nobody', true, 1500)).toEqual({ ok: false, reason: 'gone' });
  });

  it('comes first with the most that is new', async () => {
    await read('a', ['Rina Lestari', 'Damar Wisaksana']);
    await follow('rina lestari');
    await follow('damar wisaksana');
    await read('b', ['Rina Lestari'], 2000);
    expect((await followed()).map(({ name }) => name)).toEqual(['Rina Lestari', 'Damar Wisaksana']);
  });

  it('is followed still when all articles are gone, and when they come back', async () => {
    const { articleId } = await read('a', ['Rina Lestari']);
    await follow('rina lestari');
    await deleteArticles(db, [articleId], 2000);
    expect(await followed()).toEqual([{ personId: null, name: 'Rina Lestari', fresh: 0 }]);
    await read('b', ['Rina Lestari'], 2500);
    expect(await followed()).toEqual([{ personId: await idOf('rina lestari'), name: 'Rina Lestari', fresh: 1 }]);
  });
});

describe('what the reader says of people', () => {
  it('keeps who is renamed followed, by the new name', async () => {
    await read('a', ['Rina Lestari']);
    await follow('rina lestari');
    await correctPerson(db, await idOf('rina lestari'), { what: 'rename', name: 'Rina L. Lestari' }, 2000);
    expect(await followed()).toMatchObject([{ name: 'Rina L. Lestari' }]);
  });

  it('makes one of two who were followed, and two again when undone', async () => {
    await read('a', ['Rina Lestari']);
    await read('b', ['Rina L Sari']);
    await follow('rina lestari');
    await follow('rina l sari');
    await correctPerson(db, await idOf('rina l sari'), { what: 'merge', name: 'Rina Lestari' }, 2000);
    expect(await followed()).toEqual([{ personId: await idOf('rina lestari'), name: 'Rina Lestari', fresh: 0 }]);
    await read('c', ['Rina L Sari'], 2100);
    expect(await followed()).toMatchObject([{ fresh: 1 }]);
    await undo('merge');
    expect((await followed()).map(({ name, fresh }) => [name, fresh])).toEqual([
      ['Rina L Sari', 1],
      ['Rina Lestari', 0],
    ]);
  });

  it('lets who was followed be let go under the name that they have now', async () => {
    await read('a', ['Rina Lestari']);
    await read('b', ['Rina L Sari']);
    await follow('rina l sari');
    await correctPerson(db, await idOf('rina l sari'), { what: 'merge', name: 'Rina Lestari' }, 2000);
    await followPerson(db, await idOf('rina lestari'), false, 2100);
    expect(await followed()).toEqual([]);
  });

  it('keeps who was parted followed alone, and gives them back to whom they are when undone', async () => {
    await read('a', ['Rina Lestari']);
    const { articleId } = await read('b', ['Rina Lestari']);
    const wish = { what: 'split', name: 'Rina Muda', articleIds: [articleId] } as const;
    await correctPerson(db, await idOf('rina lestari'), wish, 1500);
    const young = (await db.people.filter(({ name }) => name === 'Rina Muda').first())?.id as string;
    await followPerson(db, young, true, 1600);
    expect(await followed()).toEqual([{ personId: young, name: 'Rina Muda', fresh: 0 }]);
    await undo('split');
    expect(await followed()).toEqual([{ personId: await idOf('rina lestari'), name: 'Rina Lestari', fresh: 0 }]);
  });
});
