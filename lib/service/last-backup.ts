import { browser } from 'wxt/browser';

/** Where the time lies in the extension's storage, on this computer. */
const KEY = 'lastBackup';

/** When the last backup was saved, ms since the epoch; 0 when there was none. */
export async function readLastBackup(): Promise<number> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return typeof stored === 'number' ? stored : 0;
}

/** Remembers that a backup was saved. */
export async function writeLastBackup(at: number): Promise<void> {
  await browser.storage.local.set({ [KEY]: at });
}
