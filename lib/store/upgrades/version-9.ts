import type { SchemaVersion } from './index';

/** What the reader took away is remembered, so that it goes from her other libraries too. */
export const version9: SchemaVersion = { version: 9, stores: { tombstones: 'id, articleId, *keys' } };
