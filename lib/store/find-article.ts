import type { ArticleRecord } from '@/lib/model/records';
import type { PetikDatabase } from './db';
import { joinArticles } from './join-articles';

/**
 * The row of the article with one of these identities, or null. When they show that rows thought to be different
 * articles are one (read under two addresses, then under one that names both), the rows are joined into the oldest.
 * Call inside a read-write transaction over all tables that hold parts of articles.
 */
export async function findArticle(db: PetikDatabase, keys: readonly string[]): Promise<ArticleRecord | null> {
  const [oldest, ...others] = await db.articles.where('keys').anyOf(keys).distinct().sortBy('firstSeen');
  let article = oldest ?? null;
  for (const other of others) article = article && (await joinArticles(db, article, other));
  return article;
}
