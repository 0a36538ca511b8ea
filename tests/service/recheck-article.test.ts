/** What comes of asking a site again: from a served page to the verdict, with the code that asks, reads and stores. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseHtml } from '@/lib/cli/parse-html';
import type { Article } from '@/lib/model/article';
import { parseArticle } from '@/lib/service/parse-article';
import type { FetchedArticle } from '@/lib/model/check-queue';
import { fetchPage } from '@/lib/rechecking/fetch-page';
import { readPage } from '@/lib/rechecking/read-page';
import { annotateArticle } from '@/lib/service/annotate-article';
import { recheckArticle } from '@/lib/service/recheck-article';
import { queueChecks } from '@/lib/store/check-queue';
import { readCheckState } from '@/lib/store/check-state';
import { PetikDatabase } from '@/lib/store/db';
import { saveQuote } from '@/lib/store/keep-quote';
import { readTrails } from '@/lib/store/trails';
import { CHANGED_WORDS, editedArticle, SAVED } from '@/tests/browser/edited-article';
import { type Site, serveSite } from '@/tests/browser/serve';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

const PATH = '/ekonomi/pasar-lama.html';
const pages = new Map<string, string>();
const first = editedArticle({ furniture: 1, edited: false });
const teaser = first.replace(/<p>Gedung dua lantai[\s\S]*(?=<\/article>)/, '');
let site: Site;
let url: string;
let db: PetikDatabase;
let articleId: string;

beforeAll(async () => {
  site = await serveSite(FIXTURES_ROOT, pages);
  url = site.url(PATH, '127.0.0.1');
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString = parseHtml;
    },
  );
});
afterAll(async () => {
  await site.close();
  vi.unstubAllGlobals();
});

/** The first edition is read, and four of its quotes are saved. */
beforeEach(async () => {
  db = new PetikDatabase(`recheck-${crypto.randomUUID()}`);
  pages.set(PATH, first);
  const read = await ask();
  if (!read.ok) throw new Error(read.reason);
  const { page } = await annotateArticle(db, articleIn(read), { isPrivate: false, at: 1000 });
  articleId = page.articleId ?? '';
  for (const { id, exact } of page.quotes)
    if ((Object.values(SAVED) as string[]).includes(exact)) await saveQuote(db, id, true, 1500);
});
afterEach(() => db.close());

/** As the background has it. */
function articleIn(fetched: FetchedArticle): Article {
  const article = fetched.ok ? parseArticle(fetched.page, new Date(1000)) : null;
  if (!article) throw new TypeError('Not an article');
  return article;
}

async function ask(): Promise<FetchedArticle> {
  return readPage(await fetchPage(url, new AbortController().signal));
}

/** Checks all saved quotes again at `at`, as `served` is found there; gives the verdicts by the words that were saved. */
async function check(served: string | null, at: number): Promise<Record<string, string>> {
  if (served === null) pages.delete(PATH);
  else pages.set(PATH, served);
  await queueChecks(db, { of: 'everything' }, at - 1);
  await recheckArticle(db, articleId, await ask(), at);
  return verdicts();
}

async function verdicts(): Promise<Record<string, string>> {
  const row = await db.checkQueue.get(articleId);
  const quotes = await db.quotes.bulkGet((row?.verdicts ?? []).map(({ quoteId }) => quoteId));
  return Object.fromEntries(
    (row?.verdicts ?? []).map(({ verdict, reason }, index) => [quotes[index]?.exact, reason ? `${verdict}: ${reason}` : verdict]),
  );
}

const all = (verdict: string) => Object.fromEntries(Object.values(SAVED).map((exact) => [exact, verdict]));
const EDITED = {
  [SAVED.changed]: 'changed',
  [SAVED.removed]: 'missing',
  [SAVED.reattributed]: 're-attributed',
  [SAVED.titleChanged]: 're-attributed',
};

describe('a page that is there', () => {
  it('has all quotes verbatim where only its furniture changed', async () => {
    expect(await check(editedArticle({ furniture: 9, edited: false }), 5000)).toEqual(all('verbatim'));
    expect(await db.revisions.count()).toBe(1);
  });

  it('has them changed, re-attributed and missing where it was edited', async () => {
    expect(await check(editedArticle({ furniture: 2, edited: true }), 5000)).toEqual(EDITED);
    expect(await db.revisions.count()).toBe(2);
    const changed = (await db.checks.toArray()).find(({ verdict }) => verdict === 'changed');
    expect(changed).toMatchObject({ exact: CHANGED_WORDS, at: 5000, since: 1000 });
  });

  it('has the same verdicts when it is asked once more, and says since when', async () => {
    await check(editedArticle({ furniture: 2, edited: true }), 5000);
    expect(await check(editedArticle({ furniture: 3, edited: true }), 9000)).toEqual(EDITED);
    const trails = await readTrails(db, articleId, await db.quotes.where({ articleId }).toArray());
    for (const { steps, edit, checked } of trails.values()) {
      expect(steps).toHaveLength(1);
      expect(edit).toMatchObject({ since: 1000, at: 5000 });
      expect(checked).toBe(9000);
    }
  });

  it('has them as saved again where the edit was taken back', async () => {
    await check(editedArticle({ furniture: 2, edited: true }), 5000);
    expect(await check(first, 9000)).toEqual(all('verbatim'));
  });

  it('keeps its place among the articles that the reader read', async () => {
    await check(editedArticle({ furniture: 2, edited: true }), 5000);
    expect(await db.articles.get(articleId)).toMatchObject({ lastSeen: 1000 });
  });
});

describe('a page that cannot be compared', () => {
  it.each([
    ['is gone', null, 'gone'],
    ['shows a part', teaser, 'cut-off'],
    ['shows a part to those who do not pay', teaser.replace('"headline"', '"isAccessibleForFree":false,"headline"'), 'paywall'],
    ['holds no article', '<title>Segera kembali</title><p>Kami sedang berbenah.</p>', 'cut-off'],
    [
      'holds another article',
      editedArticle({ furniture: 1, edited: false }).replace(
        /<p>[^<]{40,}<\/p>/g,
        (line) => `<p>${[...line.slice(3, -4)].reverse().join('')}</p>`,
      ),
      'cut-off',
    ],
  ])('because it %s leaves the quotes unreachable, and what is stored as it was', async (_, served, reason) => {
    const before = await db.quotes.toArray();
    expect(await check(served, 5000)).toEqual(all(`unreachable: ${reason}`));
    expect(await db.quotes.toArray()).toEqual(before);
    expect(await db.revisions.count()).toBe(1);
    const trails = await readTrails(db, articleId, before);
    expect([...trails.values()].map(({ edit, checked }) => [edit, checked])).toEqual(Array(4).fill([null, null]));
  });
});

describe('a report', () => {
  it('is made once, also when it is told twice', async () => {
    await queueChecks(db, { of: 'everything' }, 2000);
    const fetched = await ask();
    await recheckArticle(db, articleId, fetched, 5000);
    await recheckArticle(db, articleId, fetched, 6000);
    expect((await db.checks.toArray()).map(({ at }) => at)).toEqual([5000, 5000, 5000, 5000]);
  });

  it('is made after all where the background was ended between storing the text and reporting', async () => {
    pages.set(PATH, editedArticle({ furniture: 2, edited: true }));
    await queueChecks(db, { of: 'everything' }, 2000);
    const fetched = await ask();
    if (!fetched.ok) throw new Error(fetched.reason);
    await annotateArticle(db, articleIn(fetched), { isPrivate: false, at: 5000 });
    await recheckArticle(db, articleId, fetched, 6000);
    expect(await verdicts()).toEqual(EDITED);
    const { counts, notable } = (await readCheckState(db)).findings ?? {};
    expect(counts).toEqual({ verbatim: 0, changed: 1, 're-attributed': 2, missing: 1, unreachable: 0 });
    expect(new Set(notable?.map(({ quoteId }) => quoteId)).size).toBe(4);
  });

  it('is not made of an article that the reader stopped or deleted', async () => {
    await recheckArticle(db, articleId, { ok: false, reason: 'offline' }, 5000);
    expect(await db.checks.count()).toBe(0);
    await queueChecks(db, { of: 'everything' }, 2000);
    await db.articles.delete(articleId);
    await recheckArticle(db, articleId, { ok: false, reason: 'offline' }, 5000);
    expect([await db.checks.count(), await db.checkQueue.count()]).toEqual([0, 0]);
  });
});
