import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { sendMessage } from '@/lib/messaging/protocol';
import type { AutomaticBackup, BackupPlan } from '@/lib/model/automatic-backup';
import { onAutomaticBackup, readAutomaticBackup } from '@/lib/service/automatic-backup-state';

interface Automatic {
  /** Null while it is read. */
  readonly automatic: AutomaticBackup | null;
  readonly refused: boolean;
  /** Must be called inside a click. */
  readonly plan: (plan: BackupPlan) => void;
}

/** Chromium writes files in a page that nobody sees; Firefox knows no such permission. */
const WANTED: Browser.runtime.ManifestOptionalPermission[] = ['downloads', 'offscreen'];

/** Backups that are saved by themselves, as the background keeps them. `onSaved` runs after each. */
export function useAutomaticBackup(onSaved: () => void): Automatic {
  const [automatic, setAutomatic] = useState<AutomaticBackup | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    readAutomaticBackup().then(setAutomatic, () => {});
    return onAutomaticBackup((now) => {
      setAutomatic(now);
      onSaved();
    });
  }, [onSaved]);

  const plan = useCallback((wanted: BackupPlan) => {
    const optional: readonly string[] = browser.runtime.getManifest().optional_permissions ?? [];
    const permissions = WANTED.filter((each) => optional.includes(each));
    const asked =
      wanted.every === null ? browser.permissions.remove({ permissions }) : browser.permissions.request({ permissions });
    asked
      .catch(() => false)
      .then((granted) => {
        setRefused(wanted.every !== null && !granted);
        if (wanted.every === null || granted) return sendMessage('planBackups', { plan: wanted });
      })
      // The background was ended while it worked: its alarm finishes the work.
      .catch(() => {});
  }, []);

  return { automatic, refused, plan };
}
