/** Pages that change without being loaded anew: what is painted belongs to what is shown, and to nothing before it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureNamed } from '@/tests/browser/fixture-named';
import { BROWSERS } from '@/tests/browser/launch';
import { listDifference } from '@/tests/browser/list-difference';
import { type Painted, paintedQuoteLines, settledPaint } from '@/tests/browser/painted';
import type { PetikBrowser } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { waitFor } from '@/tests/browser/wait-for';
import { type Fixture, FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

const LIST = fixtureNamed('single-page').url;
const NOTHING: Painted = {};

describe.each(BROWSERS)('in %s', (name) => {
  let session: Session;
  let browser: PetikBrowser;
  let site: Site;
  /** What each page looks like when it is opened by itself. */
  let alone: Record<'first' | 'second' | 'live' | 'longerLive', Painted>;

  beforeAll(async () => {
    session = openSession(name);
    site = await serveSite(FIXTURES_ROOT);
    browser = await session.start(true);
    alone = {
      first: await paintedAfresh(browser, site, fixtureNamed('single-page/1042')),
      second: await paintedAfresh(browser, site, fixtureNamed('single-page/1043')),
      live: await paintedAfresh(browser, site, fixtureNamed('live')),
      longerLive: await paintedAfresh(browser, site, fixtureNamed('live/one-more')),
    };
  });
  afterAll(async () => {
    await session.end();
    await site.close();
  });

  it('a single-page site is annotated there and back again', async () => {
    const page = await browser.openPage(site.url(LIST));
    await page.waitForSelector('.card a');
    await expectPainted(page, NOTHING);
    await follow(page, '1042');
    await expectPainted(page, alone.first);
    await follow(page, '1043');
    await expectPainted(page, alone.second);
    await travel(page, -1, '1042');
    await expectPainted(page, alone.first);
    await travel(page, -1, 'list');
    await expectPainted(page, NOTHING);
    await waitFor(
      'the badge to go',
      () => browser.badgeText(),
      (text) => text === '',
      3000,
    );
    await travel(page, 1, '1042');
    await expectPainted(page, alone.first);
    expect(await browser.takeExceptions()).toEqual([]);
    await page.close();
  });

  it('a live page gains what is added and keeps the rest', async () => {
    const page = await browser.openPage(site.url(fixtureNamed('live').url));
    await expectPainted(page, alone.live);
    const before = Number(await browser.badgeText());
    await page.evaluate('addPost()');
    await expectPainted(page, alone.longerLive);
    await waitFor(
      'the badge to count it',
      async () => Number(await browser.badgeText()),
      (count) => count > before,
      3000,
    );
    expect(await browser.takeExceptions()).toEqual([]);
    await page.close();
  });

  it('an annotated page that is left and returned to is annotated again', async () => {
    const page = await browser.openPage(site.url(fixtureNamed('live').url));
    await expectPainted(page, alone.live);
    await page.goto(site.url(fixtureNamed('single-page/1043').url));
    await expectPainted(page, alone.second);
    // A page that comes from the browser's cache loads nothing: the driver's own way back would wait for that.
    await page.evaluate(() => setTimeout(() => history.back(), 50));
    await expectPainted(page, alone.live);
    expect(await browser.takeExceptions()).toEqual([]);
    await page.close();
  });

  it('an article opened by the toolbar button stays annotated through a change of address', async () => {
    const unallowed = openSession(name);
    try {
      const other = await unallowed.start();
      const page = await other.openPage(site.url(fixtureNamed('single-page/1042').url));
      await page.waitForSelector('article');
      const opened = await other.openPopup(page);
      await expectPainted(page, alone.first);
      await opened.close();
      await follow(page, '1043');
      await expectPainted(page, alone.second);
      const popup = await other.openPopup(page);
      const title = () => popup.evaluate(() => document.querySelector('h1')?.textContent);
      await waitFor(
        'the popup to show the new article',
        title,
        (text) => text === fixtureNamed('single-page/1043').article?.title,
      );
      expect(await other.takeExceptions()).toEqual([]);
    } finally {
      await unallowed.end();
    }
  });
});

/** Follows the site's own link to a story, and waits until the site has drawn it. */
async function follow(page: Page, id: string): Promise<void> {
  await page.click(`a[href$="id=${id}"]`);
  await page.waitForFunction((shown) => document.documentElement.dataset.shown === shown, {}, id);
}

/** Goes through the history, and waits until the site has drawn the page. */
async function travel(page: Page, steps: number, shown: string): Promise<void> {
  await page.evaluate((count) => history.go(count), steps);
  await page.waitForFunction((wanted) => document.documentElement.dataset.shown === wanted, {}, shown);
}

/** The page becomes painted as it is when it is opened by itself, and in no other way. */
async function expectPainted(page: Page, fresh: Painted): Promise<void> {
  const difference = (painted: Painted) => listDifference(paintedQuoteLines(fresh), paintedQuoteLines(painted));
  const painted = await settledPaint(page, (now) => difference(now).length === 0, 6000);
  expect(difference(painted)).toEqual([]);
}

/** What is painted in the fixture's page when it is opened by itself, in a browser that may read it. */
async function paintedAfresh(browser: PetikBrowser, site: Site, { url, act, quotes }: Fixture): Promise<Painted> {
  const page = await browser.openPage(site.url(url));
  if (act) await page.evaluate(act);
  const painted = await settledPaint(page, (now) => paintedQuoteLines(now).length >= quotes.length, 3000);
  await page.close();
  return painted;
}
