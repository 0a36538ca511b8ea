import type { ArticleRecord, QuoteRecord } from '@/lib/model/records';
import type { PetikDatabase } from './db';

/** A text of an article with the quotes that the reader keeps as they stood in it. */
export interface KeptQuotes {
  readonly article: ArticleRecord;
  readonly text: string;
  readonly quotes: readonly QuoteRecord[];
}

/** The kept quotes of the articles with one of these identities, by the text they were last seen in as they are stored. */
export async function readKeptQuotes(db: PetikDatabase, keys: readonly string[]): Promise<KeptQuotes[]> {
  const found: KeptQuotes[] = [];
  for (const article of await db.articles.where('keys').anyOf(keys).distinct().toArray()) {
    const noted = new Set((await db.notes.where({ articleId: article.id }).toArray()).map((note) => note.quoteId));
    const quotes = await db.quotes.where({ articleId: article.id }).sortBy('order');
    const kept = quotes.filter((quote) => quote.savedAt > 0 || noted.has(quote.id));
    for (const revisionId of new Set(kept.map((quote) => quote.revisionId))) {
      const revision = await db.revisions.get(revisionId);
      if (revision)
        found.push({ article, text: revision.text, quotes: quotes.filter((quote) => quote.revisionId === revisionId) });
    }
  }
  return found;
}
