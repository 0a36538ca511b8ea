import { browser } from 'wxt/browser';
import { HIGHLIGHT_STYLES, injectScout, SCOUT_FILE } from './inject';

/**
 * What runs on granted sites: the scout, and in Chromium the styles of the highlights, from the start: brought later, they
 * would cost a large page another round of style. Firefox works a highlight's style out when it paints it.
 */
type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number];
const SCOUT: Script = { id: 'scout', js: [SCOUT_FILE], runAt: 'document_idle' };
const STYLES: Script = { id: 'styles', css: [HIGHLIGHT_STYLES], runAt: 'document_start' };
const SCRIPTS = import.meta.env.FIREFOX ? [SCOUT] : [SCOUT, STYLES];
const IDS = SCRIPTS.map(({ id }) => id);

/**
 * Registers the scout for exactly the sites that are granted, and gives their patterns. Chromium accepts others too and
 * then never runs it there.
 */
export async function syncScout(): Promise<string[]> {
  const matches = webPatterns((await browser.permissions.getAll()).origins);
  const known = (await browser.scripting.getRegisteredContentScripts({ ids: IDS })).map(({ id }) => id);
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known });
    return matches;
  }
  for (const script of SCRIPTS) {
    const granted = { ...script, matches, persistAcrossSessions: true };
    if (known.includes(script.id)) await browser.scripting.updateContentScripts([granted]);
    else await browser.scripting.registerContentScripts([granted]);
  }
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
