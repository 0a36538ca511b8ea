import { FormerText, keysOf } from '@/lib/checking/former-text';
import type { FetchedArticle } from '@/lib/model/check-queue';
import type { UnreachableReason } from '@/lib/model/checking';
import type { ArticleRecord } from '@/lib/model/records';
import type { PetikDatabase } from '@/lib/store/db';
import { reportCheck } from '@/lib/store/report-check';
import { annotateArticle } from './annotate-article';
import { parseArticle } from './parse-article';

/**
 * Compares the saved quotes of an article with what was fetched of it, as when the reader opens it again, and reports
 * that to the queue. Safe to repeat: what does not wait any more is left alone. Rejects when it cannot be stored.
 */
export async function recheckArticle(db: PetikDatabase, articleId: string, fetched: FetchedArticle, at: number): Promise<void> {
  if ((await db.checkQueue.get(articleId))?.state !== 'waiting') return;
  const before = await db.articles.get(articleId);
  if (!before) return db.checkQueue.delete(articleId);
  const reason = fetched.ok ? await whyNotComparable(db, before, fetched) : fetched.reason;
  if (fetched.ok && reason === null) {
    const article = parseArticle({ ...fetched.page, url: before.url }, new Date(at));
    if (!article) throw new TypeError('Not an article');
    const { page } = await annotateArticle(db, article, { isPrivate: false, at });
    if (page.unstored !== null) throw new Error('The article cannot be stored');
  }
  await reportCheck(db, articleId, { reason, at, before });
}

/**
 * A page that shows the beginning only, or something else at the same address, is no text of the article: it is not
 * stored as one, and says nothing of the quotes.
 */
async function whyNotComparable(
  db: PetikDatabase,
  { revisionId }: ArticleRecord,
  { page, isPaywalled }: Extract<FetchedArticle, { readonly ok: true }>,
): Promise<UnreachableReason | null> {
  const revision = await db.revisions.get(revisionId);
  if (!revision || new FormerText(revision.text).isWholeIn(keysOf(page.text))) return null;
  return isPaywalled ? 'paywall' : 'cut-off';
}
