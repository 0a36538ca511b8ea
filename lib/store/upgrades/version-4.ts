import type { SchemaVersion } from './index';

/**
 * The library's index. The articles of before are only queued here, for an upgrade that takes long would be lost with the
 * worker: the background indexes them in batches (`indexBatch`).
 */
export const version4: SchemaVersion = {
  version: 4,
  stores: {
    documents: '++number, &articleId',
    terms: 'number',
    facets: 'key, kind',
    catalogue: 'block',
    // Rows without a key of their own: packed places by block and term, words by length and first letter.
    postings: '',
    vocabulary: '',
    unindexed: 'articleId',
  },
  upgrade: async (transaction) => {
    const ids = await transaction.table('articles').toCollection().primaryKeys();
    await transaction.table('unindexed').bulkPut(ids.map((articleId) => ({ articleId })));
  },
};
