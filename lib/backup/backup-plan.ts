import type { AutomaticBackup, BackupPlan, BackupRhythm, SavedFile } from '@/lib/model/automatic-backup';

const DAYS: Readonly<Record<BackupRhythm, number>> = { day: 1, week: 7, month: 30 };

/** Off; when it is turned on, once a week with four files kept. */
export const NO_AUTOMATIC_BACKUP: AutomaticBackup = {
  plan: { every: null, keep: 4 },
  files: [],
  pending: null,
  failed: null,
};

/**
 * Whether it is time for a backup: by the reader's own calendar, so that whoever opens the browser a little earlier each
 * morning misses no day. A clock that was set back makes one due. `lastAt`: 0 for never; times in ms since the epoch.
 */
export function isBackupDue({ every }: BackupPlan, lastAt: number, now: number): boolean {
  if (every === null) return false;
  const next = new Date(lastAt);
  next.setHours(0, 0, 0, 0);
  next.setDate(next.getDate() + DAYS[every]);
  return now >= next.getTime() || now < lastAt;
}

/** Files, the oldest first, parted into those that are kept and those that are too many. */
export function partFiles(
  files: readonly SavedFile[],
  keep: number,
): { kept: readonly SavedFile[]; surplus: readonly SavedFile[] } {
  const from = Math.max(0, files.length - Math.max(1, keep));
  return { kept: files.slice(from), surplus: files.slice(0, from) };
}
