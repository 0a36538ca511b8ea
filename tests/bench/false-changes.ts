/** Articles that are opened again while only what stands around them has changed: no quote of them may be called changed. */
import type { PetikBrowser } from '../browser/petik-browser';
import { serveSite } from '../browser/serve';
import { openSession } from '../browser/session';
import { pause, waitFor } from '../browser/wait-for';
import { FIXTURES_ROOT } from '../fixtures/read-fixtures';
import { addressOf, pageOf } from '../service/generated-articles';
import { saveAllQuotes, storedVisits, type Visits } from './library-page';

const ARTICLES = 100;
/** With other adverts, dates, counters and related links each time. */
const VISITS = [1, 2, 3];
/** A page is left so long before its visit is looked for, ms. */
const STEP_MS = 50;

/**
 * Has a Chromium with Petik read all articles at each visit, all quotes saved at the first one. Returns how many checks say
 * anything but "verbatim", and how many quotes that is of. Throws when an article was not read or not stored as one.
 */
export async function countFalseChanges(): Promise<{ readonly falseChanges: number; readonly saved: number }> {
  const pages = new Map<string, string>();
  const site = await serveSite(FIXTURES_ROOT, pages);
  const session = openSession('chromium');
  try {
    const browser = await session.start(true);
    const paths = Array.from({ length: ARTICLES }, (_, number) => new URL(addressOf(number)).pathname);
    for (const visit of VISITS) {
      for (const [number, path] of paths.entries()) pages.set(path, pageOf(number, visit));
      const before = Date.now();
      await open(
        browser,
        paths.map((path) => site.url(path)),
        before,
      );
      if (visit === VISITS[0]) await ask(browser, saveAllQuotes());
    }
    const { articles, saved, notVerbatim } = await ask<Visits>(browser, storedVisits(0));
    if (articles !== ARTICLES || saved < ARTICLES) throw new Error(`${articles} articles with ${saved} saved quotes were kept`);
    return { falseChanges: notVerbatim, saved };
  } finally {
    await session.end();
    await site.close();
  }
}

/** Opens one after the other in one tab; each until it is stored as seen after `before` (ms since 1970). */
async function open(browser: PetikBrowser, addresses: readonly string[], before: number): Promise<void> {
  const library = await browser.openExtensionPage('library.html');
  const page = await browser.openPage('about:blank');
  for (const [number, address] of addresses.entries()) {
    await page.goto(address);
    await pause(STEP_MS);
    const seen = async () => ((await library.evaluate(storedVisits(before))) as Visits).articles;
    await waitFor(`${address} to be read`, seen, (count) => count > number);
  }
  await page.close();
  await library.close();
}

async function ask<T>(browser: PetikBrowser, expression: string): Promise<T> {
  const page = await browser.openExtensionPage('library.html');
  const answer = (await page.evaluate(expression)) as T;
  await page.close();
  return answer;
}
