import { browser } from 'wxt/browser';
import { isBackupDue, partFiles } from '@/lib/backup/backup-plan';
import { onMessage } from '@/lib/messaging/protocol';
import type { AutomaticBackup, BackupPlan, SavedFile } from '@/lib/model/automatic-backup';
import type { PetikDatabase } from '@/lib/store/db';
import { storageFailure } from '@/lib/store/storage-failure';
import { changeAutomaticBackup, readAutomaticBackup } from './automatic-backup-state';
import { makeBackupFile } from './backup-file';
import { writeLastBackup } from './last-backup';

/** Wakes the background to look whether a backup is due. */
export const BACKUP_ALARM = 'automatic-backup';
/** Also after a failure. */
const LOOK_AGAIN_MINUTES = 60;
/** Within the downloads folder. */
const FOLDER = 'Petik';
const ASK_MS = 200;
/** Chromium ends a worker that asks nothing of it for half a minute. */
const SIGN_OF_LIFE_MS = 20_000;

/** Saves backups by itself as the reader planned it. Registers its listeners at once. */
export function watchBackups(db: PetikDatabase): void {
  // Firefox lets the background live as long as the answer is awaited.
  browser.alarms.onAlarm.addListener(({ name }) => (name === BACKUP_ALARM ? backUpIfDue(db, Date.now()) : undefined));
  // Alarms may be lost when the browser ends.
  browser.runtime.onStartup.addListener(keepAlarm);
  onMessage('planBackups', ({ data: { plan } }) => planBackups(db, plan, Date.now()));
}

/** Keeps what the reader wants from now on; the first backup is saved at once. */
export async function planBackups(db: PetikDatabase, plan: BackupPlan, now: number): Promise<void> {
  await changeAutomaticBackup(() => ({ plan, failed: null }));
  await keepAlarm();
  await backUpIfDue(db, now);
}

async function keepAlarm(): Promise<void> {
  const { plan } = await readAutomaticBackup();
  if (plan.every === null) await browser.alarms.clear(BACKUP_ALARM);
  else await browser.alarms.create(BACKUP_ALARM, { delayInMinutes: 1, periodInMinutes: LOOK_AGAIN_MINUTES });
}

/** One run after the other: two would write the same file twice. */
let latest: Promise<void> = Promise.resolve();

/** Saves a backup when one is due and takes away those that are too many. Keeps what goes wrong, and never rejects. */
export function backUpIfDue(db: PetikDatabase, now: number): Promise<void> {
  latest = latest.then(async () => {
    const alive = setInterval(() => browser.runtime.getPlatformInfo(), SIGN_OF_LIFE_MS);
    try {
      await backUp(db, now);
    } catch (error) {
      storageFailure(error);
      await fail('storage', now).catch(() => {});
    } finally {
      clearInterval(alive);
    }
  });
  return latest;
}

async function backUp(db: PetikDatabase, now: number): Promise<void> {
  const { plan, pending, files, failed } = await readAutomaticBackup();
  if (plan.every === null) return;
  if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) return fail('permission', now);
  const lastAt = files.at(-1)?.at ?? 0;
  // A reader whose browser asks her where to save, and who said no, is not asked again every hour.
  const isRefused = failed?.reason === 'download' && !isBackupDue({ ...plan, every: 'day' }, failed.at, now);
  // A background that was ended while the browser wrote the file learns the outcome now.
  const isSaved = pending !== null && (await settle(pending, now));
  if (isSaved || isRefused || !isBackupDue(plan, lastAt, now) || (await db.articles.count()) === 0) return;
  const { name, url, release } = await makeBackupFile(db, now);
  try {
    const filename = `${FOLDER}/${name}`;
    const downloadId = await browser.downloads.download({ url, filename, saveAs: false, conflictAction: 'uniquify' });
    const file = { downloadId, name: filename, at: now };
    await changeAutomaticBackup(() => ({ pending: file }));
    await settle(file, now);
  } catch {
    await fail('download', now);
  } finally {
    await release();
  }
}

/** Waits for the end of a download and keeps what became of it; true when the file is there. */
async function settle(file: SavedFile, now: number): Promise<boolean> {
  for (;;) {
    const [download] = await browser.downloads.search({ id: file.downloadId });
    if (download?.state === 'complete') break;
    if (download?.state !== 'in_progress') {
      await fail('download', now);
      return false;
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_MS));
  }
  let surplus: readonly SavedFile[] = [];
  await changeAutomaticBackup(({ files, plan }) => {
    const parted = partFiles([...files, file], plan.keep);
    surplus = parted.surplus;
    return { files: parted.kept, pending: null, failed: null };
  });
  await writeLastBackup(file.at);
  for (const { downloadId } of surplus) await takeAway(downloadId);
  return true;
}

/** The reader may have moved or deleted the file, or forgotten the download: then it is hers. */
async function takeAway(downloadId: number): Promise<void> {
  await browser.downloads.removeFile(downloadId).catch(() => {});
  await browser.downloads.erase({ id: downloadId }).catch(() => {});
}

const fail = async (reason: NonNullable<AutomaticBackup['failed']>['reason'], at: number): Promise<void> => {
  await changeAutomaticBackup(() => ({ pending: null, failed: { at, reason } }));
};
