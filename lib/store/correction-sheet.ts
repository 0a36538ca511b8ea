import type { CorrectionSheet } from '@/lib/model/corrections';
import type { PetikDatabase } from './db';

/** All that is needed to correct a quote; null when the library has it no more. Throws when the database cannot be opened. */
export async function readCorrectionSheet(db: PetikDatabase, quoteId: string): Promise<CorrectionSheet | null> {
  const own = await db.corrections.where({ quoteId }).sortBy('at');
  const there = await db.quotes.get(quoteId);
  const quote = there ?? own.find(({ parked }) => parked)?.parked;
  const article = quote && (await db.articles.get(quote.articleId));
  if (!quote || !article) return null;
  const articleId = article.id;
  const [people, quotes, all] = await Promise.all([
    db.appearances.where({ articleId }).sortBy('order'),
    db.quotes.where({ articleId }).sortBy('order'),
    db.corrections.where({ articleId }).sortBy('at'),
  ]);
  const speakers = quotes.flatMap(({ speaker }) => (speaker && speaker.personId === null ? [speaker.name] : []));
  const personId = quote.speaker?.personId;
  return {
    quote,
    language: article.language,
    articleTitle: article.title,
    dismissed: !there,
    people,
    others: [...new Set(speakers)],
    corrections: all.filter((row) => row.quoteId === quoteId || (row.personId !== '' && row.personId === personId)),
  };
}
