/** Pages that change after they have loaded: what is painted is always a quote that stands there, and soon all of them. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '@/tests/browser/launch';
import { awaitList } from '@/tests/browser/listed-quotes';
import { ENDLESS, MOVING_PAGES } from '@/tests/browser/moving-pages';
import { pageMarkup } from '@/tests/browser/page-markup';
import { readPainted, settledPaint } from '@/tests/browser/painted';
import type { PetikBrowser } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { pause, waitFor } from '@/tests/browser/wait-for';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

const addressOf = (index: number) => `/berita/2025/03/05/padi-ditanam-lagi-${index}/`;
const pages = new Map([
  ...MOVING_PAGES.map(({ html }, index) => [addressOf(index), html] as const),
  [ENDLESS.first.path, ENDLESS.html] as const,
]);

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

  it.each(MOVING_PAGES.map((moving, index) => ({ ...moving, path: addressOf(index) })))(
    '$name',
    async ({ path, act, before, after }) => {
      const page = await browser.openPage(site.url(path));
      await expectDirect(page, before);
      await page.evaluate(act);
      const markup = await pageMarkup(page);
      const seen = await paintedUntil(page, after);
      const known = new Set([...before, ...after]);
      expect.soft(seen.flat().filter((text) => !isPartOfAny(text, known))).toEqual([]);
      expect.soft(seen.at(-1)).toEqual(after);
      expect.soft(await pageMarkup(page)).toBe(markup);
      expect.soft(await browser.takeExceptions()).toEqual([]);
      await closeQuietly(page);
    },
  );

  it('articles appended while scrolling are articles of their own', async () => {
    const { first, second } = ENDLESS;
    const page = await browser.openPage(site.url(first.path));
    await expectDirect(page, [first.quote]);
    await page.evaluate(ENDLESS.append);
    const markup = await pageMarkup(page);
    await waitFor(
      'the second article',
      () => directQuotes(page),
      (texts) => texts.includes(second.quote),
      6000,
    );
    const popup = await browser.openPopup(page);
    await awaitList(popup);
    expect.soft(await popup.evaluate(() => document.querySelector('h1')?.textContent)).toBe(second.title);
    await popup.close();
    expect.soft(await pageMarkup(page)).toBe(markup);
    await page.evaluate(ENDLESS.back);
    await waitFor(
      'the first article again',
      () => directQuotes(page),
      (texts) => texts.includes(first.quote),
      6000,
    );
    const library = await browser.openExtensionPage('library.html');
    const titles = () => library.evaluate(() => [...document.querySelectorAll('h3')].map(({ textContent }) => textContent));
    await waitFor('the list', titles, ({ length }) => length > 0);
    expect
      .soft(await titles())
      .toEqual(expect.arrayContaining([expect.stringContaining(first.title), expect.stringContaining(second.title)]));
    expect.soft(await browser.takeExceptions()).toEqual([]);
    await library.close();
    await closeQuietly(page);
  });
});

const isPartOfAny = (text: string, quotes: ReadonlySet<string>) => [...quotes].some((quote) => quote.includes(text));

async function directQuotes(page: Page): Promise<readonly string[]> {
  return (await readPainted(page)).direct ?? [];
}

async function expectDirect(page: Page, quotes: readonly string[]): Promise<void> {
  const painted = await settledPaint(page, ({ direct = [] }) => direct.join() === quotes.join(), 6000);
  expect(painted.direct ?? []).toEqual(quotes);
}

/** What is painted at each look until it is `quotes`, or for six seconds. */
async function paintedUntil(page: Page, quotes: readonly string[]): Promise<(readonly string[])[]> {
  const seen: (readonly string[])[] = [];
  const end = Date.now() + 6000;
  do seen.push(await directQuotes(page));
  while (seen.at(-1)?.join() !== quotes.join() && Date.now() < end);
  return seen;
}

/** Firefox reports messages on their way when a page closes as exceptions of its scripts. */
async function closeQuietly(page: Page): Promise<void> {
  await pause(300);
  await page.close();
}
