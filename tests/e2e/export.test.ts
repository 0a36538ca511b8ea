/** Quotes exported by purpose, in both browsers: the way there, the preview, the file as other programs read it, and the way out. */
import { type CslItem, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import { load } from 'js-yaml';
import { lexer } from 'marked';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { splitMatter } from '@/lib/export/template';
import type { QuoteRecord } from '@/lib/model/records';
import messages from '@/public/_locales/en/messages.json';
import { generateLibrary, type LibraryRows } from '@/tests/bench/generated-library';
import { writeRows } from '@/tests/bench/library-page';
import { axeFaults } from '@/tests/browser/axe-faults';
import { CATCH_FILE, CAUGHT_FILE } from '@/tests/browser/backup-file';
import { BROWSERS } from '@/tests/browser/launch';
import type { PetikBrowser } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { storedQuotes } from '@/tests/browser/stored-quotes';
import { waitFor } from '@/tests/browser/wait-for';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

const SIZE = { articles: 200, quotes: 2000, people: 60 };

const text = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
/** Waits for an element; a page that is being left for another has none. */
const has = (page: Page, selector: string) =>
  waitFor(
    selector,
    () => page.evaluate((wanted: string) => !!document.querySelector(wanted), selector).catch(() => false),
    Boolean,
  );
const press = (page: Page, selector: string): Promise<void> =>
  page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
const outcome = (page: Page, wanted: string) =>
  waitFor(
    wanted,
    () => page.evaluate(() => document.querySelector('[data-outcome]')?.getAttribute('data-outcome')),
    (phase) => phase === wanted,
    30_000,
  );

/** Has the page save, and gives the file's name and text. */
async function saved(page: Page): Promise<{ readonly name: string; readonly file: string }> {
  await page.evaluate(`globalThis.petikFileName = ''; globalThis.petikIsCatching ||= ${CATCH_FILE} ?? true;`);
  await press(page, '[data-action=save-export]');
  const name = await waitFor('the file', () => page.evaluate('globalThis.petikFileName'), Boolean, 30_000);
  return { name: String(name), file: Buffer.from(String(await page.evaluate(CAUGHT_FILE)), 'base64').toString('utf8') };
}

/** Chooses a purpose, and a format where one is named; gives the preview as it is shown. */
async function choose(page: Page, purpose: string, format?: string): Promise<string> {
  await press(page, `[name=purpose][value=${purpose}]`);
  await has(page, `[name=purpose][value=${purpose}]:checked`);
  if (format) {
    await press(page, `[name=format][value=${format}]`);
    await has(page, `[name=format][value=${format}]:checked`);
  }
  const shown = purpose === 'report' ? '.preview-page' : '.preview';
  await has(page, shown);
  return page.evaluate((pane) => {
    const element = document.querySelector(pane);
    return element?.getAttribute('srcdoc') ?? element?.textContent ?? '';
  }, shown);
}

const entries = (file: string, forceType?: string): CslItem[] =>
  plugins.input.chain(file, { ...(forceType && { forceType }), generateGraph: false });

describe.each(BROWSERS)('exporting in %s', (name) => {
  let session: Session;
  let site: Site;
  let browser: PetikBrowser;
  let page: Page;
  let quotes: readonly QuoteRecord[] = [];
  let title = '';

  beforeAll(async () => {
    session = openSession(name);
    site = await serveSite(FIXTURES_ROOT);
    browser = await session.start();
    const article = await browser.openPage(site.url('/demo/'));
    const popup = await browser.openPopup(article);
    await waitFor('the quotes', () => popup.evaluate(() => document.querySelectorAll('.quote').length), Boolean);
    await popup.close();
    const stored = await storedQuotes(browser);
    quotes = stored.quotes;
    title = stored.articles[0]?.title ?? '';
  });
  afterAll(async () => {
    await session.end();
    await site.close();
  });

  it('is reached from the popup, with what the filter shows', async () => {
    const popup = await browser.openExtensionPage('popup.html');
    await has(popup, '[data-action=export]');
    const address = () => popup.evaluate(() => document.querySelector('[data-action=export]')?.getAttribute('href') ?? '');
    expect(await address()).toBe(`/library.html?export=&article=${quotes[0]?.articleId}`);
    await popup.type('input[type=search], .search input', 'kebetulan-tidak-ada');
    await waitFor('the filter', () => popup.evaluate(() => !document.querySelector('[data-action=export]')), Boolean);
    await popup.close();
  });

  it('is reached by keyboard from the library', async () => {
    page = await browser.openExtensionPage('library.html');
    await has(page, '.entry-title');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-action') ?? '');
    for (let step = 0; step < 40 && (await focused()) !== 'export'; step += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await has(page, '.preview');
    expect(await text(page, '.export-title')).toBe(messages.exportEverything.message);
    // From the first purpose, which is chosen, to the next one.
    const purpose = () => page.evaluate(() => document.querySelector('[name=purpose]:checked')?.getAttribute('value'));
    expect(await purpose()).toBe('notes');
    const isThere = () => page.evaluate(() => document.activeElement?.getAttribute('name') === 'purpose');
    for (let step = 0; step < 10 && !(await isThere()); step += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await waitFor('the next purpose', purpose, (value) => value === 'spreadsheet');
    await page.close();
  });

  it('is reached from a dossier and from a search, with the quotes of these', async () => {
    const counts = new Map<string, number>();
    for (const { speaker } of quotes)
      if (speaker?.personId) counts.set(speaker.personId, (counts.get(speaker.personId) ?? 0) + 1);
    const [personId = '', said = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
    const word = quotes.find(({ exact }) => exact.length > 40)?.exact.match(/\p{L}{7,}/u)?.[0] ?? '';
    const having = quotes.filter(({ exact }) => exact.includes(word));
    for (const [view, isRight] of [
      [`shelf=people&open=${encodeURIComponent(personId)}`, (count: number) => count === said],
      [`q=${encodeURIComponent(word)}`, (count: number) => count >= having.length && count < quotes.length],
    ] as const) {
      page = await browser.openExtensionPage(`library.html?${view}`);
      await has(page, '[data-action=export]');
      await press(page, '[data-action=export]');
      await has(page, '.export-purposes');
      await choose(page, 'spreadsheet');
      const { file } = await saved(page);
      const rows = parseCsv(file, { bom: true }) as string[][];
      expect(rows.length - 1, view).toSatisfy(isRight);
      await page.close();
    }
  });

  it('gives notes whose Markdown and YAML are read by others', async () => {
    page = await browser.openExtensionPage(`library.html?export=&article=${quotes[0]?.articleId}`);
    await has(page, '.export-purposes');
    expect(await text(page, '.export-title')).toBe(title);
    const preview = await choose(page, 'notes');
    const { name: fileName, file } = await saved(page);
    expect(fileName).toMatch(/^\d{4}-\d{2}-\d{2}-petik-[\p{L}\p{N}-]+\.md$/u);
    expect(file).toBe(preview);
    const { matter, body } = splitMatter(file);
    expect(load(matter.replace(/^---\n|---\n?$/gu, ''))).toMatchObject({ title, tags: ['petik'] });
    expect(lexer(body).filter(({ type }) => type === 'blockquote')).toHaveLength(quotes.length);
  });

  it('gives a table with each quote', async () => {
    const preview = await choose(page, 'spreadsheet');
    expect(preview).toContain(quotes[0]?.exact);
    const { file } = await saved(page);
    const rows: Record<string, string>[] = parseCsv(file, { bom: true, columns: true, record_delimiter: '\r\n' });
    expect(rows.map((row) => row.Claim)).toEqual(quotes.map(({ exact }) => exact));
    await press(page, '[name=separator][value=";"]');
    await has(page, '[name=separator][value=";"]:checked');
    const { file: other } = await saved(page);
    expect(parseCsv(other, { bom: true, columns: true, record_delimiter: '\r\n', delimiter: ';' })).toEqual(rows);
  });

  it.each([
    ['ris', '@ris/file'],
    ['csl-json', undefined],
    ['bibtex', '@bibtex/text'],
  ])('gives reference managers %s with the quotes', async (format, type) => {
    const preview = await choose(page, 'references', format);
    const { file } = await saved(page);
    expect(file).toBe(preview);
    expect(entries(file, type)).toMatchObject([{ title }]);
    if (format === 'csl-json') for (const { exact } of quotes) expect(JSON.parse(file)[0].note).toContain(exact);
  });

  it('gives annotation tools an annotation for the article and each quote', async () => {
    await choose(page, 'annotations');
    const { file } = await saved(page);
    const items: { target: { selector?: { exact: string }[] }[] }[] = JSON.parse(file).first.items;
    expect(items).toHaveLength(quotes.length + 1);
    expect(items.slice(1).map(({ target }) => target[0]?.selector?.[0]?.exact)).toEqual(
      quotes.map(({ targets }) => targets[0]?.quote.exact),
    );
  });

  it('gives a report that the browser shows', async () => {
    const preview = await choose(page, 'report');
    const { file } = await saved(page);
    expect(file).toBe(preview);
    const shown = await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      return [...parsed.querySelectorAll('blockquote')].map((quote) => quote.textContent);
    }, file);
    expect(shown).toEqual(quotes.map(({ exact }) => exact));
  });

  it('leaves out what is not chosen, and remembers what for', async () => {
    await page.close();
    page = await browser.openExtensionPage(`library.html?export=&quotes=${quotes[0]?.id}.${quotes[1]?.id}`);
    await has(page, '[name=purpose][value=report]:checked');
    await choose(page, 'spreadsheet');
    await has(page, '[name=separator][value=";"]:checked');
    await press(page, `[type=checkbox][value="${quotes[0]?.id}"]`);
    await has(page, '[data-count="1"]');
    const { file } = await saved(page);
    const rows: string[][] = parseCsv(file, { bom: true, record_delimiter: '\r\n', delimiter: ';' });
    expect(rows.slice(1).map(([claim]) => claim)).toEqual([quotes[1]?.exact]);
  });

  it('fills in the reader’s own template as it is typed, and keeps it', async () => {
    await choose(page, 'notes');
    await press(page, '.template summary');
    await page.focus('.template textarea');
    await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('.template textarea')?.select());
    await page.keyboard.press('Backspace');
    await page.keyboard.type('{{#quotes}}- {{quote}} ({{name}})');
    await waitFor('the fault', () => text(page, '.template .failure'), Boolean);
    await page.keyboard.type('{{/quotes}}');
    await waitFor(
      'the preview',
      () => text(page, '.preview'),
      (shown) => shown.trim().startsWith('- ') && !shown.includes('{{'),
    );
    expect(await axeFaults(name, page)).toEqual([]);
    await page.close();
    page = await browser.openExtensionPage(`library.html?export=&quotes=${quotes[0]?.id}`);
    await has(page, '.preview');
    expect(await text(page, '.preview')).toMatch(/^\s*- /);
    await press(page, '[data-action=reset-template]');
    await waitFor(
      'Petik’s own',
      () => text(page, '.preview'),
      (shown) => shown.startsWith('---\n'),
    );
  });

  it('copies, or says that the clipboard is refused', async () => {
    await page.evaluate(`(() => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text) => { globalThis.petikCopied = text; } } });
    })()`);
    await press(page, '[data-action=copy-export]');
    await outcome(page, 'copied');
    expect(await page.evaluate('globalThis.petikCopied')).toBe(await text(page, '.preview'));
    await page.evaluate(`(() => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async () => { throw new Error('refused'); } } });
      document.execCommand = () => false;
    })()`);
    await press(page, '[data-action=copy-export]');
    await outcome(page, 'refused');
    expect(await text(page, '[data-outcome]')).toBe(messages.exportRefused.message);
  });

  it('has no fault by the rules of axe, with a table, a page, and nothing', async () => {
    for (const purpose of ['spreadsheet', 'references', 'report']) {
      await choose(page, purpose);
      expect(await axeFaults(name, page)).toEqual([]);
    }
    await page.close();
    page = await browser.openExtensionPage('library.html?export=&article=gone');
    await has(page, '.message h2');
    expect(await text(page, '.message h2')).toBe(messages.exportNothingTitle.message);
    expect(await axeFaults(name, page)).toEqual([]);
    await page.close();
  });

  it('writes a large library portion by portion, and stops when it is told to', async () => {
    page = await browser.openExtensionPage('library.html?export=&article=gone');
    await has(page, '.message h2');
    for (const rows of generateLibrary(SIZE).parts(100))
      for (const table of Object.keys(rows) as (keyof LibraryRows)[]) await page.evaluate(writeRows(table, rows[table]));
    await page.close();
    page = await browser.openExtensionPage('library.html?export=');
    await has(page, '.export-purposes');
    expect(await text(page, '.export-title')).toBe(messages.exportEverything.message);
    await choose(page, 'spreadsheet');
    // Cancelled as soon as that can be done.
    await page.evaluate(`(() => {
      const look = new MutationObserver(() => {
        const button = document.querySelector('.backup-progress button');
        if (!button) return;
        look.disconnect();
        button.click();
      });
      look.observe(document.body, { childList: true, subtree: true });
    })()`);
    await page.evaluate(`globalThis.petikIsCatching ||= ${CATCH_FILE} ?? true`);
    await press(page, '[data-action=save-export]');
    await outcome(page, 'cancelled');
    expect(await page.evaluate('globalThis.petikFileName ?? ""')).toBe('');
    const { file } = await saved(page);
    const rows: string[][] = parseCsv(file, { bom: true, record_delimiter: '\r\n', delimiter: ';' });
    expect(rows).toHaveLength(1 + SIZE.quotes + quotes.length);
    await page.close();
  });
});
