import { type ArticleState, mergeStates } from '@/lib/backup/article-state';
import { countLost, countNewNotes, findConflicts, quotesOf } from '@/lib/backup/compare-states';
import { renamePeople } from '@/lib/backup/rename-people';
import { isSameState, shownState } from '@/lib/backup/shown-state';
import { stateOf } from '@/lib/backup/to-state';
import type { ArticleRows, TombstoneRecord } from '@/lib/model/backup';
import type { PetikDatabase } from '../db';
import { deleteArticles } from '../delete-articles';
import { addArticles, writeState } from './write-articles';
import type { ImportContext } from './import-context';
import { readArticleRows } from './read-article-rows';

/**
 * Brings articles of a file in. New ones come as they are; of those that are here, what both know is merged. Call inside a
 * read-write transaction over all tables, or outside of any for a dry run.
 */
export async function mergeArticles(context: ImportContext, incoming: readonly ArticleRows[]): Promise<void> {
  const { db } = context;
  const renamed = context.hasSamePeople ? incoming : incoming.map((rows) => renamePeople(rows, context.personHere));
  const known = await findKnown(
    db,
    renamed.map(({ article }) => article.keys),
  );
  const fresh: ArticleRows[] = [];
  const taken = new Set<string>();
  for (const rows of renamed) {
    const { keys } = rows.article;
    // Of two articles of a file that have a key in common the second one meets the first.
    const isKnown = keys.some((key) => known.has(key) || taken.has(key)) || context.deletions(keys).length > 0;
    for (const key of keys) taken.add(key);
    if (!isKnown) fresh.push(rows);
    else {
      if (fresh.length > 0) await addFresh(context, fresh.splice(0));
      await mergeOne(context, rows);
    }
  }
  if (fresh.length > 0) await addFresh(context, fresh);
}

/** The keys among these that an article or a tombstone has. */
async function findKnown(db: PetikDatabase, keys: readonly (readonly string[])[]): Promise<ReadonlySet<string>> {
  const all = keys.flat();
  const [articles, tombstones] = await Promise.all([
    db.articles.where('keys').anyOf(all).keys(),
    db.tombstones.where('keys').anyOf(all).keys(),
  ]);
  return new Set([...articles, ...tombstones] as string[]);
}

async function addFresh(context: ImportContext, fresh: readonly ArticleRows[]): Promise<void> {
  if (context.writes) await addArticles(context, fresh);
  for (const { quotes, notes } of fresh) context.count({ newArticles: 1, newQuotes: quotes.length, newNotes: notes.length });
}

async function mergeOne(context: ImportContext, incoming: ArticleRows): Promise<void> {
  const { db, keyOf } = context;
  const { keys } = incoming.article;
  const articles = await db.articles.where('keys').anyOf(keys).distinct().sortBy('firstSeen');
  const here = await readArticleRows(db, articles);
  const there = stateOf({ ...incoming, tombstones: [...incoming.tombstones, ...context.deletions(keys)] }, keyOf);
  const local = await localState(context, here, keys);
  const before = local?.reading ? shownState(local) : null;
  const after = shownState(local ? mergeStates(local, there) : there);
  if (after === null) {
    if (context.writes && articles.length > 0)
      await deleteArticles(
        db,
        articles.map(({ id }) => id),
        there.deleted?.at ?? local?.deleted?.at ?? 0,
      );
    if (before) context.count({ removedArticles: articles.length, lost: countLost(before, null) });
    else context.count({ deletedHere: 1 });
    return;
  }
  if (before && articles.length === 1 && isSameState(before, { ...after, deleted: before.deleted })) {
    if (articles[0] && articles[0].id !== incoming.article.id) context.articles.set(incoming.article.id, articles[0].id);
    return context.count({ sameArticles: 1 });
  }
  if (context.writes) await writeState(context, after, here, incoming);
  const quotes = before ? quotesOf(before) : new Set();
  const newQuotes = [...quotesOf(after)].filter((key) => !quotes.has(key)).length;
  const kind = before ? { changedArticles: 1, lost: countLost(before, after) } : { newArticles: 1 };
  context.count({ ...kind, newQuotes, newNotes: countNewNotes(before, after) });
  if (before) context.tell(findConflicts(before, there));
}

/** What this library knows of the article with these keys, even if only that it was deleted; null when nothing. */
async function localState(
  context: ImportContext,
  here: readonly ArticleRows[],
  keys: readonly string[],
): Promise<ArticleState | null> {
  const all = [...new Set([...keys, ...here.flatMap(({ article }) => article.keys)])];
  const tombstones = await context.db.tombstones.where('keys').anyOf(all).distinct().toArray();
  const states = here.map((rows) => stateOf({ ...rows, tombstones: [...rows.tombstones, ...tombstones] }, context.keyOf));
  if (states.length > 0) return states.reduce(mergeStates);
  return tombstones.length > 0 ? deletedState(tombstones) : null;
}

/** The state of an article of which only its tombstones are left. */
function deletedState(tombstones: readonly TombstoneRecord[]): ArticleState {
  const none = new Map<string, never>();
  const last = [...tombstones].sort((a, b) => a.at - b.at || Number(a.revived) - Number(b.revived)).at(-1);
  return {
    ...{ keys: [...new Set(tombstones.flatMap(({ keys }) => keys))].sort() },
    ...{ firstSeen: Number.POSITIVE_INFINITY, lastSeen: Number.NEGATIVE_INFINITY, reading: null },
    ...{ revisions: none, saved: none, words: none, notes: none, checks: none, corrections: none, since: none },
    deleted: last ? { at: last.at, value: last.revived ? 'revived' : 'deleted' } : null,
  };
}

/** Takes over what the file says was deleted: articles go that were not touched since. Call as `mergeArticles`. */
export async function mergeTombstones(context: ImportContext, rows: readonly TombstoneRecord[]): Promise<void> {
  const { db } = context;
  context.mourn(rows);
  for (const row of rows.filter(({ kind }) => kind === 'article')) {
    const articles = await db.articles.where('keys').anyOf(row.keys).distinct().toArray();
    for (const here of await readArticleRows(db, articles)) {
      const local = await localState(context, [here], here.article.keys);
      const before = local && shownState(local);
      if (!local || !before) continue;
      const deletion = { at: row.at, value: row.revived ? ('revived' as const) : ('deleted' as const) };
      const after = shownState(mergeStates(local, { ...local, deleted: deletion }));
      if (after === null) {
        if (context.writes) await deleteArticles(db, [here.article.id], row.at);
        context.count({ removedArticles: 1, lost: countLost(before, null) });
      } else if (!isSameState(before, { ...after, deleted: before.deleted })) {
        if (context.writes) await writeState(context, after, [here], null);
        context.count({ changedArticles: 1, lost: countLost(before, after) });
      }
    }
  }
  if (!context.writes) return;
  const known = await db.tombstones.bulkGet(rows.map(({ id }) => id));
  const isLater = (row: TombstoneRecord, other: TombstoneRecord | undefined) =>
    !other || row.at > other.at || (row.at === other.at && row.revived && !other.revived);
  await db.tombstones.bulkPut(rows.filter((row, index) => isLater(row, known[index])));
}
