import type { SchemaVersion } from './index';

/** All that `indexBatch` makes. */
const INDEX = ['documents', 'terms', 'facets', 'catalogue', 'postings', 'vocabulary'];

/**
 * In `postings` terms that begin alike share a row: a tenth of the rows to write and to read. The index of before is let go of,
 * and the background makes it anew in batches.
 */
export const version10: SchemaVersion = {
  version: 10,
  stores: {},
  upgrade: async (transaction) => {
    for (const table of INDEX) await transaction.table(table).clear();
    const ids = await transaction.table('articles').toCollection().primaryKeys();
    await transaction.table('unindexed').bulkPut(ids.map((articleId) => ({ articleId })));
  },
};
