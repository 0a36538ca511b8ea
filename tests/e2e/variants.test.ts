/** One statement in several articles, a pasted text, and the searches elsewhere, as a reader meets them in both browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import { axeFaults } from '@/tests/browser/axe-faults';
import { BROWSERS } from '@/tests/browser/launch';
import { CHANGED_STATEMENT, LONE_QUOTE, REPORTS, reportPages, STATEMENT } from '@/tests/browser/one-statement';
import { settledPaint } from '@/tests/browser/painted';
import type { BrowserName, PetikBrowser } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { waitFor } from '@/tests/browser/wait-for';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

const OTHERS = messages.alsoIn_other.message.replace('$1', '3');

describe.each(BROWSERS)('one statement in several articles in %s', (name) => {
  let session: Session;
  let site: Site;
  let browser: PetikBrowser;
  let library: Page;

  beforeAll(async () => {
    session = openSession(name);
    site = await serveSite(FIXTURES_ROOT, reportPages());
    browser = await session.start(true);
    for (const path of Object.values(REPORTS)) {
      const page = await browser.openPage(site.url(path));
      await settledPaint(page);
      await page.close();
    }
  });
  afterAll(async () => {
    await session.end();
    await site.close();
  });

  it('is told of beside the quote, and not beside others', async () => {
    library = await browser.openExtensionPage('library.html');
    await press(library, '.entry-title', 'Dermaga Sembilang Selesai Lebih Cepat');
    await awaitCount(library, '.also-in', 1);
    expect(await texts(library, '.quote:has(.also-in) .quote-text')).toEqual([STATEMENT]);
    expect(await texts(library, '.also-in')).toEqual([OTHERS]);
    expect(await texts(library, '.quote-text')).toContain(LONE_QUOTE);
  });

  it('opens as a group, the copies of one agency folded, with what was dropped or changed', async () => {
    await press(library, '.also-in', OTHERS);
    await awaitCount(library, '.source', 2);
    expect.soft(await texts(library, '.library-count')).toEqual(['4 articles, from 3 sources']);
    expect
      .soft(await texts(library, '.report-line strong'))
      .toEqual(['Pesisir Pos', 'Harian Lumbung', 'Kabar Teluk', 'Suara Hulu']);
    expect
      .soft(await texts(library, '.source-name'))
      .toEqual([messages.sourceAgency.message.replace('$1', 'Kantor Berita Samudra')]);
    const [changed = ''] = await texts(library, '.source .variant .variant-about');
    expect.soft(changed).toBe(`${messages.variantDiffers.message} · ${messages.otherTitle.message}`);
    expect.soft((await texts(library, '.source:last-child .variant-about'))[0]).toBe(messages.variantPart.message);
    expect.soft(await marked(library, '.source:first-child del')).toEqual(['selesai', 'tidak']);
    expect.soft(await marked(library, '.source:first-child ins')).toEqual(['rampung']);
    expect.soft(await texts(library, '.copies > summary')).toEqual(['1 further copy']);
  });

  it('is looked up elsewhere by a link, and nothing is opened before', async () => {
    await library.evaluate(() => document.querySelector<HTMLElement>('.at-hand .lookup > summary')?.click());
    await awaitCount(library, '.at-hand .lookup[open] > ul', 1);
    const links = await library.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.at-hand a[target=_blank]')].map(({ href, rel }) => `${rel} ${href}`),
    );
    const words = encodeURIComponent(STATEMENT.replace(/[“”]/g, '').replace(/,$/, ''));
    expect.soft(links).toContain(`noreferrer https://turnbackhoax.id/?s=${words}`);
    expect.soft(links).toContain(`noreferrer https://web.archive.org/web/*/${site.url(REPORTS.full)}`);
    expect.soft(await faultsUnfolded(name, library)).toEqual([]);
    expect(await browser.takeExceptions()).toEqual([]);
    await library.close();
  });

  it('is recognised in a pasted text: verbatim, changed, never seen', async () => {
    const page = await browser.openExtensionPage('library.html?check=');
    const pasted = [
      `Beredar kabar bahwa ${LONE_QUOTE} kata Wiratno.`,
      `${CHANGED_STATEMENT.replace('ternak', 'barang')} kata Galuh Prasetyaningsih.`,
      '“Semua perahu nelayan wajib dicat ulang sebelum lebaran,” kata Wiratno.',
    ].join('\n');
    await page.waitForSelector('textarea');
    await page.evaluate((text: string) => {
      const field = document.querySelector('textarea') as HTMLTextAreaElement;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, pasted);
    await waitFor(
      'the button',
      () => page.evaluate(() => !document.querySelector<HTMLButtonElement>('[type=submit]')?.disabled),
      Boolean,
    );
    await press(page, '[type=submit]', messages.checkTextAction.message);
    await awaitCount(page, '.checked', 3);
    const found = () =>
      page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.checked')].map(({ dataset }) => dataset.found));
    expect.soft(await found()).toEqual(['verbatim', 'changed', 'never']);
    expect.soft(await marked(page, '.checked del')).toEqual(['ternak']);
    expect.soft(await marked(page, '.checked ins')).toEqual(['barang']);
    expect.soft(await texts(page, '.checked .report-line strong')).toEqual(['Pesisir Pos', 'Harian Lumbung']);
    expect.soft(await faultsUnfolded(name, page)).toEqual([]);
    expect(await browser.takeExceptions()).toEqual([]);
    await page.close();
  });

  it('is looked up where the reader wants, after a change of the list', async () => {
    const page = await browser.openExtensionPage('library.html?places=');
    await page.waitForSelector('.place input');
    await page.evaluate(() => {
      const fields = [...document.querySelectorAll<HTMLInputElement>('.place:first-child input')];
      for (const [index, text] of ['Arsip', 'https://arsip.example/cari?q={words}'].entries()) {
        const field = fields[index] as HTMLInputElement;
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await press(page, '[type=submit]', messages.placesSave.message);
    await waitFor(
      'the list to be kept',
      () => texts(page, '.places-buttons .hint'),
      ([said]) => said === messages.placesSaved.message,
    );
    expect.soft(await faultsUnfolded(name, page)).toEqual([]);
    await page.close();
    const again = await browser.openExtensionPage('library.html');
    await press(again, '.entry-title', 'Kapal Ternak Masih Antre');
    await awaitCount(again, '.quote', 1);
    expect(await texts(again, '.quote-about > a.tool')).toEqual([messages.lookUpIn.message.replace('$1', 'Arsip')]);
  });
});

const texts = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(
    (wanted: string) =>
      [...document.querySelectorAll(wanted)].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim()),
    selector,
  );

/** What axe finds when everything is unfolded. */
async function faultsUnfolded(name: BrowserName, page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  return axeFaults(name, page);
}

/** The words of marks, without what is only read out. */
const marked = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(
    (wanted: string) => [...document.querySelectorAll(wanted)].map(({ lastChild }) => lastChild?.textContent ?? ''),
    selector,
  );

async function awaitCount(page: Page, selector: string, count: number): Promise<void> {
  // A page that is just being left cannot answer.
  const read = () => texts(page, selector).catch(() => []);
  await waitFor(`${count} of ${selector}`, read, (found) => found.length === count, 8000);
}

/** Clicks the first element with that text. */
async function press(page: Page, selector: string, text: string): Promise<void> {
  const find = () => texts(page, selector);
  const found = await waitFor(`${selector} "${text}"`, find, (all) => all.some((each) => each === text), 8000);
  const index = found.indexOf(text);
  await page.evaluate(
    (wanted: string, at: number) => document.querySelectorAll<HTMLElement>(wanted)[at]?.click(),
    selector,
    index,
  );
}
