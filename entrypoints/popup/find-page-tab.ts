import { type Browser, browser } from 'wxt/browser';

/** The tab that popup or side panel is about. */
export interface PageTab {
  readonly id: number;
  readonly windowId: number;
  /** Empty when the browser does not tell (no permission). */
  readonly url: string;
}

/**
 * The tab at hand: the one named in the address (`?tab=12`), or the active one. Where the popup itself is a tab
 * (Firefox for Android), the tab that was used last before it. Null when there is none.
 */
export async function findPageTab(): Promise<PageTab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return describe(await browser.tabs.get(named).catch(() => undefined));
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query(own === undefined ? { active: true, currentWindow: true } : { currentWindow: true });
  const others = tabs.filter((tab) => tab.id !== own?.id);
  return describe(others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]);
}

function describe(tab: Browser.tabs.Tab | undefined): PageTab | null {
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId, url: tab.url ?? '' };
}
