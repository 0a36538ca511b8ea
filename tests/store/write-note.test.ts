import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filterLines } from '@/components/library/filter-lines';
import { KNOWN_VERDICTS, tidyTags } from '@/lib/model/notes';
import { correctPerson } from '@/lib/store/correct-person';
import { undoCorrection } from '@/lib/store/correct-quote';
import { PetikDatabase } from '@/lib/store/db';
import { deleteArticles } from '@/lib/store/delete-articles';
import { indexBatch } from '@/lib/store/library/index-batch';
import { listShelf } from '@/lib/store/library/list-shelf';
import { readDossier } from '@/lib/store/library/read-dossier';
import { readListing } from '@/lib/store/library/read-listing';
import { type RecordedVisit, recordVisit } from '@/lib/store/record-visit';
import { undoDelete } from '@/lib/store/undo-delete';
import { readNote, writeNote } from '@/lib/store/write-note';
import english from '@/public/_locales/en/messages.json';
import indonesian from '@/public/_locales/id/messages.json';
import { visit } from './visits';

let db: PetikDatabase;
beforeEach(async () => {
  db = new PetikDatabase('write-note');
  await db.delete({ disableAutoOpen: false });
});
afterEach(() => db.close());

async function record(key: string, change: Parameters<typeof visit>[0] = {}): Promise<RecordedVisit> {
  const recorded = await recordVisit(db, visit({ keys: [key], ...change }));
  if (!recorded.ok) throw new Error(recorded.reason);
  return recorded;
}
const VIEW = { shelf: 'articles', open: null, articleId: null, saved: false, official: false, direct: false } as const;
async function found(query: string): Promise<string[]> {
  await indexBatch(db);
  const listing = await readListing(db, { ...VIEW, query });
  return listing.of === 'articles'
    ? [...listing.entries.values()].flatMap(({ note, quotes }) => [note.text, ...quotes.map((quote) => quote.note)])
    : [];
}

describe('a note', () => {
  it('is changed part by part and keeps its first date', async () => {
    const { quotes } = await record('a');
    const quoteId = quotes[0]?.id as string;
    await writeNote(db, { quoteId }, { text: 'janji' }, 5);
    await writeNote(db, { quoteId }, { tags: ['#Beras', ' beras ', '', 'dua  kata'] }, 6);
    await writeNote(db, { quoteId }, { verdict: ' needs-checking ' }, 7);
    const said = { text: 'janji', tags: ['Beras', 'dua kata'], verdict: 'needs-checking', created: 5, modified: 7 };
    expect(await readNote(db, { quoteId })).toMatchObject(said);
    expect(await db.quotes.get(quoteId)).toMatchObject({ savedAt: 5 });
  });

  it('goes when it says nothing any more, not before', async () => {
    const { articleId } = await record('a');
    await writeNote(db, { articleId }, { text: 'x', verdict: 'true' }, 5);
    await writeNote(db, { articleId }, { text: ' ' }, 6);
    expect(await readNote(db, { articleId })).toMatchObject({ text: '', verdict: 'true' });
    await writeNote(db, { articleId }, { verdict: '' }, 7);
    expect(await db.notes.count()).toBe(0);
  });

  it('on quote, article and person are three, and none saves a quote but its own', async () => {
    const { articleId, quotes, personIds } = await record('a');
    const subjects = [{ quoteId: quotes[0]?.id as string }, { articleId }, { personId: personIds[0] as string }];
    for (const [index, subject] of subjects.entries()) await writeNote(db, subject, { text: `catatan ${index}` }, 5);
    expect((await Promise.all(subjects.map((each) => readNote(db, each)))).map((note) => note?.text)).toEqual([
      'catatan 0',
      'catatan 1',
      'catatan 2',
    ]);
    expect(await db.articles.get(articleId)).toMatchObject({ savedCount: 1 });
    expect(await readDossier(db, personIds[0] as string)).toMatchObject({ note: { text: 'catatan 2' }, otherNotes: [] });
  });

  it.each([{ quoteId: 'none' }, { articleId: 'none' }, { personId: 'none' }])('needs a row: %o', async (subject) => {
    expect(await writeNote(db, subject, { text: 'x' }, 5)).toEqual({ ok: false, reason: 'gone' });
  });

  it('is searched: text, tags and own verdict, of quotes and articles', async () => {
    const { articleId, quotes } = await record('a');
    await writeNote(db, { quoteId: quotes[0]?.id as string }, { text: 'kutipan', tags: ['anggaran'] }, 5);
    await writeNote(db, { articleId }, { text: 'artikel', verdict: 'menyesatkan' }, 5);
    expect(await found('anggaran ')).toEqual(['artikel', 'kutipan']);
    expect(await found('menyesatkan ')).toEqual(['artikel']);
  });
});

describe('a search', () => {
  const people = async (query: string) => filterLines(await listShelf(db, 'person', ALL), query).map(({ label }) => label);
  const ALL = { saved: false, official: false, direct: false };

  it('finds a verdict of Petik by its words in both languages of the interface', async () => {
    const { articleId } = await record('a');
    for (const verdict of KNOWN_VERDICTS) {
      await writeNote(db, { articleId }, { text: 'artikel', verdict }, 5);
      const key = { true: 'verdictTrue', false: 'verdictFalse', 'needs-checking': 'verdictNeedsChecking' } as const;
      for (const locale of [english, indonesian]) expect(await found(`${locale[key[verdict]].message} `)).toContain('artikel');
    }
  });

  it('finds people by what the reader says of them, also those who were never quoted', async () => {
    const named = (name: string) => ({ name, official: false, titles: [], affiliations: [], mentionCount: 1 });
    const { personIds } = await record('a', { people: [named('Rina Lestari'), named('Dodi Wirawan')], quotes: [] });
    await indexBatch(db);
    await writeNote(db, { personId: personIds[1] as string }, { text: 'pernah menyangkal', tags: ['impor'] }, 5);
    expect(await people('impor')).toEqual(['Dodi Wirawan']);
    expect(await people('lestari')).toEqual([]);
    await correctPerson(db, personIds[1] as string, { what: 'merge', name: 'Rina Lestari' }, 6);
    expect(await people('menyangkal')).toEqual(['Rina Lestari']);
  });
});

describe('notes of two that are one', () => {
  it('articles: both texts stay, the older verdict stands, the other is told', async () => {
    const a = await record('a');
    const b = await record('b', { at: 2000, text: 'Teks kedua.' });
    await writeNote(db, { articleId: b.articleId }, { text: 'kedua', tags: ['x'], verdict: 'false' }, 6);
    await writeNote(db, { articleId: a.articleId }, { text: 'pertama', tags: ['X', 'y'], verdict: 'true' }, 5);
    await recordVisit(db, visit({ keys: ['a', 'b'], at: 3000 }));
    const joined = { articleId: a.articleId, text: 'pertama\n\nfalse: kedua', tags: ['X', 'y'], verdict: 'true' };
    expect(await db.notes.toArray()).toMatchObject([joined]);
  });

  it('people: the dossier shows both until it is undone', async () => {
    const people = ['Rina Lestari', 'Bu Rina'].map((name) => ({
      name,
      official: false,
      titles: [],
      affiliations: [],
      mentionCount: 1,
    }));
    const { personIds } = await record('a', { people, quotes: [] });
    const [rina = '', other = ''] = personIds;
    await writeNote(db, { personId: other }, { text: 'catatan lama' }, 5);
    await correctPerson(db, other, { what: 'merge', name: 'Rina Lestari' }, 6);
    expect(await readDossier(db, rina)).toMatchObject({ otherNotes: [{ name: 'Bu Rina', note: { text: 'catatan lama' } }] });
    await undoCorrection(db, (await db.corrections.toCollection().first())?.id ?? '');
    expect(await readDossier(db, other)).toMatchObject({ note: { text: 'catatan lama' } });
  });

  it('people: what was said of one who is no more goes to the other', async () => {
    const one = await record('a');
    const personId = one.personIds[0] as string;
    await correctPerson(db, personId, { what: 'split', name: 'Lain', articleIds: [one.articleId] }, 6);
    const into = (await db.people.toArray()).find((row) => row.id !== personId)?.id as string;
    await writeNote(db, { personId }, { text: 'satu' }, 7);
    await writeNote(db, { personId: into }, { text: 'dua' }, 8);
    await undoCorrection(db, (await db.corrections.toCollection().first())?.id ?? '');
    expect(await db.notes.toArray()).toMatchObject([{ personId, text: 'satu\n\ndua' }]);
  });
});

describe('a deletion', () => {
  it('takes the notes along, undo brings them back, joined with those of meanwhile', async () => {
    const { articleId, personIds } = await record('a');
    await writeNote(db, { articleId }, { text: 'artikel' }, 5);
    await writeNote(db, { personId: personIds[0] as string }, { text: 'orang' }, 5);
    const { trashId } = await deleteArticles(db, 'all', 10);
    expect(await db.notes.count()).toBe(0);
    const again = await record('a', { at: 11 });
    await writeNote(db, { articleId: again.articleId }, { text: 'artikel, lagi' }, 12);
    await writeNote(db, { personId: again.personIds[0] as string }, { text: 'orang, lagi' }, 12);
    await undoDelete(db, trashId as string);
    expect((await db.notes.toArray()).map(({ text }) => text).sort()).toEqual([
      'artikel\n\nartikel, lagi',
      'orang\n\norang, lagi',
    ]);
  });
});

it('tags are tidied', () => {
  expect(tidyTags(['# a', 'A', 'b\tc', '##', ''])).toEqual(['a', 'b c']);
});
