import { browser } from 'wxt/browser';
import { NO_AUTOMATIC_BACKUP } from '@/lib/backup/backup-plan';
import type { AutomaticBackup } from '@/lib/model/automatic-backup';

/** Where it lies in the extension's storage, on this computer. */
const KEY = 'automaticBackup';

/** What is known of automatic backups on this computer. */
export async function readAutomaticBackup(): Promise<AutomaticBackup> {
  return fromStored((await browser.storage.local.get(KEY))[KEY]);
}

let latest: Promise<unknown> = Promise.resolve();

/** Changes it, one change after the other. */
export function changeAutomaticBackup(change: (now: AutomaticBackup) => Partial<AutomaticBackup>): Promise<AutomaticBackup> {
  const run = latest.then(async () => {
    const now = await readAutomaticBackup();
    const next = { ...now, ...change(now) };
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
  latest = run.catch(() => {});
  return run;
}

/** Tells each change until the function that it gives is called. */
export function onAutomaticBackup(tell: (now: AutomaticBackup) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) tell(fromStored(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

const fromStored = (stored: unknown): AutomaticBackup =>
  typeof stored === 'object' && stored !== null ? { ...NO_AUTOMATIC_BACKUP, ...stored } : NO_AUTOMATIC_BACKUP;
