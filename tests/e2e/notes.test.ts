/** Notes at the moment of reading: written in card, popup and library, safe within a second, found by what they say. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import type { NoteRecord } from '@/lib/model/records';
import { axeFaults } from '@/tests/browser/axe-faults';
import { BROWSERS } from '@/tests/browser/launch';
import { awaitList } from '@/tests/browser/listed-quotes';
import { newsPage, RICE, ROAD } from '@/tests/browser/news-pages';
import { settledPaint } from '@/tests/browser/painted';
import type { PetikBrowser, Surface } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { storedRows } from '@/tests/browser/stored-rows';
import { tabSurface } from '@/tests/browser/tab-surface';
import { waitFor } from '@/tests/browser/wait-for';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

const NAME = 'Damar Wisaksana';
const PAGES = new Map([['/padi', newsPage('Padi Ditanam Lagi di Lembah Aruna', `${RICE}${ROAD}`)]]);
/** Follow, close, save: the note comes next. */
const TABS_TO_NOTE = 4;

describe.each(BROWSERS)('notes in %s', (name) => {
  let session: Session;
  let site: Site;
  let browser: PetikBrowser;
  let page: Page;

  beforeAll(async () => {
    session = openSession(name);
    site = await serveSite(FIXTURES_ROOT, PAGES);
    browser = await session.start(true);
    page = await browser.openPage(site.url('/padi'));
    await settledPaint(page);
  });
  afterAll(async () => {
    await session.end();
    await site.close();
  });

  const notes = () => storedRows<NoteRecord>(browser, 'notes');
  const stored = (told: string, isStored: (note: NoteRecord) => boolean) => waitFor(told, notes, (rows) => rows.some(isStored));

  it('outlive the background while they are typed in the card, and the tab', async () => {
    await openCard(browser, page);
    for (let tab = 0; tab < TABS_TO_NOTE; tab += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Janji');
    await browser.endBackground();
    await page.keyboard.type(' lama');
    await stored('the note', ({ text, quoteId }) => text === 'Janji lama' && quoteId !== undefined);
    await page.bringToFront();
    await page.keyboard.type(', dicek');
    await page.close();
    await stored('the rest of the note', ({ text }) => text === 'Janji lama, dicek');
    page = await browser.openPage(site.url('/padi'));
    await settledPaint(page);
  });

  it('are read and written in the popup: quote, article and person, with verdict and tags', async () => {
    const popup = await browser.openPopup(page);
    await awaitList(popup);
    expect(await shown(popup, '.quote .note-text')).toContain('Janji lama, dicek');
    await noteOn(popup, '.article-head .subject-note', { tags: 'panen, lembah' });
    await noteOn(popup, '.group .subject-note', { verdict: 'needs-checking' });
    await popup.close();
    await stored('the tags', ({ tags, quoteId, personId }) => !quoteId && !personId && tags.join() === 'panen,lembah');
    await stored('the verdict', ({ verdict, personId }) => verdict === 'needs-checking' && personId !== undefined);
  });

  it('are shown and written in the library, and found by text, tag and verdict', async () => {
    const library = await browser.openExtensionPage(`library.html?q=${encodeURIComponent('lembah ')}`);
    const at = tabSurface(library);
    await waitFor(
      'the article by its tag',
      () => shown(at, '.tags-shown'),
      (texts) => texts.join().includes('lembah'),
    );
    await search(library, 'dicek ');
    await waitFor(
      'the quote by its note',
      () => shown(at, '.quote .note-text mark'),
      (texts) => texts.join() === 'dicek',
    );
    await search(library, 'needs checking');
    await waitFor(
      'the person by the verdict',
      () => shown(at, '.found-people a'),
      (texts) => texts.join() === NAME,
    );
    await at.press('.found-people a');
    await waitFor(
      'the dossier',
      () => shown(at, '.dossier .verdict-shown'),
      (texts) => texts.length === 1,
    );
    expect(await axeFaults(name, library)).toEqual([]);
    await noteOn(at, '.dossier .subject-note', { text: 'Pernah **menyangkal**' });
    expect(await axeFaults(name, library)).toEqual([]);
    await stored('the note', ({ text, personId }) => text === 'Pernah **menyangkal**' && personId !== undefined);
    await library.close();
  });

  it('that are taken back are gone', async () => {
    const popup = await browser.openPopup(page);
    await awaitList(popup);
    await noteOn(popup, '.article-head .subject-note', { tags: '' });
    await popup.close();
    await waitFor('one note less', notes, (rows) => rows.length === 2);
    expect(await browser.takeExceptions()).toEqual([]);
  });
});

/** Goes to the first quote as the keyboard command does; the card takes the focus. */
async function openCard(browser: PetikBrowser, page: Page): Promise<void> {
  const petik = await browser.openExtensionPage('welcome.html');
  await petik.evaluate(
    `(async () => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === ${JSON.stringify(page.url())});
      await chrome.tabs.sendMessage(tab.id, { id: 1, type: 'stepQuote', data: { step: 1 }, timestamp: 1 });
    })()`,
  );
  await petik.close();
  await page.bringToFront();
}

const shown = (surface: Surface, selector: string): Promise<string[]> =>
  surface.evaluate((wanted: string) => [...document.querySelectorAll(wanted)].map((each) => each.textContent ?? ''), selector);

async function search(library: Page, query: string): Promise<void> {
  await library.evaluate((text: string) => {
    const field = document.querySelector('input[type=search]') as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);
}

interface Written {
  readonly text?: string;
  readonly tags?: string;
  readonly verdict?: string;
}

/** Opens the note there, writes, and waits until the note says that it is saved. */
async function noteOn(surface: Surface, place: string, { text, tags, verdict }: Written): Promise<void> {
  // Notes are read after the quotes are listed.
  await waitFor(
    'the button',
    () => shown(surface, `${place} > .tool`),
    (buttons) => buttons.length > 0,
  );
  await surface.press(`${place} > .tool`);
  await waitFor(
    'the fields',
    () => shown(surface, `${place} textarea`),
    (fields) => fields.length === 1,
  );
  const fill = (selector: string, value: string) =>
    surface.evaluate(
      (wanted: string, typed: string) => {
        const field = document.querySelector(wanted) as HTMLInputElement;
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      `${place} ${selector}`,
      value,
    );
  if (text !== undefined) await fill('textarea', text);
  if (tags !== undefined) await fill('.note-tags input', tags);
  if (verdict !== undefined) await surface.press(`${place} [data-verdict=${verdict}]`);
  await waitFor(
    'the note to be saved',
    () => shown(surface, `${place} .note-status [role=status]`),
    (texts) => texts.join() === messages.noteSaved.message,
  );
}
