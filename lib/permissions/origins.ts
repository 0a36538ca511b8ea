import { browser } from 'wxt/browser';

/** Every site at once, as a match pattern. */
export const ALL_SITES = '*://*/*';

/** The match pattern of one host. */
export const originOf = (host: string): string => `*://${host}/*`;

/** Whether the browser lets Petik read this origin by itself. */
export function isGranted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [origin] });
}

/**
 * Asks the reader for an origin, or gives it back; false when refused. Must be called inside a click, with no `await`
 * before it: browsers ask only then.
 */
export function changeAccess(origin: string, on: boolean): Promise<boolean> {
  const origins = [origin];
  const answer = on ? browser.permissions.request({ origins }) : browser.permissions.remove({ origins });
  return answer.catch(() => false);
}

/**
 * Asks the reader for these hosts at once; true when there are none. Must be called inside a click, with no `await`
 * before it.
 */
export function requestHosts(hosts: readonly string[]): Promise<boolean> {
  if (hosts.length === 0) return Promise.resolve(true);
  return browser.permissions.request({ origins: hosts.map(originOf) }).catch(() => false);
}

/** Calls `changed` whenever origins are granted or taken back anywhere; returns the way to stop. */
export function watchAccess(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

/** The hosts allowed one by one, in alphabetical order. */
export async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  // Browsers may list one host once per scheme.
  const hosts = origins.map((pattern) => pattern.match(/^[^:]+:\/\/([^/]+)\//)?.[1] ?? '');
  return [...new Set(hosts.filter((host) => host !== '' && host !== '*'))].sort();
}
