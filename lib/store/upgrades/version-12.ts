import type { SchemaVersion } from './index';

/** What somebody said since a moment is counted without reading all that they ever said. */
export const version12: SchemaVersion = {
  version: 12,
  stores: {
    quotes: 'id, articleId, [articleId+order], savedAt, lastSeen, speaker.personId, [speaker.personId+firstSeen]',
  },
};
