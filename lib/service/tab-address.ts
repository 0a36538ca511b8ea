import { browser } from 'wxt/browser';

/** Sites whose pages no extension may touch; the browsers refuse without a telling error. */
const CLOSED_SITES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|accounts\.firefox\.com)(?:\/|$)/;

/** What kind of page an address is of: one that can be annotated, or one of the browser's own. */
export function isInternal(url: string): boolean {
  return !/^(?:https?|file):/.test(url) || CLOSED_SITES.test(url);
}

/** Whether Petik may act on pages at this address without a click. */
export async function isGranted(url: string): Promise<boolean> {
  if (!/^https?:/.test(url)) return false;
  const { origin } = new URL(url);
  return browser.permissions.contains({ origins: [`${origin.replace(/:\d+$/, '')}/*`] });
}
