/** What becomes of an annotated page that is left and returned to, printed, or opened where nobody sees it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluateInChrome } from '@/tests/browser/firefox-chrome-scope';
import { BROWSERS } from '@/tests/browser/launch';
import { newsPage, QUOTE, RICE } from '@/tests/browser/news-pages';
import { pageMarkup } from '@/tests/browser/page-markup';
import { readPainted, settledPaint } from '@/tests/browser/painted';
import type { PetikBrowser } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { pause, waitFor } from '@/tests/browser/wait-for';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

const PATH = '/berita/2025/03/05/padi-ditanam-lagi-di-lembah/';
const pages = new Map([
  [PATH, newsPage('Padi Ditanam Lagi di Lembah Aruna', RICE)],
  ['/lain/', '<!doctype html><title>Lain</title><link rel="icon" href="data:,">'],
]);

/** What is drawn behind and below a direct quote. */
const DRAWN = `(() => {
  const { backgroundColor, textDecorationLine } = getComputedStyle(document.querySelectorAll('article p')[1], '::highlight(petik-direct)');
  return [backgroundColor, textDecorationLine];
})()`;

describe.each(BROWSERS)('in %s', (name) => {
  let session: Session;
  let browser: PetikBrowser;
  let site: Site;
  beforeAll(async () => {
    session = openSession(name);
    site = await serveSite(FIXTURES_ROOT, pages);
    browser = await session.start(true);
  });
  afterAll(async () => {
    await session.end();
    await site.close();
  });

  const expectPainted = async (page: Page) =>
    expect((await settledPaint(page, ({ direct = [] }) => direct.length > 0, 6000)).direct).toEqual([QUOTE.rice]);

  it('a page that the browser kept whole is annotated when it comes back', async () => {
    const page = await browser.openPage(site.url(PATH));
    await expectPainted(page);
    const markup = await pageMarkup(page);
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));
    await page.goto(site.url('/lain/'));
    await page.evaluate(() => setTimeout(() => history.back(), 50));
    const isBack = () => page.evaluate(() => (window as { persisted?: boolean }).persisted === true).catch(() => false);
    await waitFor('the page from the cache', isBack, Boolean, 6000);
    await expectPainted(page);
    await waitFor(
      'the badge',
      () => browser.badgeText(),
      (text) => text === '1',
      3000,
    );
    expect.soft(await pageMarkup(page)).toBe(markup);
    expect.soft(await browser.takeExceptions()).toEqual([]);
    await page.close();
  });

  it('a tab in the background is left alone until it is seen', async () => {
    const front = await browser.openPage(site.url('/lain/'));
    const page = await front.browser().newPage({ background: true });
    await page.goto(site.url(PATH));
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
    const markup = await pageMarkup(page);
    await pause(1500);
    expect.soft(await readPainted(page)).toEqual({});
    await page.bringToFront();
    await expectPainted(page);
    expect.soft(await pageMarkup(page)).toBe(markup);
    await page.close();
    await front.close();
  });

  it('paper has no highlights', async () => {
    const page = await browser.openPage(site.url(PATH));
    await expectPainted(page);
    expect.soft(await page.evaluate(DRAWN)).not.toEqual(['rgba(0, 0, 0, 0)', 'none']);
    if (name === 'chromium') await page.emulateMediaType('print');
    else await evaluateInChrome(page.browser(), `gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print'`);
    expect.soft(await page.evaluate(DRAWN)).toEqual(['rgba(0, 0, 0, 0)', 'none']);
    await page.close();
  });
});
