/** What a reader corrects stays corrected when the page is read again, until it is undone. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureNamed } from '@/tests/browser/fixture-named';
import { BROWSERS } from '@/tests/browser/launch';
import { settledPaint } from '@/tests/browser/painted';
import type { PetikBrowser } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { storedQuotes } from '@/tests/browser/stored-quotes';
import { waitFor } from '@/tests/browser/wait-for';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

describe.each(BROWSERS)('a correction in %s', (name) => {
  let session: Session;
  let browser: PetikBrowser;
  let site: Site;
  let page: Page;
  let quoteId: string;
  let found: string;
  let corrected: string;

  beforeAll(async () => {
    session = openSession(name);
    site = await serveSite(FIXTURES_ROOT);
    browser = await session.start(true);
    page = await browser.openPage(site.url(fixtureNamed('demo').url));
    await settledPaint(page);
    const [first] = (await storedQuotes(browser)).quotes;
    quoteId = first?.id ?? '';
    found = first?.speaker?.name ?? '';
  });
  afterAll(async () => {
    await session.end();
    await site.close();
  });

  const speakerNow = async () => (await storedQuotes(browser)).quotes.find(({ id }) => id === quoteId)?.speaker?.name;

  async function openCorrection(): Promise<Page> {
    const form = await browser.openExtensionPage(`correct.html?quote=${quoteId}`);
    await waitFor('the form', () => form.evaluate(() => !!document.querySelector('h2, form')), Boolean);
    return form;
  }

  it('gives the quote to another person of the article', async () => {
    const form = await openCorrection();
    corrected = await form.evaluate(() => {
      const other = document.querySelector<HTMLInputElement>('input[name=speaker]:not(:checked)');
      other?.click();
      return other?.closest('label')?.querySelector('span')?.firstChild?.textContent ?? '';
    });
    expect(corrected).not.toBe(found);
    await form.evaluate(() => document.querySelector<HTMLElement>('form [type=submit]')?.click());
    const listed = () => form.evaluate(() => document.querySelectorAll('.corrections li').length);
    await waitFor('the correction to be listed', listed, (count) => count === 1);
    await form.close();
    expect(await speakerNow()).toBe(corrected);
  });

  it('holds when the page is read again', async () => {
    await page.bringToFront();
    await page.reload();
    await settledPaint(page);
    expect(await speakerNow()).toBe(corrected);
    expect(await browser.takeExceptions()).toEqual([]);
  });

  it('is gone when it is undone', async () => {
    const form = await openCorrection();
    await form.evaluate(() => document.querySelector<HTMLElement>('.corrections button')?.click());
    await waitFor('the list to be empty', () => form.evaluate(() => !document.querySelector('.corrections')), Boolean);
    await form.close();
    expect(await speakerNow()).toBe(found);
  });

  it('takes the paint off what is no quote', async () => {
    await page.bringToFront();
    const before = await quoteCount(page);
    const form = await openCorrection();
    await form.evaluate(() => document.querySelector<HTMLElement>('.correction-buttons [type=button]')?.click());
    await waitFor('the form to be gone', () => form.evaluate(() => !document.querySelector('form')), Boolean);
    await form.close();
    await page.bringToFront();
    await waitFor(
      'the paint to be gone',
      () => quoteCount(page),
      (count) => count < before,
    );
    expect((await storedQuotes(browser)).quotes.some(({ id }) => id === quoteId)).toBe(false);
  });

  it('makes the selected words a quote, which is there at the next visit', async () => {
    const exact = await page.evaluate(selectWords);
    const popup = await browser.openPopup(page);
    await waitFor('the button', () => popup.evaluate(() => !!document.querySelector('.mark-selection')), Boolean);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.mark-selection')?.click());
    const marked = async () => (await storedQuotes(browser)).quotes.find((quote) => quote.evidence.rule === 'marked-by-reader');
    const first = await waitFor('the mark to be stored', marked, Boolean);
    expect(first).toMatchObject({ exact, present: true, speaker: null });
    expect(first?.savedAt).toBeGreaterThan(0);
    await popup.close().catch(() => {});
    await page.bringToFront();
    await waitFor(
      'the paint',
      () => paintedWords(page),
      (words) => words.includes(exact),
    );
    await page.reload();
    await settledPaint(page);
    expect(await paintedWords(page)).toContain(exact);
    expect(await marked()).toMatchObject({ id: first?.id, exact, present: true });
    expect(await browser.takeExceptions()).toEqual([]);
  });
});

/** Selects the first words of the headline's next paragraph, as a drag does; gives them. */
function selectWords(): string {
  const text = [...document.querySelectorAll('article p, main p')]
    .map((paragraph) => paragraph.firstChild)
    .find((node): node is Text => node instanceof Text && node.data.trim().length > 60) as Text;
  const start = text.data.length - text.data.trimStart().length;
  const end = text.data.indexOf(' ', start + 40);
  getSelection()?.setBaseAndExtent(text, start, text, end);
  return text.data.slice(start, end);
}

/** The words that are painted as reported. */
const paintedWords = (page: Page): Promise<string> =>
  page.evaluate(
    `[...CSS.highlights].filter(([name]) => /petik-(direct|mixed|indirect)/.test(name)).flatMap(([, ranges]) => [...ranges].map((range) => range.toString())).join('|')`,
  ) as Promise<string>;

/** How many ranges are painted as quotes. */
const quoteCount = (page: Page): Promise<number> =>
  page.evaluate(
    `[...CSS.highlights].filter(([name]) => /petik-(direct|mixed|indirect)/.test(name)).reduce((sum, [, ranges]) => sum + ranges.size, 0)`,
  ) as Promise<number>;
