/** Tables whose rows belong to one article, by `articleId`. */
export const ARTICLE_PARTS = ['revisions', 'quotes', 'appearances', 'notes', 'checks', 'corrections', 'tombstones'] as const;
