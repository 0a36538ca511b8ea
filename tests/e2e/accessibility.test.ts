/** Petik's own pages by the rules of axe, with real contents, in both browsers and both colour schemes. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '@/tests/browser/axe-faults';
import { BROWSERS } from '@/tests/browser/launch';
import type { PetikBrowser } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { waitFor } from '@/tests/browser/wait-for';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

const has = (page: Page, selector: string) =>
  waitFor(selector, () => page.evaluate((wanted: string) => !!document.querySelector(wanted), selector), Boolean);
const press = (page: Page, selector: string) =>
  page.evaluate((wanted: string) => document.querySelector<HTMLElement>(wanted)?.click(), selector);

describe.each(BROWSERS)('in %s', (name) => {
  let session: Session;
  let site: Site;
  let browser: PetikBrowser;

  beforeAll(async () => {
    session = openSession(name);
    site = await serveSite(FIXTURES_ROOT);
    browser = await session.start();
  });
  afterAll(async () => {
    await session.end();
    await site.close();
  });

  const expectFaultless = async (page: Page) => expect(await axeFaults(name, page)).toEqual([]);

  it('the empty library and the welcome page have no fault', async () => {
    const library = await browser.openExtensionPage('library.html');
    await has(library, '.message h2');
    await expectFaultless(library);
    await library.close();
    const welcome = await browser.openExtensionPage('welcome.html');
    await has(welcome, '[role=switch]');
    await expectFaultless(welcome);
    await welcome.close();
  });

  it('the popup has no fault, with evidence and note opened', async () => {
    const page = await browser.openPage(site.url('/demo/'));
    const atToolbar = await browser.openPopup(page);
    // In a hidden tab Petik does nothing: the popup gets a tab of its own only when the page was read.
    await waitFor('the quotes', () => atToolbar.evaluate(() => document.querySelectorAll('.quote').length), Boolean);
    await atToolbar.close();
    const popup = await browser.openExtensionPage('popup.html');
    await has(popup, '.quote');
    await press(popup, '.evidence summary');
    await press(popup, '.tool[aria-expanded]');
    await has(popup, 'textarea');
    await expectFaultless(popup);
    await popup.close();
  });

  it('the side panel has no fault, at its usual width, with the page and with the library', async () => {
    const panel = await browser.openExtensionPage('sidepanel.html');
    await panel.setViewport({ width: 300, height: 800 });
    await has(panel, '.quote');
    await expectFaultless(panel);
    await press(panel, '[data-part=library]');
    await has(panel, '.entry-title');
    await press(panel, '.entry-title');
    await has(panel, '.quote');
    await expectFaultless(panel);
    await panel.close();
  });

  it('the pages of corrections have no fault', async () => {
    const library = await browser.openExtensionPage('library.html?shelf=people');
    await has(library, '.line-name');
    await press(library, '.line-name');
    await has(library, '.dossier');
    await has(library, '.quote');
    const [quote, person] = await library.evaluate(() => [
      document.querySelector('[data-quote]')?.getAttribute('data-quote'),
      document.querySelector('.dossier a[href^="/person.html"]')?.getAttribute('href'),
    ]);
    await expectFaultless(library);
    await library.close();
    for (const path of [`correct.html?quote=${quote}`, person?.slice(1) ?? '']) {
      const page = await browser.openExtensionPage(path);
      await has(page, 'form');
      await expectFaultless(page);
      await page.close();
    }
  });

  it('the library has no fault, with an article opened and the question before deleting all', async () => {
    const library = await browser.openExtensionPage('library.html');
    await has(library, '.entry-title');
    await press(library, '.entry-title');
    await has(library, '.quote');
    await expectFaultless(library);
    await press(library, '.library-foot button:last-of-type');
    await has(library, 'dialog[open]');
    await expectFaultless(library);
  });
});
