import type { Page } from 'puppeteer-core';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';
import { newsPage, RICE } from './news-pages';
import { REPORTS, reportPages } from './one-statement';
import { pageExpression } from './page-expression';
import { settledPaint } from './painted';
import type { BrowserName, PetikBrowser } from './petik-browser';
import { type Site, serveSite } from './serve';
import { openSession } from './session';
import { storedQuotes } from './stored-quotes';
import { storedRows } from './stored-rows';
import { waitFor } from './wait-for';

/** A browser with Petik and pages to read; what its library holds once it is filled. */
export interface Stage {
  readonly name: BrowserName;
  readonly browser: PetikBrowser;
  readonly site: Site;
  /** A quote that several articles have, its article, and a person who is followed; empty until the library is filled. */
  quoteId: string;
  articleId: string;
  personId: string;
  /** All tabs that are open. */
  pages(): Promise<Page[]>;
  end(): Promise<void>;
}

/** Another author below its headline than in its data, and a body that speaks for itself. */
const WARNING = {
  path: '/cuaca',
  author: 'Rania Pratiwi',
  html: newsPage(
    'Lembah Aruna Diminta Bersiap',
    `<p class="byline">Oleh <a rel="author" href="/penulis">Rania Pratiwi</a></p>${RICE}
<p>“Hujan lebat masih akan turun sampai akhir pekan,” kata Badan Pengelola Sungai Aruna dalam keterangan tertulis.</p>`,
  ),
};

/** Starts a browser whose library is empty and that may read no site by itself. */
export async function openStage(name: BrowserName): Promise<Stage> {
  const session = openSession(name);
  const site = await serveSite(FIXTURES_ROOT, new Map([...reportPages(), [WARNING.path, WARNING.html]]));
  const browser = await session.start();
  const opened = await browser.openExtensionPage('welcome.html');
  const driver = opened.browser();
  await opened.close();
  const end = async () => {
    await session.end();
    await site.close();
  };
  return { name, browser, site, quoteId: '', articleId: '', personId: '', pages: () => driver.pages(), end };
}

/** Reads articles by the toolbar button, and keeps of them what a reader would: saved quotes, notes, people, corrections. */
export async function fillLibrary(stage: Stage): Promise<void> {
  const { browser, site } = stage;
  for (const path of [...Object.values(REPORTS), WARNING.path, '/demo/']) {
    const page = await browser.openPage(site.url(path));
    const popup = await browser.openPopup(page);
    await settledPaint(page);
    await popup.close();
    await page.close();
  }
  const { quotes, articles } = await storedQuotes(browser);
  const demo = articles.find(({ url }) => url.endsWith('/demo/'));
  const warning = articles.find(({ url }) => url.endsWith(WARNING.path));
  const full = articles.find(({ url }) => url.endsWith(REPORTS.full));
  const shared = quotes.find(({ articleId }) => articleId === full?.id);
  const [first, second] = quotes.filter(({ articleId }) => articleId === demo?.id);
  const person = await mostNamed(browser);
  if (!demo || !warning || !shared || !first || !second || !person) throw new Error('Too little was read.');
  Object.assign(stage, { articleId: demo.id, quoteId: shared.id, personId: person.id });
  const page = await browser.openExtensionPage('welcome.html');
  const send = (type: string, data: unknown) => page.evaluate(sending(type, data));
  await send('saveQuote', { quoteId: first.id, saved: true });
  await send('saveQuote', { quoteId: shared.id, saved: true });
  await send('setNote', { quoteId: second.id, text: 'Ask for the figures', tags: ['budget', 'rice'], verdict: 'true' });
  await send('setNote', { personId: person.id, text: 'Spoke for the ministry' });
  await send('setNote', { articleId: demo.id, text: 'Read in full', tags: ['harvest'], verdict: 'needs-checking' });
  await send('followPerson', { personId: person.id, followed: true });
  await send('correctQuote', { quoteId: second.id, wish: { kind: 'indirect', speaker: null, person: null, isQuote: true } });
  await send('correctDetails', { articleId: warning.id, wish: { authors: [WARNING.author] } });
  await page.close();
}

/** Whom most articles name: their pages have the most to show. */
async function mostNamed(browser: PetikBrowser): Promise<{ readonly id: string } | undefined> {
  const counts = new Map<string, number>();
  for (const { personId } of await storedRows<{ personId: string }>(browser, 'appearances'))
    counts.set(personId, (counts.get(personId) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && { id: most[0] };
}

/** Waits until the page has an element. */
export async function has(page: Page, selector: string): Promise<Page> {
  await waitFor(selector, () => page.evaluate((wanted: string) => !!document.querySelector(wanted), selector), Boolean);
  return page;
}

/** Clicks the first element that the selector matches. */
export async function press(page: Page, selector: string): Promise<void> {
  await has(page, selector);
  await page.evaluate((wanted: string) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
}

/** Sends a message to the background as one of Petik's own pages does. */
function sending(type: string, data: unknown): string {
  return pageExpression(
    async (kind: string, content: unknown) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<{ err?: unknown }> } } }
      ).chrome;
      const reply = await runtime.sendMessage({ id: 1, type: kind, data: content, timestamp: Date.now() });
      if (reply?.err !== undefined) throw new Error(JSON.stringify(reply.err));
    },
    [type, data],
  );
}
