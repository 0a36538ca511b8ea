import { browser } from 'wxt/browser';

/** Built by `entrypoints/scout.content.ts`. */
export const SCOUT_FILE = '/content-scripts/scout.js';
/** Built by `entrypoints/annotator.content`. */
const ANNOTATOR_FILE = '/content-scripts/annotator.js';
/** Built from what `entrypoints/annotator.content` imports. */
export const HIGHLIGHT_STYLES = '/content-scripts/annotator.css';
/**
 * Shadow roots have to have the styles too. In Firefox only a reader's own reach into them; in Chromium those of the page are
 * inherited there, and a reader's own paint no ground.
 */
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/**
 * Runs the annotator in the top frame of a tab; one that runs there already steps aside. The styles come first: Firefox takes
 * several times as long over a large page that is already painted. False when the tab may not be touched or is gone.
 */
export async function injectAnnotator(tabId: number): Promise<boolean> {
  try {
    await injectStyles(tabId);
    await browser.scripting.executeScript({ target: { tabId }, files: [ANNOTATOR_FILE] });
    return true;
  } catch {
    // The browsers tell refusals apart only by texts that change; the caller knows the address.
    return false;
  }
}

/**
 * Gives the frames of a tab the styles of the highlights, where they have not got them: a second time would cost a large
 * page as much as the first. They come by the browser, not by a <style> element: the page's DOM stays as it is.
 */
export async function injectStyles(tabId: number): Promise<void> {
  const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: isPlain });
  const frameIds = frames.filter(({ result }) => result).map(({ frameId }) => frameId);
  if (frameIds.length === 0) return;
  await browser.scripting.insertCSS({ target: { tabId, frameIds }, files: [HIGHLIGHT_STYLES], origin: ORIGIN });
}

/** Runs in each frame. */
function isPlain(): boolean {
  return getComputedStyle(document.documentElement, '::highlight(petik-direct)').backgroundColor === 'rgba(0, 0, 0, 0)';
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
