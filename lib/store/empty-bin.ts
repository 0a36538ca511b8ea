import type { PetikDatabase } from './db';

/** How long a deletion can be undone, in ms; after that the rows are really gone. */
export const UNDO_MS = 10 * 60 * 1000;

/** Deletes for good what can no longer be undone. Run at each start of the background. */
export async function emptyBin(db: PetikDatabase, now: number): Promise<void> {
  await db.bin
    .where('deletedAt')
    .below(now - UNDO_MS)
    .delete();
}
