import { quoteKeys } from '@/lib/backup/quote-keys';
import type { TombstoneRecord } from '@/lib/model/backup';
import type { ArticleRecord } from '@/lib/model/records';
import type { PetikDatabase } from './db';

/** What is taken away: of an article that stays (`articleId` empty: of none). */
export type Buried = Pick<TombstoneRecord, 'kind' | 'articleId' | 'about'>;

/** The id of a tombstone. */
export const tombstoneId = ({ kind, articleId, about }: Buried): string => `${kind}/${articleId}/${about}`;

/** Remembers what the reader took away. Call inside the transaction that does it, with `tombstones`. `at`: ms since the epoch. */
export async function bury(db: PetikDatabase, buried: readonly Buried[], at: number): Promise<void> {
  await db.tombstones.bulkPut(buried.map((row) => ({ ...row, id: tombstoneId(row), keys: [], at, revived: false })));
}

/** Remembers that articles were deleted, or that they were brought back. Call inside the transaction that does it, with `tombstones`. */
export async function buryArticles(
  db: PetikDatabase,
  articles: readonly Pick<ArticleRecord, 'id' | 'keys'>[],
  { at, revived }: Pick<TombstoneRecord, 'at' | 'revived'>,
): Promise<void> {
  const rows = articles.map(({ id: articleId, keys }): TombstoneRecord => {
    const buried = { kind: 'article', articleId, about: '' } as const;
    return { ...buried, id: tombstoneId(buried), keys, at, revived };
  });
  await db.tombstones.bulkPut(rows);
}

/** The keys of an article's quotes, by id. Call inside a transaction with `quotes` and `corrections`. */
export async function readQuoteKeys(db: PetikDatabase, articleId: string): Promise<ReadonlyMap<string, string>> {
  const quotes = await db.quotes.where({ articleId }).toArray();
  const there = new Set(quotes.map(({ id }) => id));
  const corrections = await db.corrections.where({ articleId }).toArray();
  const parked = corrections.flatMap((row) => (row.parked && !there.has(row.parked.id) ? [row.parked] : []));
  return quoteKeys([...quotes, ...parked]);
}

/** Gives what is remembered of one article to the one it is joined with. Call inside a transaction with `tombstones`. */
export async function moveTombstones(db: PetikDatabase, into: string, from: string): Promise<void> {
  const rows = (await db.tombstones.where({ articleId: from }).toArray()).filter(({ kind }) => kind !== 'article');
  const moved = rows.map((row) => ({ ...row, articleId: into, id: tombstoneId({ ...row, articleId: into }) }));
  const there = await db.tombstones.bulkGet(moved.map(({ id }) => id));
  await db.tombstones.bulkDelete(rows.map(({ id }) => id));
  await db.tombstones.bulkPut(moved.filter((row, index) => row.at > (there[index]?.at ?? 0)));
}
