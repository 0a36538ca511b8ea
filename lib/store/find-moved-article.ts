import { FormerText } from '@/lib/checking/former-text';
import type { Article } from '@/lib/model/article';
import type { ArticleRecord } from '@/lib/model/records';
import type { PetikDatabase } from './db';

/** Shorter texts may be the same without being one article. UTF-16 units. */
const TELLING_LENGTH = 400;
/** Articles of one site that were published at one moment and are compared; there are hardly ever two. */
const MOST_CANDIDATES = 20;

/**
 * The row of an article that is read at an address it never had: of the same site, under the same title, with the very
 * same text or published at the same moment with most of the text. Null when there is none. The title must be the same
 * because sites publish many texts of one pattern at once (weather, prayer times), and one note in the place of many
 * articles ("for subscribers only").
 */
export async function findMovedArticle(db: PetikDatabase, article: Article, hash: string): Promise<ArticleRecord | null> {
  if (article.text.length < TELLING_LENGTH) return null;
  const isSame = (row: ArticleRecord | undefined) => row?.title === article.title && siteOf(row.url) === siteOf(article.url);
  for (const { articleId } of await db.revisions.where({ hash }).limit(MOST_CANDIDATES).toArray()) {
    const row = await db.articles.get(articleId);
    if (row && isSame(row)) return row;
  }
  // A date without a time is that of many articles.
  if (!article.published?.includes('T')) return null;
  for (const row of await db.articles.where({ published: article.published }).filter(isSame).limit(MOST_CANDIDATES).toArray()) {
    const revision = await db.revisions.get(row.revisionId);
    if (revision && new FormerText(revision.text).isMostlyIn(article.text)) return row;
  }
  return null;
}

/** The host, without the label of its mobile dress. */
function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^(?:www|m|amp)\./u, '') : url;
}
