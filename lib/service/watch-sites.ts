import { browser } from 'wxt/browser';
import { injectScout, SCOUT_FILE } from './inject';

const SCOUT_ID = 'scout';

/**
 * Registers the scout for exactly the sites that are granted, and gives their patterns. Chromium accepts others too and
 * then never runs it there.
 */
export async function syncScout(): Promise<string[]> {
  const matches = webPatterns((await browser.permissions.getAll()).origins);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCOUT_ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCOUT_ID] });
    return matches;
  }
  const script = { id: SCOUT_ID, js: [SCOUT_FILE], matches, runAt: 'document_idle' as const, persistAcrossSessions: true };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  return matches;
}

/** Keeps the scout on the granted sites: at install, update, start and whenever the reader grants or revokes one. */
export function watchSites(): void {
  // One after the other: two grants at once would both find nothing registered, and the second registration fails.
  let latest: Promise<unknown> = Promise.resolve();
  const sync = () => {
    const synced = latest.then(syncScout, syncScout);
    latest = synced;
    return synced;
  };
  // An update leaves the scripts of the former version in open tabs, cut off from everything.
  browser.runtime.onInstalled.addListener(async () => injectScout(await sync()));
  browser.runtime.onStartup.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  browser.permissions.onAdded.addListener(async ({ origins }) => {
    await sync();
    await injectScout(webPatterns(origins));
  });
}

function webPatterns(origins: string[] | undefined): string[] {
  return (origins ?? []).filter((origin) => /^(?:\*|https?):\/\//.test(origin));
}
