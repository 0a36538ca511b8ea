import type { SchemaVersion } from './index';

/** What is known of the context of a quote that was stored without. */
const UNKNOWN = { channels: [], when: null };

/** Quotes tell through what and when they were said. Those of before are filled in when their article is visited again. */
export const version2: SchemaVersion = {
  version: 2,
  stores: {},
  upgrade: async (transaction) => {
    await transaction
      .table('quotes')
      .toCollection()
      .modify((quote: { context?: unknown }) => {
        quote.context = UNKNOWN;
      });
    await transaction
      .table('bin')
      .toCollection()
      .modify((binned: { readonly table: string; readonly row: { context?: unknown } }) => {
        if (binned.table === 'quotes') binned.row.context = UNKNOWN;
      });
  },
};
