import { browser } from 'wxt/browser';
import { injectScout, SCOUT_FILE } from './inject';

const SCOUT_ID = 'scout';

/** Registers the scout for exactly the sites that are granted. Chromium accepts others and then never runs it. */
export async function syncScout(): Promise<void> {
  const matches = webPatterns((await browser.permissions.getAll()).origins);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCOUT_ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCOUT_ID] });
    return;
  }
  const script = { id: SCOUT_ID, js: [SCOUT_FILE], matches, runAt: 'document_idle' as const, persistAcrossSessions: true };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Keeps the scout on the granted sites: at install, update, start and whenever the reader grants or revokes one. */
export function watchSites(): void {
  // One after the other: two grants at once would both find nothing registered, and the second registration fails.
  let latest = Promise.resolve();
  const sync = () => {
    latest = latest.then(syncScout, syncScout);
    return latest;
  };
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  browser.permissions.onAdded.addListener(async ({ origins }) => {
    await sync();
    const added = webPatterns(origins);
    if (added.length > 0) await injectScout(added);
  });
}

function webPatterns(origins: string[] | undefined): string[] {
  return (origins ?? []).filter((origin) => /^(?:\*|https?):\/\//.test(origin));
}
