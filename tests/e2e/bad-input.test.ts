/** Pages that no one would write: Petik says what is the matter, the page stays quick, its console stays empty. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import { longArticle, unclosedMarks } from '@/tests/browser/big-pages';
import { fixtureNamed } from '@/tests/browser/fixture-named';
import { longestPause, restyleTime, startHeartbeat } from '@/tests/browser/heartbeat';
import { BROWSERS } from '@/tests/browser/launch';
import { awaitList, listedQuotes } from '@/tests/browser/listed-quotes';
import { plain } from '@/tests/browser/plain';
import { readPainted } from '@/tests/browser/painted';
import type { PetikBrowser, Surface } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { waitFor } from '@/tests/browser/wait-for';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

const MEGABYTE = 1_000_000;

const INTERNAL = { chromium: 'chrome://version/', firefox: 'about:support' };

const LONG = '/berita/panen-panjang-di-lembah-aruna/';
const UNCLOSED = '/berita/tanda-yang-tidak-pernah-ditutup/';

const pages = new Map([
  [LONG, longArticle(5 * MEGABYTE)],
  [UNCLOSED, unclosedMarks(10_000)],
  ['/blank/', '<!doctype html><title></title>'],
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

  /** Clicks the toolbar button on a page and resolves to the popup once it shows more than "reading". */
  async function ask(path: string) {
    const page = await browser.openPage(site.url(path));
    await browser.takeExceptions();
    await startHeartbeat(page);
    const popup = await browser.openPopup(page);
    await waitFor(
      'an answer',
      () => headings(popup),
      (shown) => shown.length > 0 && !shown.includes(messages.stateReading.message),
      30_000,
    );
    return { page, popup };
  }

  it.each(['/blank/', fixtureNamed('empty').url])('%s has no text, and Petik says that it is no article', async (path) => {
    const { page, popup } = await ask(path);
    expect(await headings(popup)).toContain(messages.stateNotArticleTitle.message);
    expect(await readPainted(page)).toEqual({});
    expect(await browser.takeExceptions()).toEqual([]);
    await page.close();
  });

  it.each([LONG, UNCLOSED])('%s is annotated, and says how long the page waited', async (path) => {
    const { page, popup } = await ask(path);
    await awaitList(popup, 30_000);
    await waitFor(
      'the paint',
      () => readPainted(page),
      (painted) => Object.keys(painted).length > 0,
      30_000,
    );
    const [pause, restyle] = [await longestPause(page), await restyleTime(page)];
    console.log(`${name} ${path}: the page waited ${Math.round(pause)} ms at most; its style takes ${Math.round(restyle)} ms`);
    expect.soft(await browser.takeExceptions()).toEqual([]);
    await page.close();
  });

  it.each(['broken-json-ld', 'clobbered', 'script-title'])('%s is listed as what it is', async (folder) => {
    const fixture = fixtureNamed(folder);
    const { page, popup } = await ask(fixture.url);
    const listed = await listedQuotes(popup);
    expect.soft(listed.map(({ text }) => text)).toHaveLength(fixture.quotes.length);
    if (fixture.article) expect.soft((await headings(popup)).map(plain)).toContain(plain(fixture.article.title));
    expect.soft(await popup.evaluate(() => document.querySelectorAll('main script, main iframe, main img').length)).toBe(0);
    expect.soft(await browser.takeExceptions()).toEqual([]);
    await page.close();
  });

  it('a page of the browser itself is told apart', async () => {
    const page = await browser.openPage(INTERNAL[name]);
    const popup = await browser.openPopup(page);
    await waitFor(
      'an answer',
      () => headings(popup),
      (shown) => shown.includes(messages.stateInternalTitle.message),
    );
    await page.close();
  });
});

/** The visible headings and messages of a popup. */
function headings(popup: Surface): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, main p')]
      .map((element) => element.textContent ?? '')
      .filter((text) => text !== ''),
  );
}
