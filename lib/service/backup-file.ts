import { browser } from 'wxt/browser';
import { backupName } from '@/lib/backup/file-name';
import { sendMessage } from '@/lib/messaging/protocol';
import { makeBackup } from '@/lib/store/backup/make-backup';
import type { PetikDatabase } from '@/lib/store/db';

const OFFSCREEN = 'offscreen.html';

/** A backup that the browser can download. */
export interface BackupFile {
  readonly name: string;
  /** Of a file in memory, until `release` is called. */
  readonly url: string;
  readonly release: () => Promise<void>;
}

/** Writes the library into a file in memory. Rejects when the database cannot be read. `now`: ms since the epoch. */
export async function makeBackupFile(db: PetikDatabase, now: number): Promise<BackupFile> {
  // Chromium's worker can make no address for a file; a page that nobody sees makes it there.
  if (browser.offscreen === undefined) return writeBackupFile(db, now);
  await browser.offscreen.closeDocument().catch(() => {});
  await browser.offscreen.createDocument({
    url: OFFSCREEN,
    reasons: ['BLOBS'],
    justification: 'Writes the automatic backup into a file',
  });
  const release = () => browser.offscreen.closeDocument().catch(() => {});
  const made = await sendMessage('writeBackupFile', { now }).catch(() => null);
  if (made) return { ...made, release };
  await release();
  throw new Error('The backup could not be written.');
}

/** The same in the page that calls it. */
export async function writeBackupFile(db: PetikDatabase, now: number): Promise<BackupFile> {
  const { blob, isZipped } = await makeBackup(db, now);
  const url = URL.createObjectURL(blob);
  return { name: backupName(now, isZipped), url, release: async () => URL.revokeObjectURL(url) };
}
