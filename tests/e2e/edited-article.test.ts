/** A stored article that is edited between two visits: what popup and library say of the saved quotes, in both browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import { axeFaults } from '@/tests/browser/axe-faults';
import { CATCH_FILE, CAUGHT_FILE } from '@/tests/browser/backup-file';
import { CHANGED_WORDS, editedArticle, SAVED } from '@/tests/browser/edited-article';
import { BROWSERS } from '@/tests/browser/launch';
import { awaitList, listedQuotes } from '@/tests/browser/listed-quotes';
import { settledPaint } from '@/tests/browser/painted';
import type { PetikBrowser, Surface } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { tabSurface } from '@/tests/browser/tab-surface';
import { waitFor } from '@/tests/browser/wait-for';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

const PATH = '/ekonomi/pasar-lama';
const MOVED = '/daerah/2026/pasar-lama-wanasari';

/** A trail as it is shown. */
interface ShownTrail {
  readonly quote: string;
  readonly verdict: string;
  readonly deleted: string;
  readonly inserted: string;
}

describe.each(BROWSERS)('an edited article in %s', (name) => {
  const pages = new Map<string, string>();
  let session: Session;
  let site: Site;
  let browser: PetikBrowser;
  let page: Page;
  let list: Page;
  let popup: Surface;

  beforeAll(async () => {
    session = openSession(name);
    site = await serveSite(FIXTURES_ROOT, pages);
    browser = await session.start(true);
  });
  afterAll(async () => {
    await session.end();
    await site.close();
  });

  /** Reads what is served at `path` now, and opens the popup on it, in a tab of its own. */
  async function visit(path: string): Promise<void> {
    await page?.close();
    page = await browser.openPage(site.url(path));
    await settledPaint(page);
    list = await browser.openExtensionPage('popup.html');
    popup = tabSurface(list);
    await awaitList(popup);
  }

  it('is read, and four of its quotes are saved', async () => {
    pages.set(PATH, editedArticle({ furniture: 1, edited: false }));
    await visit(PATH);
    for (const words of Object.values(SAVED)) await save(popup, words);
    const saved = async () => (await listedQuotes(popup)).filter((quote) => quote.saved).map(({ text }) => text);
    const texts = await waitFor('the quotes to be saved', saved, (found) => found.length === 4);
    expect(texts.sort()).toEqual(Object.values(SAVED).sort());
    await popup.close();
  });

  it('is no other article when only its furniture changes', async () => {
    pages.set(PATH, editedArticle({ furniture: 2, edited: false }));
    await visit(PATH);
    expect(await shownTrails(popup)).toEqual([]);
    expect(await notice(popup)).toEqual([]);
    await popup.close();
  });

  it('tells in the popup what was changed since', async () => {
    pages.set(PATH, editedArticle({ furniture: 3, edited: true }));
    await visit(PATH);
    const today = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(Date.now());
    expect
      .soft(await notice(popup))
      .toEqual([
        messages.changedSince_one.message.replace('$1', '1').replace('$2', today),
        messages.reattributedSince_other.message.replace('$1', '2').replace('$2', today),
        messages.missingSince_one.message.replace('$1', '1').replace('$2', today),
      ]);
    expect.soft(sorted(await shownTrails(popup))).toEqual(expectedTrails(CHANGED_WORDS));
    expect.soft((await listedQuotes(popup)).filter((quote) => quote.saved)).toHaveLength(4);
    // Told by more than colour, in the light and in the dark.
    expect.soft(await axeFaults(name, list)).toEqual([]);
    await popup.close();
  });

  it('has broken nothing on the page', async () => {
    expect(await browser.takeExceptions()).toEqual([]);
  });

  it('is still painted at the changed words', async () => {
    const painted = await settledPaint(page);
    expect(painted.direct).toContain(CHANGED_WORDS);
  });

  it('keeps the saved words in the library, with what became of them, and nothing twice', async () => {
    const library = tabSurface(await browser.openExtensionPage('library.html'));
    await waitFor('the article', () => library.evaluate(() => document.querySelectorAll('.entry-title').length), Boolean);
    await library.press('.entry-title');
    await waitFor(
      'its trails',
      () => shownTrails(library),
      (found) => found.length === 4,
      5000,
    );
    expect.soft(sorted(await shownTrails(library))).toEqual(expectedTrails(SAVED.changed));
    const quotes = await listedQuotes(library);
    expect
      .soft(
        quotes
          .filter((quote) => quote.saved)
          .map(({ text }) => text)
          .sort(),
      )
      .toEqual(Object.values(SAVED).sort());
    expect.soft(quotes.map(({ text }) => text)).not.toContain(CHANGED_WORDS);
    await library.close();
  });

  it('has the trail of a quote saved as a page of its own', async () => {
    const tab = await browser.openExtensionPage('library.html?only=saved');
    await tab.evaluate(CATCH_FILE);
    const press = () =>
      tab.evaluate((words) => {
        const quotes = [...document.querySelectorAll('.quote')];
        const quote = quotes.find((each) => each.querySelector('.quote-text')?.textContent === words);
        quote?.querySelector<HTMLElement>('.save-trail')?.click();
        return quote !== undefined;
      }, SAVED.changed);
    await waitFor('the quote', press, Boolean);
    const fileName = await waitFor(
      'the file',
      () => tab.evaluate('globalThis.petikFileName') as Promise<string | undefined>,
      Boolean,
    );
    expect(fileName).toMatch(/^\d{4}-\d\d-\d\d-petik-.+\.html$/);
    const said = () => tab.evaluate(() => document.body.textContent ?? '');
    await waitFor('the word that it is saved', said, (text) => text.includes(fileName ?? ''));
    const file = Buffer.from(String(await tab.evaluate(CAUGHT_FILE)), 'base64').toString('utf8');
    await tab.close();
    // A page of its own: it is read as anybody would read it.
    const reader = await browser.openPage('about:blank');
    await reader.setContent(file);
    const text = await reader.evaluate(() => document.body.textContent ?? '');
    for (const words of [SAVED.changed, CHANGED_WORDS, '[taken out: naik]', '[put in: turun]', site.url(PATH)])
      expect.soft(text).toContain(words);
    expect.soft(await reader.evaluate(() => document.querySelectorAll('ol > li').length)).toBeGreaterThan(3);
    expect.soft(await axeFaults(name, reader)).toEqual([]);
    await reader.close();
  });

  it('is known at another address', async () => {
    pages.set(MOVED, editedArticle({ furniture: 4, edited: true }));
    await visit(MOVED);
    expect.soft(sorted(await shownTrails(popup))).toEqual(expectedTrails(CHANGED_WORDS));
    await popup.close();
    const library = tabSurface(await browser.openExtensionPage('library.html'));
    const entries = () => library.evaluate(() => document.querySelectorAll('.entry-title').length);
    expect.soft(await waitFor('the article', entries, Boolean)).toBe(1);
  });
});

/** Saves the quote with these words, and waits until that is written. */
async function save(surface: Surface, words: string): Promise<void> {
  // The live region never says the same twice in the same letters.
  const said = () => surface.evaluate(() => [...document.querySelectorAll('[role=status]')].at(-1)?.textContent ?? '');
  const before = await said();
  await surface.evaluate((wanted: string) => {
    const quotes = [...document.querySelectorAll('.quote')];
    const quote = quotes.find((each) => each.querySelector('.quote-text')?.textContent === wanted);
    quote?.querySelector<HTMLElement>('.tool[aria-pressed]')?.click();
  }, words);
  await waitFor('the word that it is saved', said, (now) => now !== before);
}

/** What becomes of the four saved quotes; `changed` is how the changed one is listed. */
function expectedTrails(changed: string): ShownTrail[] {
  return sorted([
    { quote: changed, verdict: messages.verdictChanged.message, deleted: 'naik', inserted: 'turun' },
    { quote: SAVED.removed, verdict: messages.verdictMissing.message, deleted: '', inserted: '' },
    {
      quote: SAVED.reattributed,
      verdict: messages.verdictReattributed.message,
      deleted: 'Rina Lestari, Bupati',
      inserted: 'Bram Adikara, Sekretaris Daerah',
    },
    {
      quote: SAVED.titleChanged,
      verdict: messages.verdictReattributed.message,
      deleted: 'Damar Wisaksana, Camat',
      inserted: 'Damar Wisaksana, Lurah',
    },
  ]);
}

const sorted = (trails: readonly ShownTrail[]): ShownTrail[] => [...trails].sort((a, b) => (a.quote < b.quote ? -1 : 1));

/** The quotes with a trail, as the popup or the library shows them. */
function shownTrails(surface: Surface): Promise<ShownTrail[]> {
  return surface.evaluate(() =>
    [...document.querySelectorAll('.quote')].flatMap((quote) => {
      const trail = quote.querySelector('.trail');
      if (!trail) return [];
      const wordsOf = (selector: string) => trail.querySelector(selector)?.lastChild?.textContent ?? '';
      return {
        quote: quote.querySelector('.quote-text')?.textContent ?? '',
        verdict: trail.querySelector('strong')?.textContent ?? '',
        deleted: wordsOf('del'),
        inserted: wordsOf('ins'),
      };
    }),
  );
}

/** The lines of the popup's notice. */
function notice(surface: Surface): Promise<string[]> {
  return surface.evaluate(() => [...document.querySelectorAll('.notice li')].map((line) => line.textContent ?? ''));
}
