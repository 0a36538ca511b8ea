import type { Article } from '@/lib/model/article';
import type { ArticleRecord, QuoteRecord } from '@/lib/model/records';
import type { PetikDatabase } from './db';
import { findMovedArticle } from './find-moved-article';
import { hashText } from './hash-text';

/** A text of an article with the quotes that the reader keeps as they stood in it. */
export interface KeptQuotes {
  readonly article: ArticleRecord;
  readonly text: string;
  readonly quotes: readonly QuoteRecord[];
}

/**
 * The kept quotes of an article that is read again, by the text they were last seen in as they are stored; `keys` are its
 * identities. Of several rows when it has come to light that they are one article.
 */
export async function readKeptQuotes(db: PetikDatabase, article: Article, keys: readonly string[]): Promise<KeptQuotes[]> {
  const rows = await db.articles.where('keys').anyOf(keys).distinct().toArray();
  const moved = rows.length > 0 ? null : await findMovedArticle(db, article, await hashText(article.text));
  const found: KeptQuotes[] = [];
  for (const row of moved ? [moved] : rows) {
    const noted = new Set((await db.notes.where({ articleId: row.id }).toArray()).map((note) => note.quoteId));
    const quotes = await db.quotes.where({ articleId: row.id }).sortBy('order');
    const kept = quotes.filter((quote) => quote.savedAt > 0 || noted.has(quote.id));
    for (const revisionId of new Set(kept.map((quote) => quote.revisionId))) {
      const revision = await db.revisions.get(revisionId);
      if (revision)
        found.push({ article: row, text: revision.text, quotes: quotes.filter((quote) => quote.revisionId === revisionId) });
    }
  }
  return found;
}
