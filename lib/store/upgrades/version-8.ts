import type { SchemaVersion } from './index';

/** Notes have tags and a verdict, and may be about articles and people. */
export const version8: SchemaVersion = {
  version: 8,
  stores: { notes: 'id, &quoteId, articleId, personId, *tags, modified' },
  upgrade: async (transaction) => {
    const complete = (note: object) => Object.assign(note, { tags: [], verdict: '' });
    await transaction.table('notes').toCollection().modify(complete);
    await transaction
      .table('bin')
      .toCollection()
      .modify((binned: { readonly table: string; readonly row: object }) => {
        if (binned.table === 'notes') complete(binned.row);
      });
  },
};
