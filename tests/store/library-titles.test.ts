import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { correctPerson } from '@/lib/store/correct-person';
import { PetikDatabase } from '@/lib/store/db';
import { type ArticleAtHand, titlesFromLibrary } from '@/lib/store/library-titles';
import { type RecordedVisit, recordVisit } from '@/lib/store/record-visit';
import { visit } from './visits';

let db: PetikDatabase;
beforeEach(async () => {
  db = new PetikDatabase('library-titles');
  await db.delete({ disableAutoOpen: false });
});
afterEach(() => db.close());

type Named = readonly [name: string, title: string];

/** Reads an article of that day (September 2026) that names these people so. */
async function read(day: number, ...named: readonly Named[]): Promise<RecordedVisit> {
  const people = named.map(([name, title]) => {
    return { name, official: false, titles: title === '' ? [] : [title], affiliations: [], mentionCount: 1 };
  });
  const published = `2026-09-${String(day).padStart(2, '0')}T08:00:00+07:00`;
  const article = { ...visit().article, url: `https://warta.example/${day}`, published, text: `Teks ${day}.` };
  const recorded = await recordVisit(db, visit({ keys: [`warta.example/${day}`], article, people, quotes: [], at: 1000 + day }));
  if (!recorded.ok) throw new Error(recorded.reason);
  return recorded;
}

/** What the library says of the first of these people in an article of that day, which names all of them. */
async function told(day: number, names: readonly string[], change: Partial<ArticleAtHand> = {}): Promise<string | null> {
  const { articleId, personIds } = await read(day, ...names.map((name): Named => [name, '']));
  const people = names.map((name, index) => ({ id: personIds[index] as string, name }));
  const published = `2026-09-${String(day).padStart(2, '0')}`;
  const hand = { articleId, published, at: 9000, people, shortName: 'first' as const, ...change };
  const [title, ...more] = await titlesFromLibrary(db, names.slice(0, 1), hand);
  expect(more).toEqual([]);
  return title ? `${title.fullName}, ${title.titles.join(', ')} (${title.day})` : null;
}

const MINISTER: Named = ['Rina Lestari', 'Menteri Pertanian'];

describe('a title from the library', () => {
  it.each([
    { what: 'the whole name', name: 'Rina Lestari', shortName: 'first' },
    { what: 'the first of the names', name: 'Rina', shortName: 'first' },
    { what: 'the surname', name: 'Lestari', shortName: 'first' },
    { what: 'the surname, where languages keep that', name: 'Lestari', shortName: 'last' },
  ] as const)('is given to $what', async ({ name, shortName }) => {
    await read(1, MINISTER);
    expect(await told(5, [name], { shortName })).toBe('Rina Lestari, Menteri Pertanian (2026-09-01)');
  });

  it('is not given to a first name where languages keep the surname', async () => {
    await read(1, MINISTER);
    expect(await told(5, ['Rina'], { shortName: 'last' })).toBeNull();
  });

  it('says where it is from', async () => {
    const { articleId } = await read(1, MINISTER);
    const { personIds, ...today } = await read(5, ['Rina Lestari', '']);
    const people = [{ id: personIds[0] as string, name: 'Rina Lestari' }];
    const hand = { articleId: today.articleId, published: '2026-09-05', at: 9000, people, shortName: 'first' as const };
    expect(await titlesFromLibrary(db, ['Rina Lestari'], hand)).toMatchObject([
      { name: 'Rina Lestari', articleId, articleTitle: 'Rapat berlanjut', outlet: 'Warta', day: '2026-09-01' },
    ]);
  });

  it('is the latest that is no later than the article', async () => {
    await read(1, ['Rina Lestari', 'Bupati']);
    await read(8, ['Rina Lestari', 'Gubernur']);
    await read(3, MINISTER);
    expect(await told(5, ['Rina Lestari'])).toBe('Rina Lestari, Menteri Pertanian (2026-09-03)');
    expect(await told(9, ['Rina Lestari'])).toBe('Rina Lestari, Gubernur (2026-09-08)');
  });

  it('is none where the library has later ones only, or none at all', async () => {
    await read(8, MINISTER);
    expect(await told(5, ['Rina Lestari'])).toBeNull();
    expect(await told(9, ['Damar Wisaksana'])).toBeNull();
  });

  it('is none where two known people share the name', async () => {
    await read(1, MINISTER, ['Sari Lestari', '']);
    expect(await told(5, ['Lestari'])).toBeNull();
    expect(await told(6, ['Rina'])).not.toBeNull();
  });

  it('is none for who was parted from a namesake', async () => {
    const { articleId, personIds } = await read(1, MINISTER);
    await read(2, ['Rina Lestari', 'Ketua RT']);
    const wish = { what: 'split', name: 'Rina Lestari', articleIds: [articleId] } as const;
    await correctPerson(db, personIds[0] as string, wish, 2000);
    expect(await told(5, ['Rina Lestari'])).toBeNull();
    expect(await told(6, ['Rina'])).toBeNull();
  });

  it('is none where the reader gave another the same name', async () => {
    await read(1, MINISTER);
    const { personIds } = await read(2, ['R. L. Sari', 'Camat']);
    await correctPerson(db, personIds[0] as string, { what: 'rename', name: 'Rina Lestari' }, 2000);
    expect(await told(5, ['Rina Lestari'])).toBeNull();
  });

  it('is that of both names where the reader said that they are one', async () => {
    await read(1, MINISTER);
    const { personIds } = await read(2, ['Bu Rin', '']);
    await correctPerson(db, personIds[0] as string, { what: 'merge', name: 'Rina Lestari' }, 2000);
    expect(await told(5, ['Bu Rin'])).toBe('Rina Lestari, Menteri Pertanian (2026-09-01)');
  });

  it('is none for a short name beside the whole one', async () => {
    await read(1, MINISTER);
    expect(await told(5, ['Lestari', 'Rina Lestari'])).toBeNull();
  });

  it('is that of a short name which was given one', async () => {
    await read(1, ['Lestari', 'Menteri Pertanian']);
    expect(await told(5, ['Lestari'])).toBe('Lestari, Menteri Pertanian (2026-09-01)');
  });
});
