/** The library as a reader uses it, in both browsers: shelves, dossiers, search with typing errors, filters, keyboard. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import { fixtureNamed } from '@/tests/browser/fixture-named';
import { BROWSERS } from '@/tests/browser/launch';
import { listedQuotes } from '@/tests/browser/listed-quotes';
import type { PetikBrowser, Surface } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { tabSurface } from '@/tests/browser/tab-surface';
import { waitFor } from '@/tests/browser/wait-for';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

const demo = fixtureNamed('demo');
/** The demo's speaker with the most quotes. */
const speakers = demo.quotes.flatMap(({ speaker }) => speaker ?? []);
const [most = ''] = [...new Set(speakers)].sort((a, b) => count(b) - count(a));

function count(name: string): number {
  return speakers.filter((each) => each === name).length;
}

describe.each(BROWSERS)('the library in %s', (name) => {
  let session: Session;
  let site: Site;
  let browser: PetikBrowser;
  let page: Page;
  let library: Surface;

  beforeAll(async () => {
    session = openSession(name);
    site = await serveSite(FIXTURES_ROOT);
    browser = await session.start();
    const popup = await browser.openPopup(await browser.openPage(site.url(demo.url)));
    await waitFor('the quotes', () => popup.evaluate(() => document.querySelectorAll('.quote').length), Boolean);
    await popup.close();
    page = await browser.openExtensionPage('library.html?shelf=people');
    library = tabSurface(page);
  });
  afterAll(async () => {
    await session.end();
    await site.close();
  });

  const texts = (selector: string): Promise<string[]> =>
    library.evaluate((wanted: string) => [...document.querySelectorAll(wanted)].map((each) => each.textContent ?? ''), selector);
  const heading = async (): Promise<string> => (await texts('.open-name > span:first-child'))[0] ?? '';
  const search = (query: string): Promise<void> =>
    library.evaluate((text: string) => {
      const field = document.querySelector('[type=search]') as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, query);
  const address = (): Promise<string> => library.evaluate(() => location.search);
  const quotes = (): Promise<number> => listedQuotes(library).then((listed) => listed.length);

  it('lists the speakers, the one with the most quotes first', async () => {
    const names = await waitFor(
      'the speakers',
      () => texts('.line-name'),
      (listed) => listed.length > 0,
    );
    expect(names[0]).toBe(most);
  });

  it('opens a dossier by its link, and goes back and forward', async () => {
    await library.press('.line-name');
    await waitFor('the dossier', heading, (text) => text === most);
    const listed = await waitFor(
      'its quotes',
      () => listedQuotes(library),
      (all) => all.length === count(most),
    );
    expect(new Set(listed.map(({ speaker }) => speaker))).toEqual(new Set([most]));
    expect(await library.evaluate(() => document.activeElement?.className)).toBe('open-head');
    await library.evaluate(() => history.back());
    await waitFor(
      'the speakers',
      () => texts('.line-name'),
      (names) => names.length > 0,
    );
    expect(await address()).toBe('?shelf=people');
    await library.evaluate(() => history.forward());
    await waitFor('the dossier again', heading, (text) => text === most);
  });

  it('opens the same dossier from a bookmark', async () => {
    const kept = await address();
    await library.close();
    page = await browser.openExtensionPage(`library.html${kept}`);
    library = tabSurface(page);
    await waitFor('the dossier', heading, (text) => text === most);
    await waitFor('its quotes', quotes, (all) => all === count(most));
  });

  it('finds with a typing error, marks the hit, and tells what it took for it', async () => {
    await library.press('.shelves a');
    await waitFor(
      'the articles',
      () => texts('.entry-title'),
      (titles) => titles.length === 1,
    );
    const word = longestWord(demo.quotes[0]?.contents.join(' ') ?? '');
    await search(`${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)} `);
    const corrections = await waitFor(
      'the correction',
      () => texts('.correction'),
      (all) => all.length > 0,
    );
    expect(corrections[0]).toContain(word);
    expect((await texts('mark')).map((each) => each.toLowerCase())).toContain(word);
    await library.evaluate(() => history.back());
    await waitFor(
      'the whole list',
      () => texts('.correction'),
      (all) => all.length === 0,
    );
    expect(await address()).toBe('');
  });

  it('filters, alone and with a search', async () => {
    await library.press('[data-filter=direct]');
    const direct = demo.quotes.filter(({ kind }) => kind === 'direct').length;
    await waitFor('the direct quotes', quotes, (all) => all === direct);
    expect(await address()).toBe('?only=direct');
    await library.press('[data-filter=saved]');
    await waitFor(
      'nothing',
      () => texts('.message p'),
      ([text]) => text === messages.filtersNothing.message,
    );
    await library.press('[data-filter=saved]');
    await library.press('[data-filter=direct]');
    await waitFor('the closed article', quotes, (all) => all === 0);
  });

  it('goes by keyboard from the search to a quote of the article, and shows its balance', async () => {
    await page.focus('[type=search]');
    const focused = () => library.evaluate(() => document.activeElement?.className ?? '');
    for (let step = 0; step < 20 && !(await focused()).includes('entry-title'); step += 1) await page.keyboard.press('Tab');
    expect(await focused()).toContain('entry-title');
    await page.keyboard.press('Enter');
    await waitFor('all quotes', quotes, (all) => all === demo.quotes.length);
    expect(await library.evaluate(() => document.querySelector('.entry-title')?.getAttribute('aria-expanded'))).toBe('true');
    for (let step = 0; step < 20 && !(await focused()).includes('quote-text'); step += 1) await page.keyboard.press('Tab');
    expect(await focused()).toContain('quote-text');
    const rows = await texts('.entry .balance tbody tr th');
    expect(rows).toContain(most);
  });

  it('has dates and sites', async () => {
    for (const shelf of ['days', 'sites']) {
      await library.press(`.shelves a[href*="shelf=${shelf}"]`);
      await waitFor(shelf, address, (text) => text.includes(shelf));
      await waitFor(
        'its lines',
        () => texts('.line-name'),
        (lines) => lines.length > 0,
      );
    }
    expect(await texts('.line-name')).toEqual([new URL(site.url('/')).hostname]);
  });
});

function longestWord(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.sort((a, b) => b.length - a.length)[0] ?? '';
}
