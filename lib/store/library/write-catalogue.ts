import type { CatalogueRecord } from '@/lib/model/index-records';
import { BLOCK, blockOf } from '@/lib/search/postings';
import type { PetikDatabase } from '../db';
import type { IndexChanges } from './index-changes';

/** Writes the times by which lists are put in order. */
export async function writeCatalogue(db: PetikDatabase, { catalogue }: IndexChanges): Promise<void> {
  const blocks = [...new Set(catalogue.map(({ number }) => blockOf(number)))];
  const former = await db.catalogue.bulkGet(blocks);
  const rows = new Map(
    blocks.map((block, index): [number, CatalogueRecord] => [
      block,
      former[index] ?? { block, lastSeen: new Float64Array(BLOCK), dated: new Float64Array(BLOCK) },
    ]),
  );
  for (const { number, lastSeen, dated } of catalogue) {
    const row = rows.get(blockOf(number));
    if (!row) continue;
    row.lastSeen[number % BLOCK] = lastSeen;
    row.dated[number % BLOCK] = dated;
  }
  await db.catalogue.bulkPut([...rows.values()]);
}
