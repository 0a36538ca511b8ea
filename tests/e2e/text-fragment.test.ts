/** Links back to quotes: opened in both browsers, without Petik's help, they bring the quote into view. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withTextFragment } from '@/lib/anchoring/text-fragment';
import type { RevisionRecord } from '@/lib/model/records';
import { BROWSERS } from '@/tests/browser/launch';
import type { PetikBrowser } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { storedQuotes } from '@/tests/browser/stored-quotes';
import { storedRows } from '@/tests/browser/stored-rows';
import { waitFor } from '@/tests/browser/wait-for';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

const PAGES = ['demo', 'american', 'british', 'german'];
/** One paragraph in the window at a time. */
const APART = '<style>h1, h2, p, li, blockquote, figure { margin-block: 130vh !important }</style></head>';

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What stands in the window, by paragraphs. */
const inView = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, p, li, blockquote')]
      .filter((block) => {
        const { top, bottom } = block.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      })
      .map((block) => (block.textContent ?? '').replace(/\s+/g, ' ')),
  );

describe.each(BROWSERS)('a link to a quote in %s', (name) => {
  let session: Session;
  let site: Site;
  let browser: PetikBrowser;
  beforeAll(async () => {
    session = openSession(name);
    const spread = PAGES.map((page): [string, string] => [
      `/apart/${page}`,
      readFileSync(join(FIXTURES_ROOT, page, 'index.html'), 'utf8').replace('</head>', APART),
    ]);
    site = await serveSite(FIXTURES_ROOT, new Map(spread));
    browser = await session.start();
  });
  afterAll(async () => {
    await session.end();
    await site.close();
  });

  it.each(PAGES)('goes to the quote on the page "%s"', async (path) => {
    const page = await browser.openPage(site.url(`/${path}/`));
    const popup = await browser.openPopup(page);
    await waitFor('the quotes', () => popup.evaluate(() => document.querySelectorAll('.quote').length), Boolean);
    await popup.close();
    await page.close();
    const { articles, quotes } = await storedQuotes(browser);
    const texts = new Map((await storedRows<RevisionRecord>(browser, 'revisions')).map(({ id, text }) => [id, text]));
    const article = articles.find(({ url }) => url.includes(`/${path}/`));
    const missed: string[] = [];
    for (const { exact, targets, revisionId } of quotes.filter(({ articleId }) => articleId === article?.id)) {
      const [target] = targets;
      if (!target) continue;
      const { quote, position } = target;
      const before = `${article?.title}\n${texts.get(revisionId)?.slice(0, position.start)}`;
      const link = withTextFragment(site.url(`/apart/${path}`), exact, { ...quote, before });
      const opened = await browser.openPage(link);
      // With what stands before it in its paragraph: not the same words elsewhere.
      const lead = quote.prefix.slice(quote.prefix.lastIndexOf('\n') + 1);
      const wanted = plain(`${lead}${(quote.exact.split('\n')[0] ?? '').slice(0, 40)}`);
      await waitFor(
        'the quote',
        () => inView(opened),
        (blocks) => blocks.some((block) => plain(block).includes(wanted)),
        3000,
      ).catch(async () => missed.push(`${link} shows ${await inView(opened)}`));
      await opened.close();
    }
    expect(missed).toEqual([]);
  });
});
