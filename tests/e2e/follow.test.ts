/** Somebody who is followed: marked on pages without touching them, and counted in the library until the reader looks. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import { axeFaults } from '@/tests/browser/axe-faults';
import { BROWSERS } from '@/tests/browser/launch';
import { awaitList } from '@/tests/browser/listed-quotes';
import { newsPage, RICE, ROAD } from '@/tests/browser/news-pages';
import { pageMarkup } from '@/tests/browser/page-markup';
import { type Painted, settledPaint } from '@/tests/browser/painted';
import type { PetikBrowser } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { waitFor } from '@/tests/browser/wait-for';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

const NAME = 'Damar Wisaksana';
const PAGES = new Map([
  ['/padi', newsPage('Padi Ditanam Lagi di Lembah Aruna', RICE)],
  ['/jalan', newsPage('Jalan ke Pasar Dibuka Senin', ROAD)],
]);

describe.each(BROWSERS)('somebody followed in %s', (name) => {
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

  const isMarked = ({ followed = [] }: Painted) => followed.includes(NAME);
  const follow = '[aria-pressed].follow';

  it('is marked on the page at once, and the page stays as it was', async () => {
    const untouched = await pageMarkup(page);
    const popup = await browser.openPopup(page);
    await awaitList(popup);
    await popup.press(follow);
    await waitFor(
      'the popup to say so',
      () => popup.evaluate((button: string) => document.querySelector(button)?.getAttribute('aria-pressed'), follow),
      (pressed) => pressed === 'true',
    );
    const painted = await settledPaint(page, isMarked);
    expect(isMarked(painted)).toBe(true);
    expect(painted.official ?? []).not.toContain(NAME);
    await popup.close();
    expect(await pageMarkup(page)).toBe(untouched);
  });

  it('is marked on other pages, and what they say there is counted until their dossier is opened', async () => {
    const other = await browser.openPage(site.url('/jalan'));
    expect(isMarked(await settledPaint(other, isMarked))).toBe(true);
    const library = await browser.openExtensionPage('library.html?following=');
    const fresh = (): Promise<string> =>
      library.evaluate(() => document.querySelector('.line-count')?.firstChild?.textContent ?? '');
    await waitFor('the count', fresh, (text) => text === messages.freshQuotes_one.message.replace('$1', '1'));
    expect(await axeFaults(name, library)).toEqual([]);
    await library.evaluate(() => document.querySelector<HTMLElement>('a.line-name')?.click());
    // While the page changes there is nothing to ask.
    const looked = () =>
      library.evaluate(() => document.querySelector('.dossier-follow > span')?.textContent ?? '').catch(() => '');
    await waitFor('the dossier', looked, (text) => text.startsWith('1 new quote since you last looked'));
    expect(await axeFaults(name, library)).toEqual([]);
    const list = await browser.openExtensionPage('library.html?following=');
    const left = () => list.evaluate(() => document.querySelector('.line-count')?.firstChild?.textContent ?? '');
    await waitFor('nothing to be new', left, (text) => text === messages.freshNone.message);
    await Promise.all([library.close(), other.close(), list.close()]);
  });

  it('is let go from the list, and is an official like others again', async () => {
    const list = await browser.openExtensionPage('library.html?following=');
    const button = () => list.evaluate(() => document.querySelector('.line-count button') !== null);
    await waitFor('the list', button, Boolean);
    await list.evaluate(() => document.querySelector<HTMLElement>('.line-count button')?.click());
    await waitFor(
      'the list to be empty',
      () => list.evaluate(() => document.querySelector('.message h2')?.textContent ?? ''),
      (title) => title === messages.followingEmptyTitle.message,
    );
    expect(await list.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    await list.close();
    await page.bringToFront();
    const painted = await settledPaint(page, (now) => now.followed === undefined && (now.official ?? []).includes(NAME));
    expect(painted.followed).toBeUndefined();
    expect(painted.official).toContain(NAME);
    expect(await browser.takeExceptions()).toEqual([]);
  });
});
