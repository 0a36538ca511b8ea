/** Pointing at what is painted opens a card on the page, and closing it leaves the page as it was. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureNamed } from '@/tests/browser/fixture-named';
import { BROWSERS } from '@/tests/browser/launch';
import { pageMarkup } from '@/tests/browser/page-markup';
import { settledPaint } from '@/tests/browser/painted';
import type { PetikBrowser } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { waitFor } from '@/tests/browser/wait-for';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

const HOST = 'petik-card';

describe.each(BROWSERS)('the card in %s', (name) => {
  let session: Session;
  let browser: PetikBrowser;
  let site: Site;
  let page: Page;
  let untouched: string;

  beforeAll(async () => {
    session = openSession(name);
    site = await serveSite(FIXTURES_ROOT);
    browser = await session.start(true);
    page = await browser.openPage(site.url(fixtureNamed('demo').url));
    await settledPaint(page);
    untouched = await pageMarkup(page);
  });
  afterAll(async () => {
    await session.end();
    await site.close();
  });

  it.each(['direct', 'official'])('opens where one points at %s words, closes with Escape', async (layer) => {
    const { x, y } = await pointOn(page, layer);
    await page.mouse.move(x - 40, y - 200);
    await page.mouse.move(x, y, { steps: 4 });
    await waitFor('the card', () => isOpen(page), Boolean, 3000);
    // The page cannot look into it.
    expect(await page.evaluate((host) => document.querySelector(host)?.shadowRoot, HOST)).toBeNull();
    await page.keyboard.press('Escape');
    await waitFor(
      'the card to close',
      () => isOpen(page),
      (open) => !open,
      3000,
    );
    expect(await pageMarkup(page)).toBe(untouched);
    expect(await browser.takeExceptions()).toEqual([]);
  });

  it('does not open over other words', async () => {
    const { x, y } = await page.evaluate(() => {
      const heading = document.querySelector('h1') as Element;
      heading.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = heading.getBoundingClientRect();
      return { x: box.x + 30, y: box.y + 20 };
    });
    await page.mouse.move(x, y, { steps: 4 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await isOpen(page)).toBe(false);
  });
});

const isOpen = (page: Page): Promise<boolean> => page.evaluate((host) => document.querySelector(host) !== null, HOST);

/** Scrolls to the first words of a layer, and returns a point on them. */
async function pointOn(page: Page, layer: string): Promise<{ x: number; y: number }> {
  const point = `(() => {
    const [range] = [...(CSS.highlights.get('petik-${layer}') ?? CSS.highlights.get('petik-${layer}-dark'))];
    range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [box] = range.getClientRects();
    return { x: box.x + Math.min(20, box.width / 2), y: box.y + box.height / 2 };
  })()`;
  return (await page.evaluate(point)) as { x: number; y: number };
}
