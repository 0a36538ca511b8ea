import { useCallback, useEffect, useState } from 'preact/hooks';
import { isReminderDue } from '@/lib/backup/file-name';
import type { StorageState } from '@/lib/model/backup-state';
import { db } from '@/lib/store/db';
import { readLastBackup } from '@/lib/service/last-backup';

interface Storage {
  /** Null while it is read, or when it cannot be. */
  readonly storage: StorageState | null;
  readonly refresh: () => Promise<void>;
  /** The browser said no when it was asked. */
  readonly persistRefused: boolean;
  /** Asks the browser to keep the library; inside a click, for Firefox asks the reader. */
  readonly persist: () => void;
}

/** How safe the library lies; read once `isWanted`, as counting a large library keeps other questions waiting. */
export function useStorage(isWanted = true): Storage {
  const [storage, setStorage] = useState<StorageState | null>(null);
  const [persistRefused, setRefused] = useState(false);
  const refresh = useCallback(() => read().then(setStorage, () => setStorage(null)), []);
  useEffect(() => {
    if (isWanted) refresh();
  }, [refresh, isWanted]);
  const persist = useCallback(() => {
    const ask = navigator.storage.persist().catch(() => false);
    ask.then((kept) => setRefused(!kept)).then(refresh);
  }, [refresh]);
  return { storage, refresh, persistRefused, persist };
}

async function read(): Promise<StorageState> {
  const [persistent, { usage }, articles, lastAt] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
    db.articles.count(),
    readLastBackup(),
  ]);
  return { persistent, bytes: usage ?? null, articles, lastAt, isReminderDue: isReminderDue(articles, lastAt, Date.now()) };
}
