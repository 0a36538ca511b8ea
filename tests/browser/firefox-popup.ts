import type { Browser } from 'puppeteer-core';
import { evaluateInChrome } from './firefox-chrome-scope';
import { firefoxInnerPage } from './firefox-inner-page';
import type { Surface } from './petik-browser';
import { waitFor } from './wait-for';

const POPUP = `document.querySelector('browser.webextension-popup-browser')`;
const SIDEBAR = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;

/**
 * Opens the real popup at the toolbar, with what a click there runs; one that is open is closed first. A machine that is
 * busy has been seen to leave the panel empty: as a person would, this clicks again. Throws when that does not help.
 */
export async function firefoxPopup(browser: Browser, click: string): Promise<Surface> {
  for (let triesLeft = 2; ; triesLeft -= 1) {
    await closeFirefoxPopup(browser);
    await evaluateInChrome(browser, click);
    try {
      return await firefoxInnerPage(browser, POPUP, () => closeFirefoxPopup(browser));
    } catch (error) {
      if (triesLeft === 0) throw error;
    }
  }
}

/** Waits for the real sidebar. Throws when it does not open within ten seconds. */
export function firefoxSidebar(browser: Browser): Promise<Surface> {
  return firefoxInnerPage(browser, SIDEBAR, async () => {
    await evaluateInChrome(browser, `(() => { SidebarController.hide(); return ''; })()`);
  });
}

/** Closes the popup if it is open: a click on the toolbar button would close it too, and not open another. */
async function closeFirefoxPopup(browser: Browser): Promise<void> {
  const close = `(() => { const panel = ${POPUP}; panel?.closest('panel')?.hidePopup(); return String(panel === null); })()`;
  await waitFor(
    'the popup to close',
    () => evaluateInChrome(browser, close),
    (closed) => closed === 'true',
  );
}
