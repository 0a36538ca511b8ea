import { FormerText } from '@/lib/checking/former-text';
import type { Article } from '@/lib/model/article';
import type { ArticleRecord } from '@/lib/model/records';
import type { PetikDatabase } from './db';

/** Shorter texts may be the same without being one article. UTF-16 units. */
const TELLING_LENGTH = 400;
/** Articles of one site that were published at one moment and are compared; there are hardly ever two. */
const MOST_CANDIDATES = 20;

/**
 * The row of an article that is read at an address it never had: of the same site, with the very same text under the same
 * title, or published at the same moment with most of the text. Null when there is none.
 */
export async function findMovedArticle(db: PetikDatabase, article: Article, hash: string): Promise<ArticleRecord | null> {
  if (article.text.length < TELLING_LENGTH) return null;
  const twins = await db.revisions.where({ hash }).limit(MOST_CANDIDATES).toArray();
  for (const { articleId } of twins) {
    const row = await db.articles.get(articleId);
    // Notes that stand in the place of articles ("for subscribers only") are the same text under many titles.
    if (row && row.title === article.title && siteOf(row.url) === siteOf(article.url)) return row;
  }
  // A date without a time is that of many articles.
  if (!article.published?.includes('T')) return null;
  const candidates = await db.articles.where({ published: article.published }).limit(MOST_CANDIDATES).toArray();
  for (const row of candidates.filter(({ url }) => siteOf(url) === siteOf(article.url))) {
    const revision = await db.revisions.get(row.revisionId);
    if (revision && new FormerText(revision.text).isMostlyIn(article.text)) return row;
  }
  return null;
}

/** The host, without the label of its mobile dress. */
function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^(?:www|m|amp)\./u, '') : url;
}
