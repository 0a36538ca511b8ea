import type { PetikDatabase } from '@/lib/store/db';
import { storageFailure } from '@/lib/store/storage-failure';
import { printBatch } from '@/lib/store/variants/keep-prints';

/**
 * Makes the fingerprints that are missing after an upgrade or an undone deletion, batch after batch. A worker that is
 * killed loses one batch at most: the next start goes on. A database that cannot be written now is
 * reported when somebody needs it.
 */
export async function keepPrints(db: PetikDatabase): Promise<void> {
  try {
    while ((await printBatch(db)) > 0);
  } catch (error) {
    storageFailure(error);
  }
}
