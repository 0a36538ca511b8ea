/** Hostile pages: Petik finds what a reader sees, throws nothing, holds nothing up and changes nothing. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longestPause, restyleTime, startHeartbeat } from '@/tests/browser/heartbeat';
import { HOSTILE_PAGES } from '@/tests/browser/hostile-pages';
import { BROWSERS } from '@/tests/browser/launch';
import { awaitList } from '@/tests/browser/listed-quotes';
import { plain } from '@/tests/browser/plain';
import type { PetikBrowser } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

const addressOf = (index: number) => `/berita/2025/03/05/padi-yang-dimusuhi-${index}/`;
const pages = new Map(HOSTILE_PAGES.map(({ html }, index) => [addressOf(index), html]));

/** How much the page holds: the whole of some is too long to be compared. */
const SIZE = `[document.getElementsByTagName('*').length, document.documentElement.innerHTML.length, document.adoptedStyleSheets.length].join()`;
const sizeOf = async (page: Page) => (await page.evaluate(SIZE)) as string;

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

  it.each(HOSTILE_PAGES.map((hostile, index) => ({ ...hostile, path: addressOf(index) })))(
    '$name',
    { timeout: 120_000 },
    async ({ path, quotes }) => {
      const page = await browser.openPage(site.url(path));
      const size = await sizeOf(page);
      await browser.takeExceptions();
      await startHeartbeat(page);
      const popup = await browser.openPopup(page);
      const listed = await awaitList(popup, 40_000);
      const direct = listed.filter(({ kind }) => kind === 'direct').map(({ text }) => plain(text));
      expect.soft(direct).toEqual(quotes.map(plain));
      expect.soft(await sizeOf(page)).toBe(size);
      const [pause, restyle] = [await longestPause(page), await restyleTime(page).catch(() => 0)];
      console.log(`${name} ${path}: the page waited ${Math.round(pause)} ms at most; its style takes ${Math.round(restyle)} ms`);
      expect.soft(await browser.takeExceptions()).toEqual([]);
      await page.close();
    },
  );
});
