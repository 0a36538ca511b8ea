import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '@/lib/search/query';
import { PetikDatabase } from '@/lib/store/db';
import { findArticles } from '@/lib/store/library/find-articles';
import { indexBatch } from '@/lib/store/library/index-batch';
import { SCHEMA_VERSIONS } from '@/lib/store/upgrades';
import { printBatch } from '@/lib/store/variants/keep-prints';

/** For each shipped version, rows as it wrote them, and what they must have become in today's schema. */
const EXAMPLES: Record<number, { table: string; before: { id: string | number }; after: object }[]> = {
  1: [
    {
      table: 'notes',
      before: { id: 'n', ...{ quoteId: 'q', articleId: 'a', text: 't', created: 1, modified: 2 } },
      after: { text: 't' },
    },
    {
      table: 'quotes',
      before: { id: 'q', ...{ articleId: 'a', order: 0, exact: '"Ya"', speaker: null, savedAt: 1, lastSeen: 2 } },
      after: { exact: '"Ya"', savedAt: 1, context: { channels: [], when: null } },
    },
    {
      table: 'bin',
      before: { id: 1, ...{ trashId: 't', deletedAt: 1, table: 'quotes', row: { id: 'b', exact: '"Tidak"' } } },
      after: { row: { exact: '"Tidak"', context: { channels: [], when: null } } },
    },
    {
      table: 'bin',
      before: { id: 2, ...{ trashId: 't', deletedAt: 1, table: 'notes', row: { id: 'm', text: 'n' } } },
      after: { table: 'notes', row: { id: 'm', text: 'n' } },
    },
  ],
  2: [
    {
      table: 'quotes',
      before: {
        id: 'q',
        ...{ articleId: 'a', order: 0, exact: '"Ya"', speaker: null, savedAt: 1, lastSeen: 2 },
        ...{ context: { channels: [], when: { words: 'Rabu', date: '2023-09-13' } } },
      },
      after: { context: { channels: [], when: { words: 'Rabu', date: '2023-09-13' } } },
    },
    {
      table: 'checks',
      before: { id: 'c', ...{ quoteId: 'q', articleId: 'a', revisionId: 'r', at: 5, verdict: 'missing' } },
      after: { verdict: 'missing', at: 5, since: 5, difference: [], speaker: null, exact: null, fromRevisionId: null },
    },
    {
      table: 'bin',
      before: { id: 1, ...{ trashId: 't', deletedAt: 1, table: 'checks', row: { id: 'd', at: 7, verdict: 'changed' } } },
      after: { row: { id: 'd', at: 7, since: 7, verdict: 'changed', difference: [], reattributed: false } },
    },
  ],
  3: [
    {
      table: 'checks',
      before: {
        id: 'c',
        ...{ quoteId: 'q', articleId: 'a', revisionId: 's', fromRevisionId: 'r', since: 4, at: 5, verdict: 'changed' },
        ...{ reason: null, exact: '"Tidak"', formerModified: null, modified: '2026-03-04', speaker: null, reattributed: false },
        ...{
          difference: [
            { kind: 'deleted', text: '"Ya"' },
            { kind: 'inserted', text: '"Tidak"' },
          ],
        },
      },
      after: { since: 4, at: 5, exact: '"Tidak"', difference: [{ text: '"Ya"' }, { text: '"Tidak"' }] },
    },
    { table: 'revisions', before: { id: 'r', ...{ articleId: 'a', hash: 'h', text: 't' } }, after: { hash: 'h' } },
  ],
  4: [{ table: 'unindexed', before: { id: 'a', ...{ articleId: 'a' } }, after: { articleId: 'a' } }],
  5: [{ table: 'prints', before: { id: 1, ...{ number: 1, articleId: 'a', prints: [3, 7] } }, after: { prints: [3, 7] } }],
  6: [
    {
      table: 'corrections',
      before: {
        id: 'k',
        ...{ articleId: 'a', quoteId: 'q', personId: '', at: 5, change: { what: 'kind', kind: 'mixed' }, parked: null },
      },
      after: { quoteId: 'q', change: { what: 'kind', kind: 'mixed' } },
    },
  ],
  7: [
    {
      table: 'checkQueue',
      before: { id: 'a', ...{ articleId: 'a', url: 'https://warta.example/1', site: 'warta.example', state: 'waiting' } },
      after: { articleId: 'a', site: 'warta.example', state: 'waiting' },
    },
    {
      table: 'notes',
      before: { id: 'n', ...{ quoteId: 'q', articleId: 'a', text: 't', created: 1, modified: 2 } },
      after: { text: 't', tags: [], verdict: '', modified: 2 },
    },
    {
      table: 'bin',
      before: { id: 1, ...{ trashId: 't', deletedAt: 1, table: 'notes', row: { id: 'm', quoteId: 'r', text: 'n' } } },
      after: { row: { text: 'n', tags: [], verdict: '' } },
    },
  ],
  8: [
    {
      table: 'notes',
      before: {
        id: 'n',
        ...{ quoteId: 'q', articleId: 'a', text: 't', tags: ['beras'], verdict: 'false', created: 1, modified: 2 },
      },
      after: { quoteId: 'q', tags: ['beras'], verdict: 'false' },
    },
    {
      table: 'notes',
      before: { id: 'm', ...{ articleId: 'a', text: '', tags: [], verdict: 'belum jelas', created: 1, modified: 2 } },
      after: { articleId: 'a', verdict: 'belum jelas' },
    },
    {
      table: 'notes',
      before: { id: 'p', ...{ personId: 'p', articleId: '', text: 'o', tags: [], verdict: '', created: 1, modified: 2 } },
      after: { personId: 'p', text: 'o' },
    },
  ],
  9: [
    {
      table: 'tombstones',
      before: { id: 'saved/a/k', ...{ kind: 'saved', articleId: 'a', keys: [], about: 'k', at: 5, revived: false } },
      after: { about: 'k', at: 5 },
    },
  ],
  10: [
    {
      table: 'documents',
      before: { id: 1, ...{ number: 1, articleId: 'a', day: '2026-01-02', outlet: 'Warta', quotes: [] } },
      after: { articleId: 'a', outlet: 'Warta' },
    },
  ],
  11: [
    {
      table: 'corrections',
      before: { id: 'k', ...{ articleId: 'a', quoteId: 'q', personId: '', at: 5, change: { what: 'not-quote' }, parked: null } },
      after: { articleId: 'a', quoteId: 'q', at: 5, change: { what: 'not-quote' } },
    },
  ],
  12: [
    {
      table: 'quotes',
      before: {
        id: 'q',
        ...{ articleId: 'a', order: 0, exact: '"Ya"', speaker: { personId: 'p' }, firstSeen: 3, lastSeen: 4, savedAt: 1 },
      },
      after: { exact: '"Ya"', speaker: { personId: 'p' }, firstSeen: 3 },
    },
  ],
};

describe('schema versions', () => {
  it('are numbered upwards from 1', () => {
    const numbers = SCHEMA_VERSIONS.map((step) => step.version);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(numbers[0]).toBe(1);
  });

  it.each(SCHEMA_VERSIONS.map((step) => step.version))('version %i opens as today', async (version) => {
    const name = `upgrade-from-${version}`;
    await Dexie.delete(name);
    const old = new Dexie(name);
    for (const step of SCHEMA_VERSIONS.filter((each) => each.version <= version)) old.version(step.version).stores(step.stores);
    const examples = EXAMPLES[version] ?? [];
    for (const { table, before } of examples) await old.table(table).add(before);
    old.close();
    const today = new PetikDatabase(name);
    expect(examples.length).toBeGreaterThan(0);
    for (const { table, before, after } of examples) expect(await today.table(table).get(before.id)).toMatchObject(after);
    today.close();
  });

  it('12 counts what was said since a moment also of quotes of before', async () => {
    const name = 'upgrade-to-counts';
    await Dexie.delete(name);
    const old = new Dexie(name);
    for (const step of SCHEMA_VERSIONS.filter((each) => each.version < 12)) old.version(step.version).stores(step.stores);
    const row = { articleId: 'a', order: 0, savedAt: 0, lastSeen: 9, speaker: { personId: 'p' } };
    await old.table('quotes').bulkAdd([3, 5, 7].map((firstSeen) => ({ ...row, id: `q${firstSeen}`, firstSeen })));
    old.close();
    const today = new PetikDatabase(name);
    const since = today.quotes.where('[speaker.personId+firstSeen]').between(['p', 3], ['p', Dexie.maxKey], false, true);
    expect(await since.primaryKeys()).toEqual(['q5', 'q7']);
    today.close();
  });

  it('5 has the fingerprints of the articles of before made later', async () => {
    const name = 'upgrade-without-prints';
    await Dexie.delete(name);
    const old = new Dexie(name);
    for (const step of SCHEMA_VERSIONS.filter((each) => each.version < 5)) old.version(step.version).stores(step.stores);
    await old.table('articles').add({ id: 'a', keys: ['k'], lastSeen: 1, published: null });
    await old.table('quotes').add({ id: 'q', articleId: 'a', order: 0, exact: '"Tanggul laut retak"', savedAt: 0, lastSeen: 1 });
    old.close();
    const today = new PetikDatabase(name);
    expect(await today.prints.where('waiting').equals(1).count()).toBe(1);
    expect(await printBatch(today)).toBe(0);
    expect((await today.prints.toArray()).map(({ articleId, prints }) => [articleId, prints.length])).toEqual([['a', 2]]);
    today.close();
  });

  it('has the articles of before indexed', async () => {
    const name = 'upgrade-to-index';
    const old = new Dexie(name);
    for (const step of SCHEMA_VERSIONS.filter((each) => each.version < 4)) old.version(step.version).stores(step.stores);
    const ids = Array.from({ length: 5 }, (_, index) => `a${index}`);
    const article = {
      url: 'https://warta.example/1',
      title: 'Panen raya',
      published: null,
      publisher: null,
      lastSeen: 7,
      firstSeen: 7,
    };
    await old.table('articles').bulkAdd(ids.map((id) => ({ ...article, id, keys: [id] })));
    old.close();
    const today = new PetikDatabase(name);
    expect(await indexBatch(today, 2)).toBe(3);
    expect(await indexBatch(today, 2)).toBe(1);
    expect(await indexBatch(today, 2)).toBe(0);
    const found = await findArticles(today, { words: parseQuery('panen'), terms: [], order: 'lastSeen' });
    expect(found.articles.map(({ slots }) => slots)).toEqual(ids.map(() => []));
    today.close();
  });

  it('10 lets go of the index of before and has it made anew', async () => {
    const name = 'upgrade-to-shared-rows';
    const old = new Dexie(name);
    for (const step of SCHEMA_VERSIONS.filter((each) => each.version < 10)) old.version(step.version).stores(step.stores);
    const article = {
      id: 'a',
      keys: ['k'],
      url: 'https://warta.example/1',
      title: 'Panen raya',
      published: null,
      publisher: null,
    };
    await old.table('articles').add({ ...article, lastSeen: 7, firstSeen: 7 });
    await old.table('documents').add({ number: 3, articleId: 'a', day: '2026-01-02', outlet: 'warta.example', quotes: [] });
    await old.table('terms').add({ number: 3, slots: ['panen'] });
    await old.table('postings').add(Uint8Array.from([3, 0]), 'panen\u0001000000');
    old.close();
    const today = new PetikDatabase(name);
    expect([await today.postings.count(), await today.documents.count(), await today.unindexed.count()]).toEqual([0, 0, 1]);
    expect(await indexBatch(today)).toBe(0);
    const found = await findArticles(today, { words: parseQuery('pan'), terms: [], order: 'lastSeen' });
    expect(found.articles).toHaveLength(1);
    expect(await today.postings.where(':id').startsWith('panen').count()).toBe(0);
    today.close();
  });
});
