/** Nobody sees this page: it makes an address for a file, which Chromium's worker cannot. */
import { onMessage } from '@/lib/messaging/protocol';
import { writeBackupFile } from '@/lib/service/backup-file';
import { db } from '@/lib/store/db';

onMessage('writeBackupFile', async ({ data }) => {
  const { name, url } = await writeBackupFile(db, data.now);
  return { name, url };
});
