import type { SchemaVersion } from './index';

/** Articles that wait for a check of their saved quotes. */
export const version7: SchemaVersion = { version: 7, stores: { checkQueue: 'articleId, state' } };
