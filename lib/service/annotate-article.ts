import { analyse } from '@/lib/engine/analyse';
import { packFor } from '@/lib/languages';
import type { ArticleReply } from '@/lib/messaging/protocol';
import type { Article } from '@/lib/model/article';
import type { PetikDatabase } from '@/lib/store/db';
import { recordVisit } from '@/lib/store/record-visit';
import { draftVisit } from './draft-visit';
import { formerSpeakers } from './former-speakers';
import { replyToArticle, storedRows, unstoredRows } from './reply-to-article';

/** Where an article was read, and when (ms since the epoch). */
export interface Reading {
  readonly isPrivate: boolean;
  readonly at: number;
}

/** Analyses an article and stores it; a page in a private window, or one that cannot be stored, is annotated all the same. */
export async function annotateArticle(db: PetikDatabase, article: Article, { isPrivate, at }: Reading): Promise<ArticleReply> {
  const analysis = analyse(article, packFor(article.language));
  const draft = draftVisit(article, analysis, at);
  if (isPrivate) return replyToArticle(draft, analysis, unstoredRows(draft, 'private'));
  const recorded = await recordVisit(db, draft.visit, await formerSpeakers(db, article, draft.visit.keys));
  return replyToArticle(draft, analysis, recorded.ok ? storedRows(recorded) : unstoredRows(draft, 'storage'));
}
