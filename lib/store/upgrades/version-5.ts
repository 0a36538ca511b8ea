import type { SchemaVersion } from './index';

/**
 * Quotes are found again in other articles by their fingerprints. Those of the articles that are there are made later, by
 * the background in batches (`printBatch`), for an upgrade that takes long would be lost with the worker.
 */
export const version5: SchemaVersion = {
  version: 5,
  stores: { prints: '++number, &articleId, *prints, waiting' },
  upgrade: async (transaction) => {
    const ids = await transaction.table('articles').toCollection().primaryKeys();
    await transaction.table('prints').bulkAdd(ids.map((articleId) => ({ articleId, prints: [], waiting: 1 })));
  },
};
