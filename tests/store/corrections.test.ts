import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { QuoteWish } from '@/lib/model/corrections';
import { correctQuote, undoCorrection } from '@/lib/store/correct-quote';
import { PetikDatabase } from '@/lib/store/db';
import { deleteArticles } from '@/lib/store/delete-articles';
import { saveQuote } from '@/lib/store/keep-quote';
import { type RecordedVisit, recordVisit } from '@/lib/store/record-visit';
import { undoDelete } from '@/lib/store/undo-delete';
import type { Visit } from '@/lib/store/visit';
import { quote, visit } from './visits';

const AS_IS: QuoteWish = { kind: null, speaker: null, person: null, isQuote: true };
const PEOPLE = [
  { name: 'Rina Lestari', official: true, titles: ['Menteri'], affiliations: [], mentionCount: 2 },
  { name: 'Bima Satria', official: false, titles: ['pengamat'], affiliations: ['Lembaga Arus'], mentionCount: 1 },
];
const BIMA = { name: 'Bima Satria', official: false, titles: ['pengamat'], affiliations: ['Lembaga Arus'] };

let db: PetikDatabase;
beforeEach(async () => {
  db = new PetikDatabase('corrections');
  await db.delete({ disableAutoOpen: false });
});
afterEach(() => db.close());

async function read(changes: Parameters<typeof visit>[0] = {}): Promise<RecordedVisit> {
  const recorded = await recordVisit(db, visit({ people: PEOPLE, ...changes } as Partial<Visit>));
  if (!recorded.ok) throw new Error(recorded.reason);
  return recorded;
}
const idOf = (recorded: RecordedVisit, index = 0) => recorded.quotes[index]?.id as string;
const correct = (id: string, wish: Partial<QuoteWish>, at = 1500) => correctQuote(db, id, { ...AS_IS, ...wish }, at);
const undoLast = async () => undoCorrection(db, (await db.corrections.orderBy('at').last())?.id ?? '');

/** A person of the article as a wish. */
async function choose(name: string): Promise<Partial<QuoteWish>> {
  const person = await db.people.filter((row) => row.name === name).first();
  return { speaker: { name, personId: person?.id ?? null, isPerson: true } };
}

describe('a corrected speaker', () => {
  it('is kept with its date and what was found', async () => {
    const id = idOf(await read());
    expect(await correct(id, await choose('Bima Satria'))).toEqual({ ok: true });
    expect(await db.quotes.get(id)).toMatchObject({
      speaker: BIMA,
      corrected: { at: 1500, found: { speaker: { name: 'Rina Lestari' } } },
    });
  });

  it('wins over a later reading, and undone gives the reading of then', async () => {
    const id = idOf(await read());
    await correct(id, await choose('Bima Satria'));
    const quotes = [quote('“Kami  siap.”', null, 'Juru bicara'), quote('"Tidak."')];
    const again = await read({ at: 2000, text: 'Teks kedua.', quotes });
    expect(again.quotes[0]).toMatchObject({ id, speaker: BIMA, corrected: { at: 1500 } });
    expect(await undoLast()).toEqual({ ok: true });
    const row = await db.quotes.get(id);
    expect(row).toMatchObject({ speaker: { name: 'Juru bicara' } });
    expect(row?.corrected).toBeUndefined();
  });

  it('may be typed: a person of the library, or a new one', async () => {
    const id = idOf(await read());
    await correct(id, { speaker: { name: 'bima  satria', personId: null, isPerson: true } });
    expect((await db.quotes.get(id))?.speaker).toMatchObject(BIMA);
    await correct(id, { speaker: { name: 'Sekar Ayu', personId: null, isPerson: true } }, 1600);
    const sekar = await db.people.get({ key: 'sekar ayu' });
    expect((await db.quotes.get(id))?.speaker).toMatchObject({ name: 'Sekar Ayu', personId: sekar?.id, titles: [] });
    expect((await read({ at: 2000 })).quotes[0]?.speaker?.name).toBe('Sekar Ayu');
  });

  it('may be nobody, or somebody without a name', async () => {
    const id = idOf(await read());
    await correct(id, { speaker: { name: '', personId: null, isPerson: false } });
    expect((await db.quotes.get(id))?.speaker).toBeNull();
    await correct(id, { speaker: { name: 'dua saksi', personId: null, isPerson: false } }, 1600);
    expect((await db.quotes.get(id))?.speaker).toMatchObject({ name: 'dua saksi', personId: null });
  });

  it('comes back with its quote after the article lacked it for a while', async () => {
    const id = idOf(await read());
    await correct(id, await choose('Bima Satria'));
    expect((await read({ at: 2000, text: 'Lain.', quotes: [quote('"Tidak."')] })).quotes).toHaveLength(1);
    expect(await db.quotes.get(id)).toBeUndefined();
    expect((await read({ at: 3000 })).quotes[0]).toMatchObject({ id, speaker: BIMA });
  });

  it('is no correction when it is who was found', async () => {
    const id = idOf(await read());
    await correct(id, await choose('Rina Lestari'));
    expect(await db.corrections.count()).toBe(0);
  });

  it('goes to the bin with its article and comes back', async () => {
    const id = idOf(await read());
    await correct(id, await choose('Bima Satria'));
    const { trashId } = await deleteArticles(db, 'all', 1700);
    expect(await db.corrections.count()).toBe(0);
    await undoDelete(db, trashId as string);
    expect((await read({ at: 2000 })).quotes[0]).toMatchObject({ id, speaker: BIMA });
  });
});

describe('two of the same words', () => {
  it.each([0, 1])('are corrected each by itself: %i', async (index) => {
    const quotes = [quote('"Ya."', 0), quote('"Ya."', 0)];
    const id = idOf(await read({ quotes }), index);
    await correct(id, await choose('Bima Satria'));
    const again = await read({ at: 2000, quotes });
    const expected = ['Rina Lestari', 'Rina Lestari'].with(index, 'Bima Satria');
    expect(again.quotes.map((row) => row.speaker?.name)).toEqual(expected);
  });
});

describe('a corrected kind', () => {
  it('stays beside a corrected speaker when that is undone', async () => {
    const id = idOf(await read());
    await correct(id, { kind: 'mixed' });
    await correct(id, await choose('Bima Satria'), 1600);
    await undoLast();
    expect(await db.quotes.get(id)).toMatchObject({ kind: 'mixed', speaker: { name: 'Rina Lestari' } });
  });
});

describe('what is no quote', () => {
  it('is neither listed nor counted, now and later', async () => {
    const first = await read();
    await correct(idOf(first), { isQuote: false });
    expect(await db.quotes.toCollection().primaryKeys()).toEqual([idOf(first, 1)]);
    expect((await db.articles.get(first.articleId))?.quoteCount).toBe(1);
    const again = await read({ at: 2000 });
    expect([...again.dismissed]).toEqual([idOf(first)]);
    expect(await db.quotes.count()).toBe(1);
    expect((await db.articles.get(first.articleId))?.quoteCount).toBe(1);
  });

  it('comes back as it was saved', async () => {
    const id = idOf(await read());
    await saveQuote(db, id, true, 1400);
    await correct(id, { isQuote: false });
    await read({ at: 2000 });
    await undoLast();
    expect(await db.quotes.get(id)).toMatchObject({ id, savedAt: 1400, present: true });
  });
});

describe('a corrected person', () => {
  it('is what the reader says in the whole article, until undone', async () => {
    const first = await read();
    const personId = first.personIds[0] as string;
    await correct(idOf(first), { person: { personId, official: false, titles: ['Mantan menteri'] } });
    const again = await read({ at: 2000 });
    expect(again.quotes[0]?.speaker).toMatchObject({ official: false, titles: ['Mantan menteri'] });
    expect(again.appearances.get(personId)).toMatchObject({ official: false, titles: ['Mantan menteri'] });
    await undoLast();
    expect((await db.quotes.get(idOf(first)))?.speaker).toMatchObject({ official: true, titles: ['Menteri'] });
    expect(await db.appearances.get({ personId })).toMatchObject({ official: true, titles: ['Menteri'] });
  });
});
