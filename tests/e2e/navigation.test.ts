/** Pages that change without being loaded anew: what is painted belongs to what is shown, and to nothing before it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedQuoteLine, listedQuoteLine } from '@/tests/browser/expected-lines';
import { fixtureNamed } from '@/tests/browser/fixture-named';
import { BROWSERS } from '@/tests/browser/launch';
import { listDifference } from '@/tests/browser/list-difference';
import { listedQuotes } from '@/tests/browser/listed-quotes';
import { expectedQuoteLines, type Painted, paintedQuoteLines, settledPaint } from '@/tests/browser/painted';
import type { PetikBrowser } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { waitFor } from '@/tests/browser/wait-for';
import { type Fixture, FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

const list = fixtureNamed('single-page');
const first = fixtureNamed('single-page/1042');
const second = fixtureNamed('single-page/1043');
const live = fixtureNamed('live');
const longerLive = fixtureNamed('live/one-more');

describe.each(BROWSERS)('in %s', (name) => {
  let session: Session;
  let browser: PetikBrowser;
  let site: Site;
  beforeAll(async () => {
    session = openSession(name);
    site = await serveSite(FIXTURES_ROOT);
    browser = await session.start();
  });
  afterAll(async () => {
    await session.end();
    await site.close();
  });

  it('an article opened by the toolbar button stays annotated through a change of address', async () => {
    const page = await browser.openPage(site.url(first.url));
    await page.waitForSelector('article');
    const opened = await browser.openPopup(page);
    await expectPainted(page, first);
    await opened.close();
    await follow(page, '1043');
    await expectPainted(page, second);
    const popup = await browser.openPopup(page);
    const listed = await waitFor(
      'the list',
      () => listedQuotes(popup),
      (quotes) => quotes.length > 0,
    );
    expect(listDifference(second.quotes.map(expectedQuoteLine), listed.map(listedQuoteLine))).toEqual([]);
  });
});

describe.each(BROWSERS)('in %s, where the site is allowed,', (name) => {
  let session: Session;
  let browser: PetikBrowser;
  let site: Site;
  beforeAll(async () => {
    session = openSession(name);
    site = await serveSite(FIXTURES_ROOT);
    browser = await session.start(true);
  });
  afterAll(async () => {
    await session.end();
    await site.close();
  });

  it('a single-page site is annotated there and back again', async () => {
    const page = await browser.openPage(site.url(list.url));
    await page.waitForSelector('.card a');
    await expectPainted(page, list);
    await follow(page, '1042');
    await expectPainted(page, first);
    await follow(page, '1043');
    await expectPainted(page, second);
    await travel(page, -1, '1042');
    await expectPainted(page, first);
    await travel(page, -1, 'list');
    await expectPainted(page, list);
    expect(await browser.badgeText()).toBe('');
    await travel(page, 1, '1042');
    await expectPainted(page, first);
    expect(await browser.takeExceptions()).toEqual([]);
    await page.close();
  });

  it('a live page gains what is added and keeps the rest', async () => {
    const page = await browser.openPage(site.url(live.url));
    await expectPainted(page, live);
    await page.evaluate('addPost()');
    await expectPainted(page, longerLive);
    const badge = () => browser.badgeText();
    expect(await waitFor('the badge', badge, (text) => text === String(longerLive.quotes.length), 3000)).toBeTruthy();
    expect(await browser.takeExceptions()).toEqual([]);
    await page.close();
  });

  it('an annotated page that is left and returned to is annotated again', async () => {
    const page = await browser.openPage(site.url(live.url));
    await expectPainted(page, live);
    await page.goto(site.url(second.url));
    await expectPainted(page, second);
    await page.goBack();
    await expectPainted(page, live);
    expect(await browser.takeExceptions()).toEqual([]);
    await page.close();
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

/** The fixture's quotes become painted and nothing else is; for a page without quotes, nothing is painted. */
async function expectPainted(page: Page, fixture: Fixture): Promise<void> {
  const expected = expectedQuoteLines(fixture);
  const difference = (painted: Painted) => listDifference(expected, paintedQuoteLines(painted));
  const painted = await settledPaint(page, (now) => difference(now).length === 0, 5000);
  expect(difference(painted), fixture.name).toEqual([]);
}
