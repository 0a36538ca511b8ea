import type { PetikDatabase } from '@/lib/store/db';
import { indexBatch } from '@/lib/store/library/index-batch';
import { storageFailure } from '@/lib/store/storage-failure';
import { printBatch } from '@/lib/store/variants/keep-prints';

/** How long one call works at most before it answers, ms: the library asks again and shows how far it is. */
const TURN_MS = 1000;

/** One run after the other: each takes up what was changed while the one before was at work. */
let latest: Promise<unknown> = Promise.resolve();

/**
 * Brings the library's index up to date. Gives how many articles are left, which is 0 unless there is a large backlog
 * (after an upgrade), or null when the database cannot be written.
 */
export function keepIndexed(db: PetikDatabase): Promise<number | null> {
  const run = latest.then(() => work(db));
  latest = run;
  return run;
}

/** Articles that are left in the index or without fingerprints, whichever are more. */
async function batch(db: PetikDatabase): Promise<number> {
  return Math.max(await indexBatch(db), await printBatch(db));
}

async function work(db: PetikDatabase): Promise<number | null> {
  const until = Date.now() + TURN_MS;
  try {
    let left = await batch(db);
    while (left > 0 && Date.now() < until) left = await batch(db);
    return left;
  } catch (error) {
    storageFailure(error);
    return null;
  }
}
