import { matchQuotes } from '@/lib/checking/match-quotes';
import type { ArticleRecord } from '@/lib/model/records';
import type { PetikDatabase } from './db';
import { joinArticleNotes } from './join-notes';
import { markChanged } from './library/mark-changed';
import { settledArticle } from './read-details';
import { moveTombstones } from './tombstones';
import { dropPrints, postponePrints } from './variants/keep-prints';

/** Moves all that belongs to `from` to `into`; what both have (a text, a quote, a person) stays once. Gives the joined row. */
export async function joinArticles(db: PetikDatabase, into: ArticleRecord, from: ArticleRecord): Promise<ArticleRecord> {
  const move = { articleId: into.id };
  const newer = from.lastSeen > into.lastSeen ? from : into;
  await joinQuotes(db, into.id, from.id);
  const renamed = await joinRevisions(db, into.id, from.id);
  await db.quotes
    .where(move)
    .filter((quote) => renamed.has(quote.revisionId))
    .modify((quote) => Object.assign(quote, { revisionId: renamed.get(quote.revisionId) }));
  // Who is in the article is rewritten by each visit; of two lists the newer one is right.
  await db.appearances.where({ articleId: newer === from ? into.id : from.id }).delete();
  await db.appearances.where({ articleId: from.id }).modify(move);
  await db.checks.where({ articleId: from.id }).modify((check) => {
    const revisionId = renamed.get(check.revisionId ?? '') ?? check.revisionId;
    const fromRevisionId = renamed.get(check.fromRevisionId ?? '') ?? check.fromRevisionId;
    Object.assign(check, move, { revisionId, fromRevisionId });
  });
  await db.corrections.where({ articleId: from.id }).modify(move);
  await moveTombstones(db, into.id, from.id);
  const quotes = await db.quotes.where(move).toArray();
  const joined: ArticleRecord = {
    ...newer,
    id: into.id,
    keys: [...new Set([...into.keys, ...from.keys])],
    firstSeen: Math.min(into.firstSeen, from.firstSeen),
    revisionId: renamed.get(newer.revisionId) ?? newer.revisionId,
    quoteCount: quotes.filter((quote) => quote.present).length,
    savedCount: quotes.filter((quote) => quote.savedAt > 0).length,
  };
  await db.articles.delete(from.id);
  await db.articles.put(await settledArticle(db, joined));
  await dropPrints(db, [from.id]);
  await postponePrints(db, [into.id]);
  await markChanged(db, [into.id, from.id]);
  return joined;
}

/** Moves the revisions; maps those that `into` had already, by text, to the row that stays. */
async function joinRevisions(db: PetikDatabase, into: string, from: string): Promise<ReadonlyMap<string, string>> {
  const renamed = new Map<string, string>();
  for (const revision of await db.revisions.where({ articleId: from }).toArray()) {
    const twin = await db.revisions.get({ articleId: into, hash: revision.hash });
    if (twin) {
      renamed.set(revision.id, twin.id);
      await db.revisions.delete(revision.id);
    } else await db.revisions.update(revision.id, { articleId: into });
  }
  return renamed;
}

/** Moves the quotes and all notes. Of two rows for one quote the one with the reader's work stays; both when both have a note. */
async function joinQuotes(db: PetikDatabase, into: string, from: string): Promise<void> {
  const arriving = await db.quotes.where({ articleId: from }).sortBy('order');
  const there = await db.quotes.where({ articleId: into }).sortBy('order');
  const notes = await db.notes.where('articleId').anyOf(into, from).toArray();
  const noted = new Set(notes.map((note) => note.quoteId));
  const twins = matchQuotes(there, arriving);
  const dropped: string[] = [];
  const stay = new Map([...there, ...arriving].map((quote) => [quote.id, quote]));
  for (const [index, quote] of arriving.entries()) {
    const twin = there[twins[index] ?? -1];
    if (!twin || (noted.has(twin.id) && noted.has(quote.id))) continue;
    const [kept, gone] = noted.has(quote.id) ? [quote, twin] : [twin, quote];
    stay.set(kept.id, { ...kept, savedAt: kept.savedAt || gone.savedAt });
    stay.delete(gone.id);
    dropped.push(gone.id);
    await db.checks.where({ quoteId: gone.id }).modify({ quoteId: kept.id });
    await db.corrections.where({ quoteId: gone.id }).modify({ quoteId: kept.id });
  }
  await db.quotes.bulkPut([...stay.values()].map((quote) => ({ ...quote, articleId: into })));
  await db.quotes.bulkDelete(dropped);
  await db.notes.bulkPut(notes.map((note) => ({ ...note, articleId: into })));
  await joinArticleNotes(db, into);
}
