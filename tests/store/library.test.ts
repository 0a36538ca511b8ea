import { beforeEach, describe, expect, it } from 'vitest';
import type { LibraryView, Listing } from '@/lib/model/library';
import { parseQuery } from '@/lib/search/query';
import { PetikDatabase } from '@/lib/store/db';
import { deleteArticles } from '@/lib/store/delete-articles';
import { saveQuote } from '@/lib/store/keep-quote';
import { writeNote } from '@/lib/store/write-note';
import { findArticles } from '@/lib/store/library/find-articles';
import { indexBatch } from '@/lib/store/library/index-batch';
import { listShelf, readShelfLine } from '@/lib/store/library/list-shelf';
import { loadEntries } from '@/lib/store/library/load-entries';
import { readBalance } from '@/lib/store/library/read-balance';
import { readDossier } from '@/lib/store/library/read-dossier';
import { readListing } from '@/lib/store/library/read-listing';
import { recordVisit } from '@/lib/store/record-visit';
import { undoDelete } from '@/lib/store/undo-delete';
import type { VisitPerson, VisitQuote } from '@/lib/store/visit';
import { quote, visit } from './visits';

const VIEW: LibraryView = {
  shelf: 'articles',
  open: null,
  articleId: null,
  query: '',
  saved: false,
  official: false,
  direct: false,
};
const NO_FILTER = { saved: false, official: false, direct: false };

let db: PetikDatabase;

/** One reading of an invented article; the people speak its quotes in turn. */
interface Reading {
  readonly title: string;
  readonly quotes: readonly string[];
  readonly people?: readonly Partial<VisitPerson>[];
  readonly site?: string;
  readonly published?: string | null;
  readonly at?: number;
}

const RINA: VisitPerson = {
  name: 'Rina Lestari',
  official: true,
  titles: ['Menteri Pangan'],
  affiliations: ['Badan Pangan'],
  mentionCount: 1,
};

async function read({ title, quotes, people = [RINA], site = 'warta', published = null, at = 1000 }: Reading): Promise<string> {
  const { article } = visit();
  const cast = people.map((person) => ({ ...RINA, ...person }));
  const spoken = quotes.map((exact, index): VisitQuote => {
    const at = index % Math.max(1, cast.length);
    const { name, official, titles, affiliations } = cast[at] ?? RINA;
    return { ...quote(exact), speaker: cast.length === 0 ? null : { name, person: at, official, titles, affiliations } };
  });
  const url = `https://www.${site}.example/${encodeURIComponent(title)}`;
  const page = { ...article, title, url, publisher: site, published };
  const recorded = await recordVisit(db, visit({ article: page, keys: [url], quotes: spoken, people: cast, at }));
  if (!recorded.ok) throw new Error(recorded.reason);
  while ((await indexBatch(db)) > 0);
  return recorded.articleId;
}

beforeEach(() => {
  db = new PetikDatabase(`library-${crypto.randomUUID()}`);
});

type Articles = Extract<Listing, { of: 'articles' }>;

async function list(change: Partial<LibraryView>): Promise<Articles> {
  const listing = await readListing(db, { ...VIEW, ...change });
  if (listing.of !== 'articles') throw new Error('Not a list of articles');
  return listing;
}

/** Title and found quotes of each article, in order. */
async function found(change: Partial<LibraryView>): Promise<[string, string[]][]> {
  const { findings, entries } = await list(change);
  return findings.articles.map(({ number }) => {
    const entry = entries.get(number);
    return [entry?.article.title ?? '', entry?.quotes.map(({ exact }) => exact) ?? []];
  });
}

const quoteId = async (exact: string) => (await db.quotes.filter((row) => row.exact === exact).first())?.id ?? '';

describe('the list of articles', () => {
  it('has the last reading first, closed', async () => {
    await read({ title: 'Sawah', quotes: ['"Satu."'], at: 1 });
    await read({ title: 'Pasar', quotes: ['"Dua."'], at: 3 });
    await read({ title: 'Sawah', quotes: ['"Satu."'], at: 5 });
    const { findings } = await list({});
    expect(await found({})).toEqual([
      ['Sawah', []],
      ['Pasar', []],
    ]);
    expect([findings.times, findings.quoteCount]).toEqual([[5, 3], 0]);
  });

  it('loads around the open article, which has all its quotes with notes', async () => {
    let last = '';
    for (let at = 1; at <= 40; at += 1) last = await read({ title: `Berita ${at}`, quotes: [`"Kutipan ${at}."`, '"Lain."'], at });
    const first = (await db.articles.orderBy('lastSeen').first())?.id ?? null;
    await writeNote(db, { quoteId: await quoteId('"Kutipan 1."') }, { text: 'Periksa' }, 50);
    await indexBatch(db);
    const { openIndex, entries, findings } = await list({ articleId: first });
    expect(openIndex).toBe(39);
    const open = entries.get(findings.articles[39]?.number ?? 0);
    expect(open?.open).toBe(true);
    expect(open?.quotes.map(({ exact, note }) => [exact, note])).toEqual([
      ['"Kutipan 1."', 'Periksa'],
      ['"Lain."', ''],
    ]);
    expect(last).not.toBe('');
    expect((await list({ articleId: 'gone' })).openIndex).toBeNull();
  });
});

describe('the search', () => {
  beforeEach(async () => {
    await read({ title: 'Harga beras naik', quotes: ['"Stok menterinya cukup."', '"Panen mundur."'], at: 1 });
    await read({
      title: 'Rice prices',
      quotes: ['"The countries agreed."'],
      people: [{ name: 'Ana Müller', official: false, titles: [], affiliations: [] }],
      at: 2,
    });
    await writeNote(db, { quoteId: await quoteId('"Panen mundur."') }, { text: 'Bandingkan musim lalu' }, 3);
    await indexBatch(db);
  });

  it.each([
    ['a word of a quote', 'panen ', [['Harga beras naik', ['"Panen mundur."']]]],
    ['its beginning', 'pane', [['Harga beras naik', ['"Panen mundur."']]]],
    ['two letters', 'pa', [['Harga beras naik', ['"Stok menterinya cukup."', '"Panen mundur."']]]],
    ['without its ending', 'menteri stok ', [['Harga beras naik', ['"Stok menterinya cukup."']]]],
    ['an English plural', 'country ', [['Rice prices', ['"The countries agreed."']]]],
    ['a note', 'musim', [['Harga beras naik', ['"Panen mundur."']]]],
    ['a title of an article', 'beras', [['Harga beras naik', []]]],
    ['a title and a quote', 'beras panen', [['Harga beras naik', ['"Panen mundur."']]]],
    ['a name, without accents', 'ana muller', [['Rice prices', ['"The countries agreed."']]]],
    ['a title of a speaker', 'badan pangan cukup ', [['Harga beras naik', ['"Stok menterinya cukup."']]]],
    ['words of two quotes', 'stok mundur ', []],
    ['a word that is nowhere', 'jagung ', []],
  ])('finds %s', async (_, query, expected) => {
    expect(await found({ query })).toEqual(expected);
  });

  it.each([
    ['panne ', 'panen'],
    ['pannen ', 'panen'],
    ['coutnries ', 'countries'],
    ['mulller', 'muller'],
  ])('takes %j for %s', async (query, taken) => {
    const { findings } = await list({ query });
    expect(findings.articles).toHaveLength(1);
    expect([...findings.corrections.values()]).toEqual([[taken]]);
  });

  it('does not guess at short words, nor where the word is known', async () => {
    expect((await list({ query: 'ina ' })).findings.articles).toEqual([]);
    expect((await list({ query: 'panen ' })).findings.corrections.size).toBe(0);
  });

  it('follows the article: a removed quote is not found any more, a deleted one neither, and undo brings it back', async () => {
    const id = await read({ title: 'Harga beras naik', quotes: ['"Stok aman."'], at: 5 });
    expect(await found({ query: 'cukup ' })).toEqual([]);
    expect(await found({ query: 'aman ' })).toEqual([['Harga beras naik', ['"Stok aman."']]]);
    const { trashId } = await deleteArticles(db, [id], 6);
    await indexBatch(db);
    expect(await found({ query: 'aman ' })).toEqual([]);
    await undoDelete(db, trashId ?? '');
    await indexBatch(db);
    expect(await found({ query: 'aman ' })).toEqual([['Harga beras naik', ['"Stok aman."']]]);
    expect(await found({ query: 'panen ' })).toEqual([['Harga beras naik', ['"Panen mundur."']]]);
  });

  it('has an empty index when all is deleted', async () => {
    await deleteArticles(db, 'all', 6);
    expect(await indexBatch(db)).toBe(0);
    const index = [db.documents, db.terms, db.facets, db.catalogue, db.postings, db.vocabulary, db.unindexed];
    expect(await Promise.all(index.map((table) => table.count()))).toEqual(index.map(() => 0));
  });

  it('finds across blocks of articles', async () => {
    await db.documents.add({ number: 600, articleId: 'far', day: '2026-01-01', outlet: 'x', quotes: [] });
    await db.documents.delete(600);
    await read({ title: 'Jauh', quotes: ['"Panen lagi."'], at: 9 });
    const words = parseQuery('panen ');
    const { articles } = await findArticles(db, { words, terms: [], order: 'lastSeen' });
    expect(articles.map(({ number }) => number)).toEqual([601, 1]);
    expect((await loadEntries(db, articles, null)).size).toBe(2);
  });
});

describe('filters', () => {
  beforeEach(async () => {
    await read({
      title: 'Rapat',
      quotes: ['"Satu."', '"Dua."'],
      people: [{}, { name: 'Budi', official: false, titles: [], affiliations: [] }],
      at: 1,
    });
    await saveQuote(db, await quoteId('"Dua."'), true, 2);
    await db.quotes.where({ id: await quoteId('"Satu."') }).modify({ kind: 'indirect' });
    await indexBatch(db);
  });

  it.each([
    [{ saved: true }, ['"Dua."']],
    [{ official: true }, ['"Satu."']],
    [{ direct: true }, ['"Dua."']],
    [{ direct: true, query: 'dua' }, ['"Dua."']],
  ])('%j', async (filter, quotes) => {
    expect(await found(filter)).toEqual([['Rapat', quotes]]);
  });

  it('go together', async () => {
    expect(await found({ saved: true, official: true })).toEqual([]);
    expect(await found({ saved: true, query: 'rapat' })).toEqual([['Rapat', []]].slice(1));
    await saveQuote(db, await quoteId('"Dua."'), false, 3);
    await indexBatch(db);
    expect(await found({ saved: true })).toEqual([]);
  });
});

describe('shelves', () => {
  const budi = { name: 'Budi', official: false, titles: ['Petani'], affiliations: [] };
  beforeEach(async () => {
    await read({ title: 'Satu', quotes: ['"A."', '"B."', '"C."'], people: [{}, budi], published: '2026-02-01T23:00:00-05:00' });
    await read({ title: 'Dua', quotes: ['"D."'], site: 'kabar', published: '2026-03-04' });
    await saveQuote(db, await quoteId('"B."'), true, 9);
    await indexBatch(db);
  });

  it.each([
    [
      'person' as const,
      NO_FILTER,
      [
        ['Rina Lestari', 3, 2],
        ['Budi', 1, 1],
      ],
    ],
    ['person' as const, { ...NO_FILTER, saved: true }, [['Budi', 1, 1]]],
    ['person' as const, { ...NO_FILTER, official: true, direct: true }, [['Rina Lestari', 3, 2]]],
    ['institution' as const, NO_FILTER, [['Badan Pangan', 3, 2]]],
    [
      'site' as const,
      NO_FILTER,
      [
        ['warta.example', 3, 1],
        ['kabar.example', 1, 1],
      ],
    ],
    [
      'day' as const,
      NO_FILTER,
      [
        ['2026-03-04', 1, 1],
        ['2026-02-01', 3, 1],
      ],
    ],
  ])('%s with %j', async (kind, filters, lines) => {
    expect((await listShelf(db, kind, filters)).map(({ label, quotes, articles }) => [label, quotes, articles])).toEqual(lines);
  });

  it.each([
    [
      { shelf: 'institutions' as const, open: 'badan pangan' },
      [
        ['Dua', ['"D."']],
        ['Satu', ['"A."', '"C."']],
      ],
    ],
    [{ shelf: 'days' as const, open: '2026-02-01' }, [['Satu', ['"A."', '"B."', '"C."']]]],
    [{ shelf: 'sites' as const, open: 'kabar.example' }, [['Dua', ['"D."']]]],
    [{ shelf: 'sites' as const, open: 'warta.example', query: 'b' }, [['Satu', ['"B."']]]],
    [{ shelf: 'sites' as const, open: 'nowhere.example' }, []],
  ])('%j', async (change, expected) => {
    expect(await found(change)).toEqual(expected);
  });

  it('open at a line that may not be there', async () => {
    expect(await readShelfLine(db, 'site', 'kabar.example')).toMatchObject({ label: 'kabar.example', about: 'kabar', quotes: 1 });
    expect(await readShelfLine(db, 'site', 'nowhere.example')).toBeNull();
    expect((await readListing(db, { ...VIEW, shelf: 'people' })).of).toBe('lines');
  });
});

describe('a dossier', () => {
  it('has every title and institution with its dates, and who quoted them', async () => {
    await read({ title: 'Satu', quotes: ['"A."', '"B."'], published: '2026-02-01' });
    await read({
      title: 'Dua',
      quotes: ['"C."'],
      site: 'kabar',
      published: '2026-03-04',
      people: [{ titles: ['menteri pangan', 'Ketua Partai'] }],
    });
    await read({
      title: 'Tiga',
      quotes: ['"D."'],
      published: '2026-04-05',
      people: [{ name: 'Budi' }, { titles: [], affiliations: [] }],
    });
    const person = await db.people.get({ key: 'rina lestari' });
    const dossier = await readDossier(db, person?.id ?? '');
    expect(dossier?.titles.map(({ words, first, last, articles }) => [words, first, last, articles])).toEqual([
      ['menteri pangan', '2026-02-01', '2026-03-04', 2],
      ['Ketua Partai', '2026-03-04', '2026-03-04', 1],
    ]);
    expect(dossier?.institutions.map(({ key, articles }) => [key, articles])).toEqual([['badan pangan', 2]]);
    expect(dossier?.outlets.map(({ words, quotes }) => [words, quotes])).toEqual([
      ['warta', 2],
      ['kabar', 1],
    ]);
    expect([dossier?.official, dossier?.articles]).toEqual([true, 3]);
    expect(await found({ shelf: 'people', open: person?.id ?? '' })).toEqual([
      ['Dua', ['"C."']],
      ['Satu', ['"A."', '"B."']],
    ]);
    expect(await readDossier(db, 'gone')).toBeNull();
  });
});

describe('the balance', () => {
  it('counts quotes and words by group, kind and speaker', async () => {
    await read({ title: 'Satu', quotes: ['"Satu dua tiga."', '"Empat."'], people: [{}, { name: 'Budi', official: false }] });
    await read({ title: 'Dua', quotes: ['"Lima enam."'], people: [] });
    const { findings } = await list({});
    const balance = await readBalance(db, findings.articles, true);
    expect([balance.quotes, balance.words]).toEqual([3, 6]);
    expect(balance.groups.map(({ group, words }) => [group, words])).toEqual([
      ['official', 3],
      ['person', 1],
      ['not-stated', 2],
    ]);
    expect(balance.kinds).toEqual([{ kind: 'direct', quotes: 3, words: 6 }]);
    expect(balance.speakers.map(({ name, words }) => [name, words])).toEqual([
      ['Rina Lestari', 3],
      ['', 2],
      ['Budi', 1],
    ]);
    const one = await list({ query: 'empat' });
    expect(await readBalance(db, one.findings.articles, false)).toMatchObject({ quotes: 1, words: 1 });
  });
});
