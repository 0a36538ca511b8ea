/** The real side panel (Firefox: sidebar), opened by a click in the popup: it follows the reader from tab to tab. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import { fixtureNamed } from '@/tests/browser/fixture-named';
import { BROWSERS } from '@/tests/browser/launch';
import { listedQuotes } from '@/tests/browser/listed-quotes';
import { newsPage, RICE } from '@/tests/browser/news-pages';
import type { PetikBrowser, Surface } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { storedQuotes } from '@/tests/browser/stored-quotes';
import { waitFor } from '@/tests/browser/wait-for';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

const demo = fixtureNamed('demo');
const TITLE = 'Padi Ditanam Lagi di Lembah Aruna';

describe.each(BROWSERS)('the side panel in %s', (name) => {
  let session: Session;
  let site: Site;
  let browser: PetikBrowser;
  let page: Page;
  let panel: Surface;

  beforeAll(async () => {
    session = openSession(name);
    site = await serveSite(FIXTURES_ROOT, new Map([['/padi', newsPage(TITLE, RICE)]]));
    browser = await session.start();
    page = await browser.openPage(site.url(demo.url));
    const popup = await browser.openPopup(page);
    await waitFor(
      'the quotes',
      () => listedQuotes(popup),
      (listed) => listed.length === demo.quotes.length,
    );
    await popup.press('.open-panel');
    panel = await browser.sidePanel();
  });
  afterAll(async () => {
    await session.end();
    await site.close();
  });

  const text = (selector: string): Promise<string> =>
    panel.evaluate((wanted: string) => document.querySelector(wanted)?.textContent ?? '', selector);
  const quotes = (): Promise<number> => listedQuotes(panel).then((listed) => listed.length);

  it('lists the quotes of the page, without a second reading', async () => {
    await waitFor('the quotes', quotes, (count) => count === demo.quotes.length);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('says so in a tab that it may not read, and lists its quotes after a click on the button there', async () => {
    const other = await browser.openPage(site.url('/padi'));
    await waitFor(
      'the word that it is unread',
      () => text('.message h2'),
      (title) => title === messages.stateUnreadTitle.message,
    );
    const popup = await browser.openPopup(other);
    await waitFor(
      'the popup',
      () => listedQuotes(popup),
      (listed) => listed.length === 1,
    );
    await popup.close();
    await waitFor(
      'the other article',
      () => text('h1'),
      (title) => title === TITLE,
    );
    expect(await quotes()).toBe(1);
    await page.bringToFront();
    await waitFor('the first article again', quotes, (count) => count === demo.quotes.length);
    await other.close();
  });

  it('saves a quote, and shows what was saved elsewhere', async () => {
    const saved = () => panel.evaluate(() => document.querySelectorAll('.quote .tool[aria-pressed=true]').length);
    await panel.press('.quote .tool[aria-pressed=false]');
    await waitFor('the saved quote', saved, (count) => count === 1);
    const kept = async () => (await storedQuotes(browser)).quotes.filter(({ savedAt }) => savedAt > 0);
    const [quote] = await waitFor('the stored quote', kept, (all) => all.length === 1);
    const library = await browser.openExtensionPage('library.html?only=saved');
    await library.waitForSelector('.tool[aria-pressed=true]');
    await library.evaluate(() => document.querySelector<HTMLElement>('.tool[aria-pressed=true]')?.click());
    await waitFor('nothing to be saved', kept, (all) => all.length === 0);
    await library.close();
    await page.bringToFront();
    // Without the list nothing would be saved either.
    await waitFor('the quotes again', quotes, (count) => count === demo.quotes.length);
    await waitFor('the panel to let go of it too', saved, (count) => count === 0);
    expect(quote?.exact).toBeTruthy();
  });

  it('offers to look a quote up, and draws the links when that is unfolded', async () => {
    const links = () =>
      panel.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('.lookup a')].map(({ href }) => href));
    expect(await links()).toEqual([]);
    await panel.press('.lookup summary');
    const drawn = await waitFor('the links', links, ({ length }) => length > 1);
    expect(drawn.filter((href) => href.startsWith('https://')).length).toBe(drawn.length - 1);
  });

  it('opens a speaker’s dossier in the panel, and goes back to the page', async () => {
    const speaker = await waitFor('a speaker', () => text('.speaker-link'), Boolean);
    await panel.press('.speaker-link');
    await waitFor(
      'the dossier',
      () => text('.open-name > span:first-child'),
      (shown) => shown === speaker,
    );
    await panel.press('.shelves a');
    await waitFor(
      'the articles',
      () => text('.entry-title'),
      (title) => title !== '',
    );
    await panel.press('[data-part=page]');
    await waitFor('the quotes again', quotes, (count) => count === demo.quotes.length);
  });

  it('offers the export of the page in a tab of its own', async () => {
    const address = () => panel.evaluate(() => document.querySelector('[data-action=export]')?.getAttribute('href') ?? '');
    expect(await address()).toMatch(/^\/library\.html\?export=&article=./);
    expect(await panel.evaluate(() => document.querySelector('[data-action=export]')?.getAttribute('target'))).toBe('_blank');
  });

  it('follows a tab that goes to another page', async () => {
    await page.goto(site.url('/padi'));
    await waitFor('the end of the former list', quotes, (count) => count !== demo.quotes.length);
    expect(await browser.takeExceptions()).toEqual([]);
  });
});
