import { browser } from 'wxt/browser';

/** Built by `entrypoints/scout.content.ts`. */
export const SCOUT_FILE = '/content-scripts/scout.js';
/** Built by `entrypoints/annotator.content`. */
const ANNOTATOR_FILE = '/content-scripts/annotator.js';
/**
 * Shadow roots have to have the styles too. In Firefox only a reader's own reach into them; in Chromium those of the page are
 * inherited there, and a reader's own paint no ground.
 */
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
const HIGHLIGHT_STYLES = '/content-scripts/annotator.css';

/**
 * Runs the annotator in the top frame of a tab; one that runs there already steps aside. The styles come by the
 * browser, not by a <style> element: the page's DOM stays as it is. False when the tab may not be touched or is gone.
 */
export async function injectAnnotator(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: [HIGHLIGHT_STYLES], origin: ORIGIN });
    await browser.scripting.executeScript({ target: { tabId }, files: [ANNOTATOR_FILE] });
    return true;
  } catch {
    // The browsers tell refusals apart only by texts that change; the caller knows the address.
    return false;
  }
}

/** Runs the scout in open tabs at these addresses, which were loaded without it. Tabs that refuse are left out. */
export async function injectScout(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  const runs = tabs.map(
    async ({ id }) => id !== undefined && browser.scripting.executeScript({ target: { tabId: id }, files: [SCOUT_FILE] }),
  );
  await Promise.allSettled(runs);
}
