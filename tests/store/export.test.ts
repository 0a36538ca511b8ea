import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExportedArticle, ExportScope } from '@/lib/model/export';
import type { LibraryView } from '@/lib/model/library';
import { PetikDatabase } from '@/lib/store/db';
import { deleteArticles } from '@/lib/store/delete-articles';
import { planExport } from '@/lib/store/export/plan-export';
import { readExported } from '@/lib/store/export/read-exported';
import { hashText } from '@/lib/store/hash-text';
import { saveQuote } from '@/lib/store/keep-quote';
import { indexBatch } from '@/lib/store/library/index-batch';
import { type RecordedVisit, recordVisit } from '@/lib/store/record-visit';
import { writeNote } from '@/lib/store/write-note';
import { visit } from './visits';

const START: LibraryView = {
  shelf: 'articles',
  open: null,
  articleId: null,
  query: '',
  saved: false,
  official: false,
  direct: false,
};
const view = (change: Partial<LibraryView> = {}): ExportScope => ({ of: 'view', view: { ...START, ...change } });

let db: PetikDatabase;
beforeEach(async () => {
  db = new PetikDatabase('export');
  await db.delete({ disableAutoOpen: false });
});
afterEach(() => db.close());

async function record(key: string, at: number, text = `Kata dia, "Kami siap." ${key}`): Promise<RecordedVisit> {
  const recorded = await recordVisit(db, visit({ keys: [key], at, text }));
  if (!recorded.ok) throw new Error(recorded.reason);
  await indexBatch(db);
  return recorded;
}

async function read(scope: ExportScope, left?: ReadonlySet<string>): Promise<ExportedArticle[]> {
  const plan = await planExport(db, scope);
  const all: ExportedArticle[] = [];
  for await (const portion of readExported(db, plan.articles, left)) all.push(...portion);
  return all;
}

const words = (articles: readonly ExportedArticle[]) => articles.map(({ quotes }) => quotes.map(({ exact }) => exact));
const SIAP = '"Kami siap."';
const TIDAK = '"Tidak."';

describe('what is exported', () => {
  it('is the whole library, the latest article first, portion by portion', async () => {
    for (let at = 1; at <= 45; at += 1) await record(`a${at}`, at);
    const plan = await planExport(db, view());
    expect(plan).toMatchObject({ quotes: 90 });
    const sizes: number[] = [];
    for await (const portion of readExported(db, plan.articles)) sizes.push(portion.length);
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(45);
    const times = (await read(view())).map(({ article }) => article.lastSeen);
    expect(times).toEqual([...times].sort((one, other) => other - one));
  });

  it.each<[string, Partial<LibraryView>, string[][]]>([
    ['what a search finds', { query: 'siap' }, [[SIAP], [SIAP]]],
    ['what a filter lets through', { saved: true }, [[TIDAK]]],
    ['nothing, where nothing is found', { query: 'kapal' }, []],
  ])('is %s', async (_, change, expected) => {
    const { quotes } = await record('a', 1);
    await record('b', 2);
    await saveQuote(db, quotes[1]?.id as string, true, 5);
    await indexBatch(db);
    expect(words(await read(view(change)))).toEqual(expected);
    expect((await planExport(db, view(change))).quotes).toBe(expected.flat().length);
  });

  it('is a dossier', async () => {
    const { personIds } = await record('a', 1);
    await record('b', 2);
    expect(words(await read(view({ shelf: 'people', open: personIds[0] as string })))).toEqual([[SIAP], [SIAP]]);
  });

  it('is an article, indexed or not, in its order and with the filters', async () => {
    const recorded = await recordVisit(db, visit());
    if (!recorded.ok) throw new Error(recorded.reason);
    const { articleId, quotes } = recorded;
    expect(words(await read(view({ articleId })))).toEqual([[SIAP, TIDAK]]);
    await saveQuote(db, quotes[1]?.id as string, true, 5);
    expect(words(await read(view({ articleId, saved: true })))).toEqual([[TIDAK]]);
    expect(words(await read(view({ articleId: 'gone' })))).toEqual([]);
  });

  it('is a choice of quotes, under their articles', async () => {
    const [one, other] = [await record('a', 1), await record('b', 2)];
    const ids = [one.quotes[1]?.id, other.quotes[0]?.id, 'gone'] as string[];
    expect(words(await read({ of: 'quotes', ids })).sort()).toEqual([[SIAP], [TIDAK]]);
  });

  it('leaves out what the reader leaves out, and articles that have nothing else', async () => {
    const [one, other] = [await record('a', 1), await record('b', 2)];
    const left = new Set([...one.quotes.map(({ id }) => id), other.quotes[0]?.id as string]);
    expect(words(await read(view(), left))).toEqual([[TIDAK]]);
  });

  it('does without what was deleted meanwhile', async () => {
    const { articleId } = await record('a', 1);
    await record('b', 2);
    const plan = await planExport(db, view());
    await deleteArticles(db, [articleId], 9);
    const portions: string[][] = [];
    for await (const portion of readExported(db, plan.articles)) portions.push(...words(portion));
    expect(portions).toEqual([[SIAP, TIDAK]]);
  });
});

describe('an exported article', () => {
  it('comes with what the reader says of it, of its quotes and its people; of each person once anew', async () => {
    const [one, other] = [await record('a', 1), await record('b', 2)];
    await writeNote(db, { articleId: one.articleId }, { text: 'artikel' }, 5);
    await writeNote(db, { quoteId: one.quotes[0]?.id as string }, { verdict: 'false', tags: ['janji'] }, 6);
    await writeNote(db, { personId: other.personIds[0] as string }, { text: 'baru menjabat' }, 7);
    const [latest, first] = await read(view());
    expect(first?.said).toEqual({ text: 'artikel', tags: [], verdict: '', modified: 5 });
    expect(first?.quotes.map(({ said }) => said)).toEqual([{ text: '', tags: ['janji'], verdict: 'false', modified: 6 }, null]);
    expect(latest?.said).toBeNull();
    expect([latest, first].map((each) => each?.people.map(({ said, again }) => [said.text, again]))).toEqual([
      [['baru menjabat', false]],
      [['baru menjabat', true]],
    ]);
    // Of one quote alone, only its speaker.
    expect((await read({ of: 'quotes', ids: [one.quotes[1]?.id as string] }))[0]?.people).toEqual([]);
  });

  it('has checksums of the words and of the text that they stand in', async () => {
    const text = 'Kata dia, "Kami siap."';
    await record('a', 1, text);
    const [article] = await read(view());
    expect(article?.quotes[0]).toMatchObject({ checksum: await hashText(SIAP), textHash: await hashText(text), before: '' });
  });
});
