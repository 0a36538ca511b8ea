/** How often a backup is saved by itself; "never" is off. */
export const BACKUP_RHYTHMS = ['day', 'week', 'month'] as const;
export type BackupRhythm = (typeof BACKUP_RHYTHMS)[number];

/** Automatic backups as the reader wants them. */
export interface BackupPlan {
  /** Null: none. */
  readonly every: BackupRhythm | null;
  /** How many of the files are kept, at least one. */
  readonly keep: number;
}

/** A file that Petik saved by itself. */
export interface SavedFile {
  /** Of the browser's downloads. */
  readonly downloadId: number;
  readonly name: string;
  /** When the library was read for it, ms since the epoch. */
  readonly at: number;
}

/** What is known of automatic backups. */
export interface AutomaticBackup {
  readonly plan: BackupPlan;
  /** Those that are kept, the oldest first. */
  readonly files: readonly SavedFile[];
  /** Handed to the browser, which has not told its end yet. */
  readonly pending: SavedFile | null;
  /** What went wrong the last time; null after a success. */
  readonly failed: { readonly at: number; readonly reason: 'permission' | 'storage' | 'download' } | null;
}
