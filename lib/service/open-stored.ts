import { browser } from 'wxt/browser';

/** Opens what the library has of an article in a tab. Nobody is to wait for it. */
export function openStored(articleId: string): void {
  const url = browser.runtime.getURL(`/library.html?article=${encodeURIComponent(articleId)}`);
  // The browser is closing.
  browser.tabs.create({ url }).catch(() => {});
}
