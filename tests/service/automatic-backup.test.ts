import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isBackupDue, partFiles } from '@/lib/backup/backup-plan';
import type { BackupRhythm } from '@/lib/model/automatic-backup';
import { BACKUP_ALARM, backUpIfDue, planBackups } from '@/lib/service/automatic-backup';
import { changeAutomaticBackup, readAutomaticBackup } from '@/lib/service/automatic-backup-state';
import { readLastBackup } from '@/lib/service/last-backup';
import { PetikDatabase } from '@/lib/store/db';
import { recordVisit } from '@/lib/store/record-visit';
import { visit } from '../store/visits';

vi.mock('@/lib/messaging/protocol', () => ({ onMessage: () => {}, sendMessage: async () => null }));

const DAY = 86_400_000;
const NOW = new Date(2026, 10, 24, 9, 0).getTime();

interface Download {
  readonly id: number;
  readonly filename: string;
  state: 'in_progress' | 'complete' | 'interrupted';
}

let db: PetikDatabase;
let downloads: Download[];
let removed: number[];
let granted: boolean;
/** What becomes of a download that is begun. */
let outcome: Download['state'];

beforeEach(async () => {
  fakeBrowser.reset();
  Reflect.deleteProperty(fakeBrowser, 'offscreen');
  [downloads, removed, granted, outcome] = [[], [], true, 'complete'];
  Object.assign(fakeBrowser.permissions, { contains: async () => granted });
  Object.assign(fakeBrowser, {
    downloads: {
      download: async ({ filename }: { filename: string }) =>
        downloads.push({ id: downloads.length + 1, filename, state: outcome }),
      search: async ({ id }: { id: number }) => downloads.filter((each) => each.id === id),
      removeFile: async (id: number) => void removed.push(id),
      erase: async () => [],
    },
  });
  db = new PetikDatabase('automatic-backup');
  await db.delete({ disableAutoOpen: false });
  await recordVisit(db, visit({ keys: ['a'] }));
});
afterEach(() => db.close());

describe('when a backup is due', () => {
  it.each<[string, BackupRhythm | null, number, number, boolean]>([
    ['off: never', null, 0, NOW, false],
    ['the first at once', 'week', 0, NOW, true],
    ['daily: not twice a day', 'day', NOW, NOW + DAY / 2, false],
    ['daily: the next day, though earlier in the morning', 'day', NOW, NOW + DAY - 7_200_000, true],
    ['weekly: not after six days', 'week', NOW, NOW + 6 * DAY, false],
    ['weekly: after seven', 'week', NOW, NOW + 7 * DAY - 7_200_000, true],
    ['every thirty days', 'month', NOW, NOW + 30 * DAY, true],
    ['a clock that was set back', 'month', NOW, NOW - DAY, true],
  ])('%s', (_, every, lastAt, now, due) => {
    expect(isBackupDue({ every, keep: 4 }, lastAt, now)).toBe(due);
  });

  it('keeps the last few, and one at least', () => {
    const files = [1, 2, 3].map((at) => ({ downloadId: at, name: '', at }));
    expect(partFiles(files, 2).surplus.map(({ at }) => at)).toEqual([1]);
    expect(partFiles(files, 0).kept.map(({ at }) => at)).toEqual([3]);
    expect(partFiles(files, 9).surplus).toEqual([]);
  });
});

describe('an automatic backup', () => {
  it('is saved at once when it is turned on, dated, in a folder of its own', async () => {
    await planBackups(db, { every: 'week', keep: 4 }, NOW);
    expect(downloads.map(({ filename }) => filename)).toEqual(['Petik/2026-11-24-petik-backup.json']);
    expect(await readAutomaticBackup()).toMatchObject({ files: [{ downloadId: 1, at: NOW }], pending: null, failed: null });
    expect(await readLastBackup()).toBe(NOW);
    expect(await fakeBrowser.alarms.get(BACKUP_ALARM)).toMatchObject({ periodInMinutes: 60 });
  });

  it('takes away its own files that are too many, and no others', async () => {
    await planBackups(db, { every: 'day', keep: 2 }, NOW);
    for (const day of [1, 2, 3]) await backUpIfDue(db, NOW + day * DAY);
    expect(downloads).toHaveLength(4);
    expect(removed).toEqual([1, 2]);
    expect((await readAutomaticBackup()).files.map(({ downloadId }) => downloadId)).toEqual([3, 4]);
  });

  it('is not saved of an empty library, nor after it was turned off', async () => {
    await db.articles.clear();
    await planBackups(db, { every: 'day', keep: 2 }, NOW);
    await planBackups(db, { every: null, keep: 2 }, NOW);
    await recordVisit(db, visit({ keys: ['b'] }));
    await backUpIfDue(db, NOW);
    expect(downloads).toEqual([]);
    expect(await fakeBrowser.alarms.get(BACKUP_ALARM)).toBeUndefined();
  });

  it('is found saved by the next look when the background was ended meanwhile', async () => {
    downloads.push({ id: 1, filename: 'Petik/x', state: 'complete' });
    const pending = { downloadId: 1, name: 'Petik/x', at: NOW };
    await changeAutomaticBackup(() => ({ plan: { every: 'day', keep: 2 }, pending }));
    await backUpIfDue(db, NOW + 1000);
    expect(await readAutomaticBackup()).toMatchObject({ files: [pending], pending: null });
    expect(downloads).toHaveLength(1);
  });

  it.each(['interrupted', 'forgotten'])('is saved anew when the one that was begun is %s', async (fate) => {
    if (fate === 'interrupted') downloads.push({ id: 1, filename: 'Petik/x', state: 'interrupted' });
    const pending = { downloadId: fate === 'interrupted' ? 1 : 99, name: 'Petik/x', at: NOW - DAY };
    await changeAutomaticBackup(() => ({ plan: { every: 'day', keep: 2 }, pending }));
    await backUpIfDue(db, NOW);
    expect(await readAutomaticBackup()).toMatchObject({ files: [{ at: NOW }], pending: null, failed: null });
  });

  it('that the browser does not save is told, and tried again the next day', async () => {
    outcome = 'interrupted';
    await planBackups(db, { every: 'day', keep: 2 }, NOW);
    expect(await readAutomaticBackup()).toMatchObject({ files: [], failed: { reason: 'download', at: NOW } });
    outcome = 'complete';
    await backUpIfDue(db, NOW + 3_600_000);
    expect(downloads).toHaveLength(1);
    await backUpIfDue(db, NOW + DAY);
    expect(await readAutomaticBackup()).toMatchObject({ files: [{ at: NOW + DAY }], failed: null });
    expect(await readLastBackup()).toBe(NOW + DAY);
  });

  it('says that the permission is gone', async () => {
    granted = false;
    await planBackups(db, { every: 'day', keep: 2 }, NOW);
    expect(await readAutomaticBackup()).toMatchObject({ failed: { reason: 'permission' } });
    expect(downloads).toEqual([]);
  });

  it('says that the library cannot be read', async () => {
    db.close({ disableAutoOpen: true });
    await planBackups(db, { every: 'day', keep: 2 }, NOW);
    expect(await readAutomaticBackup()).toMatchObject({ failed: { reason: 'storage' }, plan: { every: 'day' } });
  });
});
