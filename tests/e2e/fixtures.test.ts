/** Every fixture page in both browsers, read without a click: what is painted is what a careful reader expects. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '@/tests/browser/launch';
import { listDifference } from '@/tests/browser/list-difference';
import { expectedQuoteLines, officialFaults, paintedQuoteLines, readPainted, settledPaint } from '@/tests/browser/painted';
import type { PetikBrowser } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { pause } from '@/tests/browser/wait-for';
import { FIXTURES_ROOT, readFixtures } from '@/tests/fixtures/read-fixtures';

/** Longer than Petik takes to annotate any of the articles. */
const LONG_ENOUGH_MS = 1500;

const fixtures = readFixtures();
const hasMarks = fixtures.filter(({ quotes, people }) => quotes.length + people.length > 0);
const hasNone = fixtures.filter((fixture) => !hasMarks.includes(fixture));

describe.each(BROWSERS)('in %s', (name) => {
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

  it.each(hasMarks)('$name: quotes and officials are painted', async (fixture) => {
    const page = await browser.openPage(site.url(fixture.url));
    try {
      if (fixture.act) await page.evaluate(fixture.act);
      const expected = expectedQuoteLines(fixture);
      const asExpected = (painted: Parameters<typeof paintedQuoteLines>[0]) =>
        listDifference(expected, paintedQuoteLines(painted)).length === 0;
      const painted = await settledPaint(page, asExpected, 4000);
      expect.soft(listDifference(expected, paintedQuoteLines(painted))).toEqual([]);
      if (fixture.pack) expect.soft(officialFaults(fixture, painted)).toEqual([]);
      expect.soft(await browser.takeExceptions()).toEqual([]);
    } finally {
      await page.close();
    }
  });

  it.each(hasNone)('$name: nothing happens', async (fixture) => {
    const page = await browser.openPage(site.url(fixture.url));
    try {
      await pause(LONG_ENOUGH_MS);
      expect.soft(await readPainted(page)).toEqual({});
      expect.soft(await browser.badgeText()).toBe('');
      expect.soft(await browser.takeExceptions()).toEqual([]);
    } finally {
      await page.close();
    }
  });
});
