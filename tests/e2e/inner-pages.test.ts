/** Text in open shadow roots and frames is read, painted and found like the page's own. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INNER_PAGES, LATE_FRAME } from '@/tests/browser/inner-pages';
import { BROWSERS } from '@/tests/browser/launch';
import { awaitList } from '@/tests/browser/listed-quotes';
import { pageMarkup } from '@/tests/browser/page-markup';
import { settledPaint } from '@/tests/browser/painted';
import type { PetikBrowser } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { waitFor } from '@/tests/browser/wait-for';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

const addressOf = (index: number) => `/berita/2025/03/05/padi-di-dalam-${index}/`;
const pages = new Map([...INNER_PAGES, LATE_FRAME].map(({ html }, index) => [addressOf(index), html]));

/** The colours of the ground under direct quotes, in each tree that has a paragraph. */
const GROUNDS = `(() => {
  const read = (tree) => [
    ...(tree.querySelector('p') ? [getComputedStyle(tree.querySelector('p'), '::highlight(petik-direct)').backgroundColor] : []),
    ...[...tree.querySelectorAll('*')].flatMap((element) => {
      const inner = element.shadowRoot || (element.localName === 'iframe' && element.contentDocument);
      return inner ? read(inner) : [];
    }),
  ];
  return read(document);
})()`;

const CARD = `document.querySelector('petik-card') !== null`;

/** The middle of the first line of a direct quote, the page's own before those in frames, in the viewport of the page. */
const placeOf = (index: number) => `(() => {
  const found = [];
  const read = (view, left, top) => {
    for (const range of view.CSS.highlights.get('petik-direct') ?? []) {
      const [line] = range.getClientRects();
      found.push({ x: left + line.x + line.width / 2, y: top + line.y + line.height / 2 });
    }
    for (const frame of view.document.querySelectorAll('iframe')) {
      const box = frame.getBoundingClientRect();
      read(frame.contentWindow, left + box.x + frame.clientLeft, top + box.y + frame.clientTop);
    }
  };
  read(window, 0, 0);
  return found[${index}];
})()`;

/** Whether the page, or a frame of it, lights up a quote. */
const FLASHES = `[window, ...Array.from(window)].some(({ CSS }) => CSS.highlights.has('petik-flash'))`;

describe.each(BROWSERS)('in %s', (name) => {
  let session: Session;
  let browser: PetikBrowser;
  let site: Site;
  beforeAll(async () => {
    session = openSession(name);
    site = await serveSite(FIXTURES_ROOT, pages);
    browser = await session.start();
  });
  afterAll(async () => {
    await session.end();
    await site.close();
  });

  it.each(INNER_PAGES.map((inner, index) => ({ ...inner, path: addressOf(index) })))('$name', async ({ path, quotes }) => {
    const page = await browser.openPage(site.url(path));
    await browser.takeExceptions();
    const markup = await pageMarkup(page);
    const popup = await browser.openPopup(page);
    const listed = await awaitList(popup);
    expect.soft(listed.filter(({ kind }) => kind === 'direct').map(({ text }) => text)).toEqual(quotes);
    const painted = await settledPaint(page, ({ direct = [] }) => direct.join() === quotes.join(), 4000);
    expect.soft(painted.direct).toEqual(quotes);
    const grounds = (await page.evaluate(GROUNDS)) as string[];
    expect.soft(grounds.filter((colour) => !colour.startsWith('rgba(250, 208, 62'))).toEqual([]);
    await popup.press('.quote:last-child .quote-text');
    expect.soft(await waitFor('the flash', () => page.evaluate(FLASHES), Boolean, 3000)).toBe(true);
    expect.soft(await pageMarkup(page)).toBe(markup);
    expect.soft(await browser.takeExceptions()).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('a frame whose document comes late, with styles of its own', async () => {
    const page = await browser.openPage(site.url(addressOf(INNER_PAGES.length)));
    await browser.takeExceptions();
    const popup = await browser.openPopup(page);
    await awaitList(popup);
    await popup.close();
    await page.evaluate(LATE_FRAME.act);
    const markup = await pageMarkup(page);
    const painted = await settledPaint(page, ({ direct = [] }) => direct.join() === LATE_FRAME.quotes.join(), 6000);
    expect.soft(painted.direct).toEqual(LATE_FRAME.quotes);
    const isStyled = (grounds: unknown) => (grounds as string[]).every((colour) => colour.startsWith('rgba(250, 208, 62'));
    await waitFor('the styles', () => page.evaluate(GROUNDS), isStyled, 3000);
    expect.soft(await pageMarkup(page)).toBe(markup);
    expect.soft(await browser.takeExceptions()).toEqual([]);
    await page.close();
  });

  it.each(INNER_PAGES.map((inner, index) => ({ ...inner, path: addressOf(index) })))(
    'the card of words in $name opens where one clicks, and closes with Escape',
    async ({ path, quotes }) => {
      const page = await browser.openPage(site.url(path));
      await browser.takeExceptions();
      const popup = await browser.openPopup(page);
      await awaitList(popup);
      await popup.close();
      await settledPaint(page, ({ direct = [] }) => direct.join() === quotes.join(), 4000);
      const markup = await pageMarkup(page);
      for (const index of quotes.keys()) {
        const { x, y } = (await page.evaluate(placeOf(index))) as { x: number; y: number };
        await page.mouse.click(x, y);
        await waitFor('the card', () => page.evaluate(CARD), Boolean, 3000);
        await page.keyboard.press('Escape');
        await waitFor(
          'the card to close',
          () => page.evaluate(CARD),
          (open) => !open,
          3000,
        );
      }
      expect.soft(await pageMarkup(page)).toBe(markup);
      expect.soft(await browser.takeExceptions()).toEqual([]);
      await page.close();
    },
  );
});
