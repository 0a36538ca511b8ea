import { BackupPage } from '@/components/backup/backup-page';
import { useAutomaticBackup } from './use-automatic-backup';
import { useBringing } from './use-bringing';
import { useSaving } from './use-saving';
import { useStorage } from './use-storage';

/** The page for backups, with its connections. */
export function Backup() {
  const { storage, refresh, persistRefused, persist } = useStorage();
  const { automatic, refused, plan } = useAutomaticBackup(refresh);
  const { saving, save, cancel: cancelSave } = useSaving(refresh);
  const { bringing, look, bring, cancel } = useBringing(refresh);
  return (
    <BackupPage
      storage={storage}
      saving={saving}
      bringing={bringing}
      automatic={{ automatic, refused, onPlan: plan }}
      persistRefused={persistRefused}
      onPersist={persist}
      onSave={save}
      onCancelSave={cancelSave}
      onFile={look}
      onBring={bring}
      onCancelBring={cancel}
    />
  );
}
