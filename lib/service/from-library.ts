import { packFor } from '@/lib/languages';
import type { ArticleReply } from '@/lib/messaging/protocol';
import type { MentionKind } from '@/lib/model/analysis';
import type { PetikDatabase } from '@/lib/store/db';
import { titlesFromLibrary } from '@/lib/store/library-titles';
import { storageFailure } from '@/lib/store/storage-failure';

/** How people are named who have no row: a surname alone. */
const BY_NAME: readonly (MentionKind | null)[] = ['name', 'short-name'];

/** The answer with the titles that the library knows of people whom the article names without one. `at`: ms since the epoch. */
export async function withLibraryTitles(db: PetikDatabase, reply: ArticleReply, at: number): Promise<ArticleReply> {
  const { articleId, article, people, quotes } = reply.page;
  if (articleId === null) return reply;
  const speakers = quotes.flatMap(({ speaker, evidence }) =>
    speaker && (speaker.personId !== null || BY_NAME.includes(evidence.sourceKind)) ? [speaker] : [],
  );
  const all = [...people, ...speakers];
  const titled = new Set(all.filter(({ titles }) => titles.length > 0).map(({ name }) => name));
  const names = all.map(({ name }) => name).filter((name) => !titled.has(name));
  const { shortName } = packFor(article.language).grammar;
  try {
    const hand = { articleId, published: article.published, at, people, shortName };
    return { ...reply, page: { ...reply.page, fromLibrary: await titlesFromLibrary(db, names, hand) } };
  } catch (error) {
    storageFailure(error);
    return reply;
  }
}
