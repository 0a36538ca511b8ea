/** What becomes of each table in a backup: a test fails when a table of the database is not named here. */

/** A backup holds them. */
export const BACKED_UP = [
  ...(['articles', 'revisions', 'quotes', 'appearances', 'notes', 'checks', 'corrections', 'tombstones'] as const),
  'people',
] as const;

/** Made anew from the others. */
export const DERIVED = ['documents', 'terms', 'facets', 'catalogue', 'postings', 'vocabulary', 'unindexed', 'prints'] as const;

/** Of the moment, on this computer: deletions that can still be undone, checks that wait. */
export const PASSING = ['bin', 'checkQueue'] as const;
