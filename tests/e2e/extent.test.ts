/** The popup says how much of an article the page holds, and what of it Petik could not read. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import { BROWSERS } from '@/tests/browser/launch';
import { awaitList } from '@/tests/browser/listed-quotes';
import { newsPage, QUOTE, RICE, ROAD, TOLD } from '@/tests/browser/news-pages';
import { pageMarkup } from '@/tests/browser/page-markup';
import type { PetikBrowser, Surface } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { waitFor } from '@/tests/browser/wait-for';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

const TITLE = 'Padi Ditanam Lagi di Lembah Aruna';
const SPLIT = '/berita/2025/03/05/padi-ditanam-lagi-di-lembah/';
const LISTED = `<p class="pages">Halaman <a href="${SPLIT}">1</a> <a href="${SPLIT}halaman/2/">2</a> <a href="?page=all">Tampilkan semua</a></p>`;
const CLOSED = '/berita/2025/03/05/padi-yang-tertutup/';
const FRAMED = '/berita/2025/03/05/padi-dalam-bingkai/';
const DRAWN = '/berita/2025/03/05/padi-yang-digambar/';
const STUB = '/berita/2025/03/05/padi-untuk-pelanggan/';
const BARE = '/berita/2025/03/05/hanya-bingkai-saja/';

const pages = new Map([
  [SPLIT, newsPage(TITLE, RICE + LISTED)],
  [`${SPLIT}halaman/2/`, newsPage(TITLE, ROAD + LISTED)],
  [CLOSED, newsPage(TITLE, `${RICE}<x-rest><template shadowrootmode="closed">${ROAD}</template></x-rest>`)],
  [FRAMED, newsPage(TITLE, RICE)],
  [DRAWN, newsPage(TITLE, `${RICE}<canvas width="640" height="900"></canvas>`)],
  [STUB, newsPage(TITLE, `${RICE}<div class="paywall-box">Berlangganan untuk membaca selanjutnya.</div>`)],
  [BARE, '<!doctype html><html lang="id"><title>Bingkai</title><link rel="icon" href="data:,"><main></main></html>'],
  ['/lain/', `<!doctype html><p>${TOLD[0]}</p>`],
]);

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

  /** Appends a frame of another site, as embeds do, and waits until it is there. */
  const embed = (page: Page) =>
    page.evaluate(
      (src) =>
        new Promise((resolve) => {
          const frame = document.createElement('iframe');
          frame.addEventListener('load', () => resolve(null));
          frame.src = src;
          (document.querySelector('article') ?? document.body).append(frame);
        }),
      site.url('/lain/', 'embeds.localhost'),
    );

  it.each([
    ['a closed shadow root', CLOSED, messages.unreadClosed],
    ['a frame of another site', FRAMED, messages.unreadFrame],
    ['a drawn text', DRAWN, messages.unreadCanvas],
    ['a paywall', STUB, messages.unreadPaywall],
  ])('%s is told', async (_, path, { message }) => {
    const page = await browser.openPage(site.url(path));
    if (path === FRAMED) await embed(page);
    const markup = await pageMarkup(page);
    const popup = await browser.openPopup(page);
    await awaitList(popup);
    expect.soft(await notes(popup)).toEqual([message]);
    expect.soft(await pageMarkup(page)).toBe(markup);
    await popup.close();
    await page.close();
  });

  it('a page that is nothing but a frame of another site is no article, and why is told', async () => {
    const page = await browser.openPage(site.url(BARE));
    await embed(page);
    const popup = await browser.openPopup(page);
    await waitFor(
      'the note',
      () => notes(popup),
      (told) => told.join() === messages.unreadFrame.message,
    );
    await popup.close();
    await page.close();
  });

  it('parts of an article are one article, and lead to the whole', async () => {
    const page = await browser.openPage(site.url(SPLIT));
    await awaitList(await browser.openPopup(page));
    await page.goto(site.url(`${SPLIT}halaman/2/`));
    const popup = await browser.openPopup(page);
    await awaitList(popup);
    const told = () => popup.evaluate(() => document.querySelector('.article-part span')?.textContent);
    expect.soft(await told()).toBe('Page 2 of 2');
    await popup.press('.article-part .link');
    await waitFor(
      'the whole',
      async () => new URL(page.url()).search,
      (search) => search === '?page=all',
    );
    const library = await browser.openExtensionPage('library.html');
    const titles = () =>
      library.evaluate(
        (title) => [...document.querySelectorAll('h3')].filter(({ textContent }) => textContent === title).length,
        TITLE,
      );
    await waitFor('the article', titles, (count) => count > 0);
    const stored = await library.evaluate(STORED);
    expect
      .soft((stored as string[]).filter((exact) => exact === QUOTE.rice || exact === QUOTE.road))
      .toEqual([QUOTE.rice, QUOTE.road]);
    await library.close();
    await page.close();
  });
});

/** The quotes of the article that was visited last, in order. */
const STORED = `new Promise((resolve) => {
  const open = indexedDB.open('petik');
  open.onsuccess = () => {
    const transaction = open.result.transaction(['articles', 'quotes']);
    transaction.objectStore('articles').getAll().onsuccess = ({ target: { result } }) => {
      const last = result.sort((a, b) => b.lastSeen - a.lastSeen)[0].id;
      transaction.objectStore('quotes').getAll().onsuccess = (event) => {
        const own = event.target.result.filter((quote) => quote.articleId === last);
        resolve(own.sort((a, b) => a.order - b.order).map((quote) => quote.exact));
      };
    };
  };
})`;

/** What the popup says that it could not read. */
const notes = (popup: Surface): Promise<string[]> =>
  popup.evaluate(() => [...document.querySelectorAll('.unread li')].map(({ textContent }) => textContent ?? ''));
