import type { PetikDatabase } from '../db';
import { type ArticleContent, type ArticleDescription, describeArticle } from './describe-article';
import { IndexChanges } from './index-changes';
import { writeCatalogue } from './write-catalogue';
import { writeFacets } from './write-facets';
import { writePostings } from './write-postings';

/** Articles per transaction: large enough to write each list once for many, small enough to be lost without harm. */
export const BATCH = 400;

/**
 * Brings the index up to date with at most `limit` of the articles that changed: new ones, changed ones, deleted ones. One
 * transaction, so that a worker that is killed loses nothing but the time. Gives how many articles are still to be done.
 */
export async function indexBatch(db: PetikDatabase, limit = BATCH): Promise<number> {
  const index = [db.unindexed, db.documents, db.terms, db.facets, db.catalogue, db.postings, db.vocabulary];
  return await db.transaction('rw', [...index, db.articles, db.quotes, db.notes, db.appearances], async () => {
    const ids = await db.unindexed.limit(limit).primaryKeys();
    if (ids.length === 0) return 0;
    if ((await db.articles.count()) === 0) {
      for (const table of index) await table.clear();
      return 0;
    }
    const changes = await gatherChanges(db, ids);
    await writePostings(db, changes);
    await writeFacets(db, changes);
    await writeCatalogue(db, changes);
    await db.unindexed.bulkDelete(ids);
    return await db.unindexed.count();
  });
}

async function gatherChanges(db: PetikDatabase, ids: readonly string[]): Promise<IndexChanges> {
  const descriptions = await describeArticles(db, ids);
  const known = await Promise.all(ids.map((articleId) => db.documents.get({ articleId })));
  const numbers = new Map(known.flatMap((row) => (row ? [[row.articleId, row.number] as const] : [])));
  const fresh = [...descriptions.values()].map(({ document }) => document).filter(({ articleId }) => !numbers.has(articleId));
  const given = await db.documents.bulkAdd(fresh, { allKeys: true });
  for (const [index, { articleId }] of fresh.entries()) numbers.set(articleId, given[index] as number);
  const former = await db.terms.bulkGet([...numbers.values()]);
  const formerSlots = new Map(former.flatMap((row) => (row ? [[row.number, row.slots] as const] : [])));
  const changes = new IndexChanges();
  for (const [articleId, number] of numbers) {
    const before = (formerSlots.get(number) ?? []).map((joined) => joined.split('\n'));
    changes.article(number, before, descriptions.get(articleId) ?? null);
  }
  await writeDocuments(db, numbers, descriptions);
  return changes;
}

async function writeDocuments(
  db: PetikDatabase,
  numbers: ReadonlyMap<string, number>,
  descriptions: ReadonlyMap<string, ArticleDescription>,
): Promise<void> {
  const all = [...numbers].map(([articleId, number]) => ({ number, description: descriptions.get(articleId) }));
  const there = all.flatMap(({ number, description }) => (description ? [{ number, description }] : []));
  const gone = all.filter(({ description }) => !description).map(({ number }) => number);
  await db.documents.bulkPut(there.map(({ number, description }) => ({ ...description.document, number })));
  await db.terms.bulkPut(
    there.map(({ number, description }) => ({ number, slots: description.slots.map((terms) => terms.join('\n')) })),
  );
  await db.documents.bulkDelete(gone);
  await db.terms.bulkDelete(gone);
}

async function describeArticles(db: PetikDatabase, ids: readonly string[]): Promise<ReadonlyMap<string, ArticleDescription>> {
  const contents = await Promise.all(ids.map((id) => readContent(db, id)));
  return new Map(contents.flatMap((content) => (content ? [[content.article.id, describeArticle(content)] as const] : [])));
}

async function readContent(db: PetikDatabase, articleId: string): Promise<ArticleContent | null> {
  const [article, quotes, notes, appearances] = await Promise.all([
    db.articles.get(articleId),
    db.quotes.where({ articleId }).toArray(),
    db.notes.where({ articleId }).toArray(),
    db.appearances.where({ articleId }).toArray(),
  ]);
  return article ? { article, quotes, notes, appearances } : null;
}
