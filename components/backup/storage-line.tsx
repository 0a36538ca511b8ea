import { formatDay } from '@/lib/i18n/dates';
import { t } from '@/lib/i18n/text';
import type { StorageState } from '@/lib/model/backup-state';
import { describeBytes } from './backup-words';

/** How safe the library lies, in one line: whether the browser keeps it, how large it is, when it was last backed up. */
export function StorageLine({ storage }: { readonly storage: StorageState | null }) {
  if (storage === null) return null;
  const { persistent, bytes, lastAt, isReminderDue } = storage;
  const parts = [
    t(persistent ? 'storagePersistent' : 'storageNotPersistent'),
    ...(bytes === null ? [] : [describeBytes(bytes)]),
    lastAt === 0 ? t('backupNever') : t('backupLast', formatDay(lastAt)),
  ];
  return (
    <p class={isReminderDue ? 'notice storage-line' : 'hint storage-line'}>
      {isReminderDue && <strong>{t('backupReminder')} </strong>}
      {parts.join(' · ')}
    </p>
  );
}
