import type { SchemaVersion } from './index';

/** The first schema. */
export const version1: SchemaVersion = {
  version: 1,
  stores: {
    articles: 'id, *keys, lastSeen',
    revisions: 'id, articleId, &[articleId+hash]',
    quotes: 'id, articleId, [articleId+order], savedAt, lastSeen, speaker.personId',
    people: 'id, &key',
    appearances: 'id, articleId, personId, &[articleId+personId]',
    notes: 'id, &quoteId, articleId, modified',
    checks: 'id, quoteId, articleId',
    bin: '++, trashId, deletedAt',
  },
};
