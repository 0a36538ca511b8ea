import type { SchemaVersion } from './index';

/** Corrections by the reader, kept apart from what is found. */
export const version6: SchemaVersion = {
  version: 6,
  stores: { corrections: 'id, articleId, quoteId, personId, at' },
};
