import type { ArticleRows } from '@/lib/model/backup';
import type { ArticleRecord } from '@/lib/model/records';
import { byArticle } from '../by-article';
import type { PetikDatabase } from '../db';

/** All rows of these articles, in their order. Call inside a transaction over `ARTICLE_PARTS`, or outside of any. */
export async function readArticleRows(db: PetikDatabase, articles: readonly ArticleRecord[]): Promise<ArticleRows[]> {
  const ids = articles.map(({ id }) => id);
  const [revisions, quotes, appearances, notes, checks, corrections, tombstones] = await Promise.all([
    db.revisions.where('articleId').anyOf(ids).toArray(),
    db.quotes.where('articleId').anyOf(ids).toArray(),
    db.appearances.where('articleId').anyOf(ids).toArray(),
    db.notes.where('articleId').anyOf(ids).toArray(),
    db.checks.where('articleId').anyOf(ids).toArray(),
    db.corrections.where('articleId').anyOf(ids).toArray(),
    db.tombstones.where('articleId').anyOf(ids).toArray(),
  ]);
  const parts = {
    ...{ revisions: byArticle(revisions), quotes: byArticle(quotes), appearances: byArticle(appearances) },
    ...{ notes: byArticle(notes), checks: byArticle(checks), corrections: byArticle(corrections) },
    tombstones: byArticle(tombstones.filter(({ kind }) => kind !== 'article')),
  };
  const of = <Row>(rows: ReadonlyMap<string, readonly Row[]>, id: string): readonly Row[] => rows.get(id) ?? [];
  return articles.map((article) => ({
    article,
    revisions: of(parts.revisions, article.id),
    quotes: of(parts.quotes, article.id),
    appearances: of(parts.appearances, article.id),
    notes: of(parts.notes, article.id),
    checks: of(parts.checks, article.id),
    corrections: of(parts.corrections, article.id),
    tombstones: of(parts.tombstones, article.id),
  }));
}
