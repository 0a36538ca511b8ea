/** Who is named without a title is shown with the one that an earlier article gave, marked as from the library. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '@/tests/browser/axe-faults';
import { BROWSERS } from '@/tests/browser/launch';
import { awaitList } from '@/tests/browser/listed-quotes';
import { newsPage, RICE, TOLD } from '@/tests/browser/news-pages';
import { settledPaint } from '@/tests/browser/painted';
import type { PetikBrowser } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { waitFor } from '@/tests/browser/wait-for';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

const TITLE = 'Bupati Lembah Aruna';
/** Names him by one of his names only. */
const LATER = `<p>${TOLD[2]}</p><p>“Jembatan itu selesai bulan depan,” kata Wisaksana kepada warga.</p><p>${TOLD[1]}</p>`;
const PAGES = new Map([
  ['/padi', newsPage('Padi Ditanam Lagi di Lembah Aruna', RICE)],
  ['/jembatan', newsPage('Jembatan Selesai Bulan Depan', LATER)],
]);

describe.each(BROWSERS)('a title from the library in %s', (name) => {
  let session: Session;
  let site: Site;
  let browser: PetikBrowser;
  let page: Page;

  beforeAll(async () => {
    session = openSession(name);
    site = await serveSite(FIXTURES_ROOT, PAGES);
    browser = await session.start(true);
    const former = await browser.openPage(site.url('/padi'));
    await settledPaint(former);
    await former.close();
    page = await browser.openPage(site.url('/jembatan'));
    await settledPaint(page);
  });
  afterAll(async () => {
    await session.end();
    await site.close();
  });

  it('is shown in the popup beside the name, and leads to the article that gave it', async () => {
    const popup = await browser.openPopup(page);
    const [quote] = await awaitList(popup);
    expect(quote?.speaker).toBe('Wisaksana');
    const [told, roles] = await popup.evaluate(() =>
      ['.library-title', '.speaker-roles'].map((each) => document.querySelector(each)?.textContent ?? ''),
    );
    expect(told).toBe(`Damar Wisaksana · ${TITLE} from your library: Lentera Nusa, March 5, 2025`);
    expect(roles).toBe('');
    await popup.close();
  });

  it('opens the stored article in the library', async () => {
    const panel = await browser.openExtensionPage('sidepanel.html');
    const shown = () => panel.evaluate(() => document.querySelector('.library-title') !== null);
    await waitFor('the title', shown, Boolean);
    expect(await axeFaults(name, panel)).toEqual([]);
    const before = new Set(await panel.browser().pages());
    await panel.evaluate(() => document.querySelector<HTMLElement>('.library-title button')?.click());
    const opened = async () => (await panel.browser().pages()).find((each) => !before.has(each));
    const library = (await waitFor('the library', opened, Boolean)) as Page;
    const heading = () =>
      library.evaluate(() => document.querySelector('[aria-expanded=true]')?.textContent ?? '').catch(() => '');
    await waitFor('the article', heading, (text) => text.includes('Padi Ditanam Lagi'));
    expect(await browser.takeExceptions()).toEqual([]);
  });
});
