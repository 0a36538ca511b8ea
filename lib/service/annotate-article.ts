import { analyseArticle } from '@/lib/analysis/analyse-article';
import { anchor } from '@/lib/anchoring/anchor';
import { withMarked } from '@/lib/corrections/marked-quotes';
import type { ArticleReply } from '@/lib/messaging/protocol';
import type { Article } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';
import { articleKeys } from '@/lib/page/article-keys';
import type { PetikDatabase } from '@/lib/store/db';
import { followedAmong } from '@/lib/store/follow';
import { readMarks } from '@/lib/store/mark-quote';
import { withReadersDetails } from '@/lib/store/read-details';
import { type RecordedVisit, recordVisit } from '@/lib/store/record-visit';
import { storageFailure } from '@/lib/store/storage-failure';
import { draftVisit } from './draft-visit';
import { formerSpeakers } from './former-speakers';
import { withLibraryTitles } from './from-library';
import { replyToArticle, storedRows, unstoredRows } from './reply-to-article';

/** Where an article was read, and when (ms since the epoch). */
export interface Reading {
  readonly isPrivate: boolean;
  readonly at: number;
}

/** Analyses an article and stores it; a page in a private window, or one that cannot be stored, is annotated all the same. */
export async function annotateArticle(db: PetikDatabase, read: Article, { isPrivate, at }: Reading): Promise<ArticleReply> {
  const article = await readersOwn(db, read);
  const found = analyseArticle(article);
  const marks = isPrivate ? [] : await marksIn(db, article);
  const analysis = { ...found, quotes: withMarked(found.quotes, article.text, marks) };
  const draft = draftVisit(article, analysis, at);
  if (isPrivate) return replyToArticle(draft, analysis, unstoredRows(draft, 'private'));
  const recorded = await recordVisit(db, draft.visit, await formerSpeakers(db, article, draft.visit.keys));
  const rows = recorded.ok ? storedRows(recorded, await followedIn(db, recorded)) : unstoredRows(draft, 'storage');
  return withLibraryTitles(db, replyToArticle(draft, analysis, rows), at);
}

/** Whom the reader follows of those whom an article names or quotes. */
async function followedIn(db: PetikDatabase, { personIds, quotes, absent }: RecordedVisit): Promise<readonly string[]> {
  const speakers = [...quotes, ...absent].flatMap(({ speaker }) => speaker?.personId ?? []);
  try {
    return await followedAmong(db, [...personIds, ...speakers]);
  } catch (error) {
    storageFailure(error);
    return [];
  }
}

/** The article with author and date as the reader has them: "Tuesday" counts from the date that she believes. */
async function readersOwn(db: PetikDatabase, article: Article): Promise<Article> {
  try {
    return await withReadersDetails(db, article, articleKeys(article.url, article.canonicalUrl));
  } catch (error) {
    storageFailure(error);
    return article;
  }
}

/** Where the words stand that the reader marked in this article; words that have changed are no longer what she marked. */
async function marksIn(db: PetikDatabase, article: Article): Promise<Span[]> {
  try {
    const targets = await readMarks(db, articleKeys(article.url, article.canonicalUrl));
    return targets.flatMap((target) => {
      const place = anchor(article.text, target);
      return place && place.how !== 'approximate' ? [{ start: place.start, end: place.end }] : [];
    });
  } catch (error) {
    storageFailure(error);
    return [];
  }
}
