import { useCallback, useRef, useState } from 'preact/hooks';
import { backupName } from '@/lib/backup/file-name';
import type { SavingState } from '@/lib/model/backup-state';
import { makeBackup } from '@/lib/store/backup/make-backup';
import { db } from '@/lib/store/db';
import { download } from './download';
import { writeLastBackup } from '@/lib/service/last-backup';

interface Saving {
  readonly saving: SavingState | null;
  readonly save: () => Promise<void>;
  readonly cancel: () => void;
}

/** Saves the library to a file in the downloads folder. `onSaved` runs when that is done. */
export function useSaving(onSaved: () => void): Saving {
  const [saving, setSaving] = useState<SavingState | null>(null);
  const running = useRef<AbortController | null>(null);

  const save = useCallback(async () => {
    const stop = new AbortController();
    running.current = stop;
    setSaving({ phase: 'working', share: 0, name: '' });
    try {
      const now = Date.now();
      const all = Math.max(1, await db.articles.count());
      const { blob, isZipped } = await makeBackup(
        db,
        now,
        (done) => setSaving({ phase: 'working', share: Math.min(1, done / all), name: '' }),
        stop.signal,
      );
      const name = backupName(now, isZipped);
      download(blob, name);
      await writeLastBackup(now);
      setSaving({ phase: 'done', share: 1, name });
      onSaved();
    } catch {
      setSaving({ phase: stop.signal.aborted ? 'cancelled' : 'failed', share: 0, name: '' });
    }
  }, [onSaved]);

  return { saving, save, cancel: useCallback(() => running.current?.abort(), []) };
}
