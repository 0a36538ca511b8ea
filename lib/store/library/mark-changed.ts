import type { PetikDatabase } from '../db';

/** Has these articles indexed anew by the next `indexBatch`. Call inside the transaction that changes them, with `unindexed`. */
export async function markChanged(db: PetikDatabase, articleIds: readonly string[]): Promise<void> {
  await db.unindexed.bulkPut(articleIds.map((articleId) => ({ articleId })));
}
