import { ARTICLE_NOTE, type ArticleState } from '@/lib/backup/article-state';
import { type Ids, rowsOf } from '@/lib/backup/from-state';
import { quoteKeys } from '@/lib/backup/quote-keys';
import { stateOf } from '@/lib/backup/to-state';
import type { ArticleRows } from '@/lib/model/backup';
import { ARTICLE_PARTS } from '../article-parts';
import type { PetikDatabase } from '../db';
import { markChanged } from '../library/mark-changed';
import { settledArticle } from '../read-details';
import { settleCorrections } from '../settle-corrections';
import { dropPrints, postponePrints } from '../variants/keep-prints';
import type { ImportContext } from './import-context';

/** Adds articles that are not here, as they are. Call inside a read-write transaction over all tables. */
export async function addArticles(context: ImportContext, fresh: readonly ArticleRows[]): Promise<void> {
  const { db } = context;
  const free = context.isEmpty ? fresh : [];
  for (const rows of context.isEmpty ? [] : fresh) {
    // Rows of other articles may have these ids, in a damaged or forged file: then it gets others.
    if (await isTaken(db, rows)) await writeState(context, stateOf(rows, context.keyOf), [], rows);
    else await addAll(db, [rows]);
  }
  await addAll(db, free);
}

async function addAll(db: PetikDatabase, fresh: readonly ArticleRows[]): Promise<void> {
  await db.articles.bulkAdd(fresh.map(({ article }) => article));
  for (const part of ARTICLE_PARTS) await db.table(part).bulkAdd(fresh.flatMap((rows) => [...rows[part]]));
  const ids = fresh.map(({ article }) => article.id);
  await postponePrints(db, ids);
  await markChanged(db, ids);
}

async function isTaken(db: PetikDatabase, rows: ArticleRows): Promise<boolean> {
  if (await db.articles.get(rows.article.id)) return true;
  for (const part of ARTICLE_PARTS) {
    const ids = rows[part].map(({ id }) => id);
    if ((await db.table(part).where('id').anyOf(ids).count()) > 0) return true;
  }
  return false;
}

/**
 * Makes the rows of an article what a state shows: in the place of those that are `here`, the first of which keeps its id;
 * new rows keep the ids of `incoming` where they are free. Call inside a read-write transaction over all tables.
 */
export async function writeState(
  context: ImportContext,
  state: ArticleState,
  here: readonly ArticleRows[],
  incoming: ArticleRows | null,
): Promise<void> {
  const { db } = context;
  const sources = incoming ? [...here, incoming] : here;
  const own = new Set(
    here.flatMap((rows) => [rows.article.id, ...ARTICLE_PARTS.flatMap((part) => rows[part].map(({ id }) => id))]),
  );
  const taken = incoming ? await takenIds(db, incoming, own) : new Set<string>();
  const ids = chooseIds(context, sources, taken);
  const rows = rowsOf(state, ids);
  const articleId = ids.article;
  if (incoming && incoming.article.id !== articleId) context.articles.set(incoming.article.id, articleId);
  const gone = here.map(({ article }) => article.id).filter((id) => id !== articleId);
  await db.articles.bulkDelete(gone);
  await dropPrints(db, gone);
  for (const part of ARTICLE_PARTS) {
    const former = here.flatMap((each) => each[part].map(({ id }) => id));
    // Events keep their ids; one that a row of another article has is forged.
    const written = rows[part].filter(({ id }) => own.has(id) || !taken.has(id));
    const stays = new Set(written.map(({ id }) => id));
    await db.table(part).bulkDelete(former.filter((id) => !stays.has(id)));
    await db.table(part).bulkPut(written);
  }
  await settleCorrections(db, articleId, new Map(rows.quotes.map((row) => [row.id, row])));
  const quotes = await db.quotes.where({ articleId }).toArray();
  await db.articles.put({
    ...(await settledArticle(db, rows.article)),
    quoteCount: quotes.filter((row) => row.present).length,
    savedCount: quotes.filter((row) => row.savedAt > 0).length,
  });
  await postponePrints(db, [articleId]);
  await markChanged(db, [articleId, ...gone]);
}

/** Ids of a file's rows that rows of other articles have here. */
async function takenIds(db: PetikDatabase, incoming: ArticleRows, own: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const taken = new Set<string>();
  if (!own.has(incoming.article.id) && (await db.articles.get(incoming.article.id))) taken.add(incoming.article.id);
  for (const part of ARTICLE_PARTS) {
    const ids = incoming[part].map(({ id }) => id).filter((id) => !own.has(id));
    for (const id of await db.table(part).where('id').anyOf(ids).primaryKeys()) taken.add(id as string);
  }
  return taken;
}

function chooseIds(context: ImportContext, sources: readonly ArticleRows[], taken: ReadonlySet<string>): Ids {
  const used = new Set<string>(taken);
  /** The id of the first row that has a name, when no other row uses it; else a new one; the same at each call. */
  const chooser = (entries: readonly (readonly [string, string])[]) => {
    const chosen = new Map<string, string>();
    for (const [name, id] of entries) {
      if (chosen.has(name) || used.has(id)) continue;
      used.add(id);
      chosen.set(name, id);
    }
    return (name: string): string => {
      const id = chosen.get(name) ?? crypto.randomUUID();
      chosen.set(name, id);
      return id;
    };
  };
  const keys = sources.map((rows) => quoteKeys(withParked(rows)));
  const revision = chooser(sources.flatMap(({ revisions }) => revisions.map(({ hash, id }) => [hash, id] as const)));
  return {
    article: sources.map(({ article }) => article.id).find((id) => !taken.has(id)) ?? crypto.randomUUID(),
    person: context.idOf,
    quote: chooser(keys.flatMap((byId) => [...byId].map(([id, key]) => [key, id] as const))),
    revision,
    note: chooser(
      sources.flatMap(({ notes }, index) =>
        notes.map(
          (note) => [note.quoteId === undefined ? ARTICLE_NOTE : (keys[index]?.get(note.quoteId) ?? ''), note.id] as const,
        ),
      ),
    ),
    appearance: chooser(
      sources.flatMap(({ appearances }) => appearances.map((row) => [context.keyOf(row.personId), row.id] as const)),
    ),
  };
}

function withParked({ quotes, corrections }: ArticleRows): ArticleRows['quotes'] {
  const there = new Set(quotes.map(({ id }) => id));
  return [...quotes, ...corrections.flatMap(({ parked }) => (parked && !there.has(parked.id) ? [parked] : []))];
}
