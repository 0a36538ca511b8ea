import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAnnotations } from '@/lib/backup/annotations/read-annotations';
import { writePieces } from '@/lib/export';
import { format } from '@/lib/export/formats/web-annotation';
import type { ImportReport } from '@/lib/model/import-report';
import { articleKeys } from '@/lib/page/article-keys';
import { annotatedRecords } from '@/lib/store/backup/annotated-records';
import { bringIn } from '@/lib/store/backup/bring-in';
import { correctQuote } from '@/lib/store/correct-quote';
import type { PetikDatabase } from '@/lib/store/db';
import { deleteArticles } from '@/lib/store/delete-articles';
import { readExported } from '@/lib/store/export/read-exported';
import { type RecordedVisit, recordVisit } from '@/lib/store/record-visit';
import { writeNote } from '@/lib/store/write-note';
import { options, SUBJECT } from '../../export/exported';
import { quote, visit } from '../visits';
import { emptyLibrary, rowsOfLibrary, shownLibrary } from './libraries';

const NOW = Date.UTC(2026, 10, 26);
const keysOf = (url: string) => articleKeys(url, null);
const URL = 'https://www.warta.example/politik/1';

let here: PetikDatabase;
let there: PetikDatabase;
beforeEach(async () => {
  [here, there] = await Promise.all([emptyLibrary('annotated-here'), emptyLibrary('annotated-there')]);
});
afterEach(() => {
  here.close();
  there.close();
});

function bring(db: PetikDatabase, source: string, writes = true): Promise<ImportReport> {
  const annotated = readAnnotations(source, (url) => keysOf(url)[0] ?? null, NOW);
  return bringIn(db, annotatedRecords(db, annotated, keysOf), { writes });
}
async function read(db: PetikDatabase, change: Parameters<typeof visit>[0] = {}): Promise<RecordedVisit> {
  const recorded = await recordVisit(db, visit(change));
  if (!recorded.ok) throw new Error(recorded.reason);
  return recorded;
}
async function exported(db: PetikDatabase): Promise<string> {
  const planned = (await db.articles.toArray()).map(({ id }) => ({ articleId: id, quoteIds: null }));
  let text = '';
  for await (const { text: piece } of writePieces(format, readExported(db, planned), SUBJECT, options())) text += piece;
  return text;
}
const hypothesis = readFileSync('tests/backup/examples/hypothesis.json', 'utf8');
const annotation = (change: object = {}) =>
  JSON.stringify({
    type: 'Annotation',
    created: '2026-11-01T00:00:00Z',
    body: { type: 'TextualBody', purpose: 'commenting', value: 'dari luar' },
    target: { source: URL, selector: { type: 'TextQuoteSelector', exact: 'kata yang ditandai' } },
    ...change,
  });

describe('Petik’s own annotations', () => {
  it('bring quotes, speakers, notes, tags and verdicts into an empty library, and nothing more the second time', async () => {
    const first = await read(here, { at: 1000 });
    await writeNote(here, { quoteId: first.quotes[0]?.id as string }, { text: 'janji', tags: ['beras'], verdict: 'false' }, 1100);
    await writeNote(here, { articleId: first.articleId }, { text: 'artikel', verdict: 'kurang lengkap' }, 1200);
    const source = await exported(here);
    const told = await bring(there, source, false);
    expect(await there.articles.count()).toBe(0);
    expect(await bring(there, source)).toEqual(told);
    expect(told).toMatchObject({ newArticles: 1, newQuotes: first.quotes.length, newNotes: 2, lost: 0 });
    const facts = async (db: PetikDatabase) => ({
      quotes: (await db.quotes.orderBy('articleId').toArray())
        .map(({ exact, kind, speaker }) => ({ exact, kind, name: speaker?.name, titles: speaker?.titles }))
        .sort((a, b) => a.exact.localeCompare(b.exact)),
      notes: (await db.notes.toArray())
        .map(({ text, tags, verdict, quoteId }) => ({ text, tags, verdict, onQuote: quoteId !== undefined }))
        .sort((a, b) => a.text.localeCompare(b.text)),
      people: (await db.people.toArray()).map(({ key }) => key).sort(),
    });
    const speakers = (all: Awaited<ReturnType<typeof facts>>) => all.quotes.flatMap(({ name }) => name ?? []);
    const [one, other] = [await facts(here), await facts(there)];
    expect(other.quotes).toEqual(one.quotes);
    expect(other.notes).toEqual(one.notes);
    expect(speakers(other).length).toBeGreaterThan(0);
    const rows = await rowsOfLibrary(there);
    expect(await bring(there, source)).toMatchObject({ newArticles: 0, changedArticles: 0, sameArticles: 1, lost: 0 });
    expect(await rowsOfLibrary(there)).toEqual(rows);
  });

  it('change nothing in the library that they come from', async () => {
    const first = await read(here, { at: 1000 });
    await writeNote(here, { quoteId: first.quotes[0]?.id as string }, { text: 'janji' }, 1100);
    const before = await shownLibrary(here);
    expect(await bring(here, await exported(here))).toMatchObject({ newArticles: 0, changedArticles: 0, newQuotes: 0, lost: 0 });
    expect(await shownLibrary(here)).toEqual(before);
  });
});

describe('annotations of others', () => {
  it('become quotes that are saved, with notes; twice is once', async () => {
    const report = await bring(here, hypothesis);
    expect(report).toMatchObject({ newArticles: 1, newQuotes: 1, newNotes: 2, lost: 0, conflictCount: 0 });
    expect(await here.quotes.toArray()).toMatchObject([
      { exact: '“Harga beras akan turun,”', kind: 'direct', savedAt: Date.UTC(2026, 10, 18, 3), present: true },
    ]);
    expect(await bring(here, hypothesis)).toMatchObject({ newArticles: 0, sameArticles: 1, newQuotes: 0, newNotes: 0 });
    expect(await here.notes.count()).toBe(2);
  });

  it('join the article that is here, whose reading and quotes stay as they were', async () => {
    const text = 'Menteri memberi kata yang ditandai di dalam pidato.';
    const first = await read(here, { at: NOW - 1000, text, quotes: [quote('pidato', 0)] });
    const [before] = await here.articles.toArray();
    const report = await bring(here, annotation());
    expect(report).toMatchObject({ newArticles: 0, changedArticles: 1, newQuotes: 1, newNotes: 1, lost: 0 });
    const [article] = await here.articles.toArray();
    expect(article).toMatchObject({ id: first.articleId, title: before?.title, revisionId: before?.revisionId });
    const marked = (await here.quotes.toArray()).find(({ exact }) => exact === 'kata yang ditandai');
    expect(marked?.targets[0]?.position).toEqual({ start: 16, end: 34 });
    expect(await here.quotes.where({ articleId: first.articleId }).count()).toBe(2);
    expect(await bring(here, annotation())).toMatchObject({ changedArticles: 0, sameArticles: 1 });
  });

  it('note a quote that is here; of two notes the later one stays, and that is told', async () => {
    const first = await read(here, { at: 1000, text: 'Ada kata yang ditandai.', quotes: [quote('kata yang ditandai', 4)] });
    const quoteId = first.quotes[0]?.id as string;
    await writeNote(here, { quoteId }, { text: 'milik saya' }, NOW);
    expect(await bring(here, annotation())).toMatchObject({ newQuotes: 0, newNotes: 0, lost: 0 });
    expect(await here.notes.toArray()).toMatchObject([{ text: 'milik saya' }]);
    const later = await bring(here, annotation({ modified: '2026-11-25T00:00:00Z' }));
    expect(later.lost).toBe(0);
    await writeNote(here, { quoteId }, { text: 'milik saya, lama' }, 2000);
    expect(await bring(here, annotation())).toMatchObject({ conflictCount: 1, lost: 0 });
    expect(await here.notes.toArray()).toMatchObject([{ text: 'dari luar', quoteId }]);
  });

  it('bring nothing back that the reader deleted later, and no quote that she said is none', async () => {
    const first = await read(here, { at: 1000, text: 'Ada kata yang ditandai.', quotes: [quote('kata yang ditandai', 4)] });
    const wish = { kind: null, speaker: null, person: null, isQuote: false } as const;
    await correctQuote(here, first.quotes[0]?.id as string, wish, NOW);
    await bring(here, annotation({ body: [] }));
    expect(await here.quotes.count()).toBe(0);
    await deleteArticles(here, 'all', NOW + 1);
    expect(await bring(here, annotation())).toMatchObject({ newArticles: 0, deletedHere: 1 });
    expect(await here.articles.count()).toBe(0);
  });
});
