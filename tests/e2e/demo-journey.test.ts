/** What a newcomer does, from the installation to the deletion, in both browsers: each test goes on where the last one ended. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import { expectedOfficialLine, expectedQuoteLine, listedOfficialLine, listedQuoteLine } from '@/tests/browser/expected-lines';
import { fixtureNamed } from '@/tests/browser/fixture-named';
import { BROWSERS } from '@/tests/browser/launch';
import { listDifference } from '@/tests/browser/list-difference';
import { awaitList, type ListedQuote, listedOfficials, listedQuotes } from '@/tests/browser/listed-quotes';
import { pageMarkup } from '@/tests/browser/page-markup';
import { expectedQuoteLines, hasLayer, officialFaults, paintedQuoteLines, settledPaint } from '@/tests/browser/painted';
import type { PetikBrowser, Surface } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { tabSurface } from '@/tests/browser/tab-surface';
import { waitFor } from '@/tests/browser/wait-for';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

const demo = fixtureNamed('demo');
const expectedInList = demo.quotes.map(expectedQuoteLine);
const NOTE = 'Bandingkan dengan pernyataan bulan lalu — “penting”';

describe.each(BROWSERS)('the demo in %s', (name) => {
  let session: Session;
  let site: Site;
  let browser: PetikBrowser;
  let page: Page;
  let popup: Surface;
  let untouched: string;
  let saved: ListedQuote;

  beforeAll(async () => {
    session = openSession(name);
    site = await serveSite(FIXTURES_ROOT);
    browser = await session.start();
  });
  afterAll(async () => {
    await session.end();
    await site.close();
  });

  it('is left alone before anybody asks', async () => {
    page = await browser.openPage(site.url(demo.url));
    untouched = await pageMarkup(page);
    expect(await settledPaint(page, undefined, 1000)).toEqual({});
    expect(await browser.badgeText()).toBe('');
  });

  it('is annotated by a click on the toolbar button', async () => {
    popup = await browser.openPopup(page);
    const painted = await settledPaint(page);
    expect.soft(listDifference(expectedQuoteLines(demo), paintedQuoteLines(painted))).toEqual([]);
    expect.soft(officialFaults(demo, painted)).toEqual([]);
    expect.soft(await waitFor('the badge', () => browser.badgeText(), Boolean, 3000)).toBe(String(demo.quotes.length));
  });

  it('keeps its DOM and its quiet console', async () => {
    expect(await pageMarkup(page)).toBe(untouched);
    expect(await browser.takeExceptions()).toEqual([]);
  });

  it('is listed in the popup', async () => {
    const listed = await awaitList(popup);
    expect.soft(listDifference(expectedInList, listed.map(listedQuoteLine))).toEqual([]);
    const officials = demo.people.filter(({ official }) => official).map(expectedOfficialLine);
    expect.soft(listDifference(officials, (await listedOfficials(popup)).map(listedOfficialLine))).toEqual([]);
  });

  it('is scrolled to a quote by a click in the popup', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    const last = demo.quotes.at(-1);
    const index = (await listedQuotes(popup)).findIndex((quote) => last && listedQuoteLine(quote) === expectedQuoteLine(last));
    await markItem(popup, index);
    await popup.press('.in-test .quote-text');
    await waitFor('the flash', () => hasLayer(page, 'flash'), Boolean);
    const inView = () => page.evaluate(isInView, last?.contents[0]?.slice(0, 20) ?? '');
    expect(await waitFor('the quote to be in view', inView, Boolean)).toBe(true);
  });

  it('has a quote saved with a note', async () => {
    await popup.press('.in-test .tool[aria-pressed]');
    await popup.press('.in-test .tool[aria-expanded]');
    await waitFor('the note field', () => popup.evaluate(() => !!document.querySelector('.in-test textarea')), Boolean);
    await popup.evaluate((text: string) => {
      const field = document.querySelector('.in-test textarea') as HTMLTextAreaElement;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, NOTE);
    const status = () => popup.evaluate(() => document.querySelector('.in-test .note-status')?.textContent ?? '');
    await waitFor('the note to be written', status, (text) => text === messages.noteSaved.message);
    const found = (await listedQuotes(popup)).find((quote) => quote.note === NOTE);
    expect(found?.saved).toBe(true);
    saved = found as ListedQuote;
  });

  it('is in the library after a restart, with the note', async () => {
    await browser.close();
    browser = await session.start();
    const library = await openDemoInLibrary(browser);
    const listed = await listedQuotes(library);
    expect.soft(listDifference(expectedInList, listed.map(listedQuoteLine))).toEqual([]);
    expect.soft(listed.filter((quote) => quote.saved)).toEqual([saved]);
  });

  it('is deleted, and comes back with everything', async () => {
    const library = await openDemoInLibrary(browser);
    const before = await listedQuotes(library);
    await library.press(`.entry-tools button[title="${messages.deleteArticle.message}"]`);
    const entries = () => library.evaluate(() => document.querySelectorAll('.entry').length);
    await waitFor('the article to be gone', entries, (count) => count === 0);
    await library.press('.undo-bar .button');
    await waitFor('the article to be back', entries, (count) => count === 1);
    const again = await openDemoInLibrary(browser);
    expect(await listedQuotes(again)).toEqual(before);
  });

  it('is annotated without a click where the site is allowed', async () => {
    await browser.close();
    browser = await session.start(true);
    page = await browser.openPage(site.url(demo.url));
    const painted = await settledPaint(page);
    expect.soft(listDifference(expectedQuoteLines(demo), paintedQuoteLines(painted))).toEqual([]);
    expect.soft(officialFaults(demo, painted)).toEqual([]);
    expect.soft(await pageMarkup(page)).toBe(untouched);
    expect.soft(await browser.takeExceptions()).toEqual([]);
  });

  it('is one article in the library however often it is read', async () => {
    const library = await openDemoInLibrary(browser);
    expect(await library.evaluate(() => document.querySelectorAll('.entry').length)).toBe(1);
    expect((await listedQuotes(library)).filter((quote) => quote.note === NOTE)).toHaveLength(1);
  });
});

/** Gives the list item at `index` a class by which the next steps find it. */
async function markItem(surface: Surface, index: number): Promise<void> {
  await surface.evaluate((at: number) => document.querySelectorAll('.quote')[at]?.classList.add('in-test'), index);
}

/** Opens the library in a new tab, and in it the article with its quotes. */
async function openDemoInLibrary(browser: PetikBrowser): Promise<Surface> {
  const library = tabSurface(await browser.openExtensionPage('library.html'));
  const isShown = () => library.evaluate(() => !!document.querySelector('.entry-title'));
  await waitFor('the library to show the article', isShown, Boolean);
  const titles = await library.evaluate(() => [...document.querySelectorAll('.entry-title')].map((title) => title.textContent));
  expect(titles).toEqual([demo.article?.title]);
  await library.press('.entry-title');
  await waitFor(
    'its quotes',
    () => listedQuotes(library),
    (quotes) => quotes.length === demo.quotes.length,
    5000,
  ).catch(() => {});
  return library;
}

/** Evaluated in the page: whether the paragraph that holds `words` is within the window. */
function isInView(words: string): boolean {
  const paragraph = [...document.querySelectorAll('p, li, blockquote')].find((element) => element.textContent?.includes(words));
  const box = paragraph?.getBoundingClientRect();
  return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
}
