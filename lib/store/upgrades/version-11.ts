import type { SchemaVersion } from './index';

/** What the reader taught of a site is found by its name. */
export const version11: SchemaVersion = {
  version: 11,
  stores: { corrections: 'id, articleId, quoteId, personId, at, change.site' },
};
