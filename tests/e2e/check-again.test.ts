/** Saved quotes that are checked again on demand, with the background or the whole browser ended on the way. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import { axeFaults } from '@/tests/browser/axe-faults';
import { SAVED } from '@/tests/browser/edited-article';
import { awaitList } from '@/tests/browser/listed-quotes';
import { BROWSERS } from '@/tests/browser/launch';
import { type NewsSites, serveNewsSites, siblingArticle } from '@/tests/browser/news-sites';
import { settledPaint } from '@/tests/browser/painted';
import type { PetikBrowser, Surface } from '@/tests/browser/petik-browser';
import { openSession, type Session } from '@/tests/browser/session';
import { storedRows } from '@/tests/browser/stored-rows';
import { tabSurface } from '@/tests/browser/tab-surface';
import { pause, waitFor } from '@/tests/browser/wait-for';

const ARTICLES = ['pagi', 'pagi', 'pagi', 'sore', 'sore'].map((name, index) => ({
  site: `${name}.localhost`,
  path: `/berita/${100000 + index}/pasar-lama-dibuka-lagi`,
}));
/** Those that are edited after they were read. */
const EDITED = [1, 4];
/** Ms that a site is left alone after an answer, less what clocks and queues take. */
const PAUSE = 1900;
const QUOTES = ARTICLES.length * Object.keys(SAVED).length;

interface StoredCheck {
  readonly quoteId: string;
  readonly verdict: string;
}

describe.each(BROWSERS)('saved quotes in %s', (name) => {
  const pages = new Map<string, string>();
  let session: Session;
  let sites: NewsSites;
  let browser: PetikBrowser;
  let page: Page;
  let library: Surface;

  beforeAll(async () => {
    session = openSession(name);
    sites = await serveNewsSites(pages);
    browser = await session.start(true);
  });
  afterAll(async () => {
    await session.end();
    await sites.close();
  });

  async function openLibrary(): Promise<void> {
    page = await browser.openExtensionPage('library.html');
    library = tabSurface(page);
    await waitFor('the library', () => library.evaluate(() => document.querySelectorAll('.entry').length), Boolean);
  }

  /** Asks for a check of everything, and answers the question that comes before it. */
  async function beginCheck(): Promise<void> {
    const press = (label: string) =>
      library.evaluate((wanted: string) => {
        const button = [...document.querySelectorAll('main button')].find((each) => each.textContent === wanted);
        button?.scrollIntoView({ block: 'center' });
        button?.classList.add('in-test');
        return button !== undefined;
      }, label);
    await waitFor('the button', () => press(messages.checkEverything.message), Boolean);
    await library.press('.in-test');
    await waitFor('the question', () => library.evaluate(() => !!document.querySelector('.check-begin')), Boolean);
    expect.soft(await axeFaults(name, page)).toEqual([]);
    await library.press('.check-begin');
  }

  const requestsBegun = (count: number) =>
    waitFor(
      `${count} requests`,
      async () => sites.requests.length,
      (begun) => begun >= count,
    );
  const summary = () => foundWords(library);
  const findings = () => waitFor('the check to be through', summary, Boolean, 40_000);
  const checks = () => storedRows<StoredCheck>(browser, 'checks');

  it('are saved from articles of two sites', async () => {
    for (const [index, { site, path }] of ARTICLES.entries()) {
      pages.set(path, siblingArticle(index, false));
      const article = await browser.openPage(sites.url(path, site));
      await settledPaint(article);
      await article.close();
    }
    await openLibrary();
    for (let index = 0; index < ARTICLES.length; index++) await saveQuotes(library, index);
    const saved = async () => (await storedRows<{ savedAt: number }>(browser, 'quotes')).filter(({ savedAt }) => savedAt > 0);
    await waitFor('the quotes to be saved', saved, ({ length }) => length === QUOTES);
    sites.takeRequests();
  });

  it('are all checked once although the background is ended on the way, politely', async () => {
    for (const index of EDITED) pages.set(ARTICLES[index]?.path ?? '', siblingArticle(index, true));
    await beginCheck();
    await requestsBegun(2);
    expect(await browser.endBackground()).toBe(true);
    await requestsBegun(4);
    expect(await browser.endBackground()).toBe(true);
    expect(await findings()).toBe(
      '20 quotes checked · 12 unchanged · 2 with changed words · 4 with another speaker or title · 2 removed',
    );
    const stored = await checks();
    expect(stored.map(({ quoteId }) => quoteId).sort()).toEqual([...new Set(stored.map(({ quoteId }) => quoteId))].sort());
    expect(stored).toHaveLength(QUOTES);
  });

  it('were asked for one page at a time per site, without cookies, referrer or origin', () => {
    const asked = sites.takeRequests();
    expect.soft(asked.map(({ path }) => path).sort()).toEqual(ARTICLES.map(({ path }) => path).sort());
    for (const site of new Set(asked.map((request) => request.site))) {
      const own = asked.filter((request) => request.site === site);
      for (const [index, { begin }] of own.entries())
        expect.soft(begin - (own[index - 1]?.end ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(PAUSE);
    }
    for (const { headers } of asked)
      expect.soft(Object.keys(headers).filter((each) => /cookie|referer|origin/.test(each))).toEqual([]);
  });

  it('are told of with what changed, and lead to their article', async () => {
    const found = await library.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.check-findings li')].map((each) => each.dataset.verdict ?? ''),
    );
    expect.soft(await axeFaults(name, page)).toEqual([]);
    expect(found.sort()).toEqual(['changed', 'changed', 'missing', 'missing', ...Array(4).fill('re-attributed')]);
    await library.press('.check-findings li:last-child .text-button');
    await waitFor(
      'its trail',
      () => library.evaluate(() => document.querySelectorAll('.trail .edit').length),
      (count) => count === 4,
    );
    const focused = () => library.evaluate(() => document.activeElement?.getAttribute('aria-expanded') ?? '');
    expect(await waitFor('the focus on its title', focused, (state) => state === 'true')).toBe('true');
  });

  it('are checked on where it was after the browser was ended, each once', async () => {
    const before = (await checks()).length;
    await beginCheck();
    await requestsBegun(2);
    await pause(700);
    await browser.close();
    const asked = sites.takeRequests().map(({ path }) => path);
    expect(asked.length).toBeLessThan(ARTICLES.length);
    browser = await session.start(true);
    await openLibrary();
    expect(await findings()).toContain('20 quotes checked');
    expect((await checks()).length).toBe(before + QUOTES);
    expect(new Set([...asked, ...sites.takeRequests().map(({ path }) => path)]).size).toBe(ARTICLES.length);
  });

  it('are left alone once the reader stops it', async () => {
    await beginCheck();
    await requestsBegun(2);
    await waitFor('the bar', () => library.evaluate(() => !!document.querySelector('.check-bar progress')), Boolean);
    await library.press('.check-row .button');
    await waitFor('the bar to end', () => library.evaluate(() => !document.querySelector('.check-bar progress')), Boolean);
    const asked = sites.takeRequests().length;
    expect(asked).toBeLessThan(ARTICLES.length);
    await pause(3000);
    expect(sites.takeRequests()).toEqual([]);
    expect(await browser.takeExceptions()).toEqual([]);
  });
});

/** Firefox only: nothing can answer Chromium's question for a site. */
describe('a site that is not allowed yet', () => {
  const [article] = ARTICLES;
  const pages = new Map([[article?.path ?? '', siblingArticle(0, false)]]);
  let session: Session;
  let sites: NewsSites;
  let browser: PetikBrowser;
  let library: Surface;

  beforeAll(async () => {
    session = openSession('firefox');
    sites = await serveNewsSites(pages);
    browser = await session.start();
    const page = await browser.openPage(sites.url(article?.path ?? '', article?.site ?? ''));
    await awaitList(await browser.openPopup(page));
    library = tabSurface(await browser.openExtensionPage('library.html'));
    await waitFor('the library', () => library.evaluate(() => document.querySelectorAll('.entry').length), Boolean);
    await saveQuotes(library, 0);
    sites.takeRequests();
  });
  afterAll(async () => {
    await session.end();
    await sites.close();
  });

  it('is named before anything is asked of it', async () => {
    await library.press(`.entry-tools button[title="${messages.checkArticle.message}"]`);
    const named = () => library.evaluate(() => [...document.querySelectorAll('.check-sites li')].map((each) => each.textContent));
    expect(await waitFor('the question', named, ({ length }) => length > 0)).toEqual([article?.site]);
    expect(sites.requests).toEqual([]);
  });

  it('is asked once the reader has allowed it', async () => {
    await library.press('.check-begin');
    expect(await waitFor('the check to be through', () => foundWords(library), Boolean)).toBe('4 quotes checked · 4 unchanged');
    expect(sites.takeRequests().map(({ path }) => path)).toContain(article?.path);
  });
});

/** What the library says of a check that is through; empty before that. */
async function foundWords(library: Surface): Promise<string> {
  const words = await library.evaluate(
    () => document.querySelector('.check-row .icon-button')?.parentElement?.querySelector('p')?.textContent ?? '',
  );
  return words.replaceAll('\u00a0', ' ');
}

/** Opens the article at `index` of the library and saves the quotes that will be looked at. */
async function saveQuotes(library: Surface, index: number): Promise<void> {
  await library.evaluate((at: number) => {
    const title = document.querySelectorAll<HTMLElement>('.entry-title')[at];
    if (title?.getAttribute('aria-expanded') === 'false') title.click();
  }, index);
  const isOpen = () =>
    library.evaluate((at: number) => document.querySelectorAll('.entry')[at]?.querySelectorAll('.quote').length ?? 0, index);
  await waitFor('its quotes', isOpen, Boolean);
  await library.evaluate(
    (at: number, wanted: string[]) => {
      for (const quote of document.querySelectorAll('.entry')[at]?.querySelectorAll('.quote') ?? []) {
        if (!wanted.includes(quote.querySelector('.quote-text')?.textContent ?? '')) continue;
        quote.querySelector<HTMLElement>('.tool[aria-pressed=false]')?.click();
      }
    },
    index,
    Object.values(SAVED),
  );
  const saved = () =>
    library.evaluate(
      (at: number) => document.querySelectorAll('.entry')[at]?.querySelectorAll('.tool[aria-pressed=true]').length ?? 0,
      index,
    );
  await waitFor('its quotes to be saved', saved, (count) => count === 4);
}
