import type { SchemaVersion } from './index';

/** What is not known of a check that was stored without. */
const UNKNOWN = {
  reason: null,
  fromRevisionId: null,
  exact: null,
  formerModified: null,
  modified: null,
  difference: [],
  speaker: null,
  reattributed: false,
};

/** Checks tell what is needed for a trail; articles are found by their text and date when they have moved. */
export const version3: SchemaVersion = {
  version: 3,
  stores: {
    articles: 'id, *keys, lastSeen, published',
    revisions: 'id, articleId, hash, &[articleId+hash]',
    checks: 'id, quoteId, articleId, at',
  },
  upgrade: async (transaction) => {
    const complete = (check: { at: number }) => Object.assign(check, UNKNOWN, { since: check.at });
    await transaction.table('checks').toCollection().modify(complete);
    await transaction
      .table('bin')
      .toCollection()
      .modify((binned: { readonly table: string; readonly row: { at: number } }) => {
        if (binned.table === 'checks') complete(binned.row);
      });
  },
};
