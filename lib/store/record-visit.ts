import type { Attribution } from '@/lib/checking/same-attribution';
import type { QuoteTrail } from '@/lib/model/checking';
import type { NoteContent } from '@/lib/model/notes';
import type { AppearanceRecord, ArticleRecord, QuoteRecord } from '@/lib/model/records';
import type { PetikDatabase } from './db';
import { findArticle } from './find-article';
import { findMovedArticle } from './find-moved-article';
import { hashText } from './hash-text';
import { markChanged } from './library/mark-changed';
import { settledArticle } from './read-details';
import { settleCorrections, unparkQuotes } from './settle-corrections';
import { type StorageFailure, storageFailure } from './storage-failure';
import { readTrails } from './trails';
import { writePrints } from './variants/keep-prints';
import type { Visit } from './visit';
import { writePeople } from './write-people';
import { writeQuotes } from './write-quotes';

/** The rows that a visit belongs to now. */
export interface RecordedVisit {
  readonly ok: true;
  readonly articleId: string;
  readonly revisionId: string;
  /**
   * In the order of the visit's quotes, as the reader corrected them. A quote that was changed is the saved one, with its
   * saved words.
   */
  readonly quotes: readonly QuoteRecord[];
  /** Those of them which she said are none. */
  readonly dismissed: ReadonlySet<string>;
  /** Those the reader keeps and the article has no more. */
  readonly absent: readonly QuoteRecord[];
  /** What became of the quotes that were seen otherwise than they were saved, by quote. */
  readonly trails: ReadonlyMap<string, QuoteTrail>;
  /** What the reader says of them, by quote. */
  readonly notes: ReadonlyMap<string, NoteContent>;
  /** In the order of the visit's people. */
  readonly personIds: readonly string[];
  /** By `personIds`, as the reader corrected them. */
  readonly appearances: ReadonlyMap<string, AppearanceRecord>;
}

/**
 * Writes one reading of an article: a new article or an update, a new revision when the text is new, its quotes and
 * people, and checks of the kept quotes when the text is another than last time. `formerSpeakers`: who says them, as
 * today's reading of their former text gives it; speakers are compared only where that is known. One transaction: a worker that is killed meanwhile leaves all or nothing.
 */
export async function recordVisit(
  db: PetikDatabase,
  visit: Visit,
  formerSpeakers: ReadonlyMap<string, Attribution | null> = new Map(),
): Promise<RecordedVisit | { readonly ok: false; readonly reason: StorageFailure }> {
  // Before the transaction, which would end while waiting for anything but the database.
  const hash = await hashText(visit.article.text);
  try {
    const { articles, revisions, quotes, people, appearances, notes, checks, corrections, tombstones, prints, unindexed } = db;
    const tables = [articles, revisions, quotes, people, appearances, notes, checks, corrections, tombstones, prints, unindexed];
    // Dexie keeps a transaction open over awaits only when the function it is given is itself `async`.
    return await db.transaction('rw', tables, async () => writeVisit(db, visit, hash, formerSpeakers));
  } catch (error) {
    return { ok: false, reason: storageFailure(error) };
  }
}

async function writeVisit(
  db: PetikDatabase,
  visit: Visit,
  hash: string,
  formerSpeakers: ReadonlyMap<string, Attribution | null>,
): Promise<RecordedVisit> {
  const known = (await findArticle(db, visit.keys)) ?? (await findMovedArticle(db, visit.article, hash));
  const articleId = known?.id ?? crypto.randomUUID();
  const revisionId = await writeRevision(db, articleId, hash, visit);
  const personIds = await writePeople(db, articleId, visit.people, visit.at, visit.article.part);
  const copies = await unparkQuotes(db, articleId);
  const written = await writeQuotes(db, visit, { articleId, revisionId, known, personIds, formerSpeakers });
  await settleCorrections(db, articleId, copies);
  const settled = new Map((await db.quotes.where({ articleId }).toArray()).map((row) => [row.id, row]));
  const quotes = written.quotes.map((row) => settled.get(row.id) ?? row);
  const dismissed = new Set(quotes.filter(({ id }) => !settled.has(id)).map(({ id }) => id));
  const absent = written.absent.flatMap(({ id }) => settled.get(id) ?? []);
  const appearances = new Map((await db.appearances.where({ articleId }).toArray()).map((row) => [row.personId, row]));
  const shown = [...quotes.filter(({ id }) => !dismissed.has(id)), ...absent];
  await writePrints(db, articleId, [...settled.values()]);
  const trails = await readTrails(db, articleId, shown);
  const notes = await db.notes.where({ articleId }).toArray();
  const all = db.quotes.where({ articleId });
  const savedCount = await all
    .clone()
    .filter((quote) => quote.savedAt > 0)
    .count();
  const quoteCount = await all.filter((quote) => quote.present).count();
  const { text: _text, blocks: _blocks, part: _part, ...metadata } = visit.article;
  const row: ArticleRecord = {
    ...metadata,
    id: articleId,
    keys: [...new Set([...(known?.keys ?? []), ...visit.keys])],
    firstSeen: known?.firstSeen ?? visit.at,
    lastSeen: visit.at,
    revisionId,
    quoteCount,
    savedCount,
  };
  await db.articles.put(await settledArticle(db, row));
  await markChanged(db, [articleId]);
  const noted = new Map(notes.flatMap((note) => (note.quoteId === undefined ? [] : [[note.quoteId, note] as const])));
  return { ok: true, articleId, revisionId, quotes, dismissed, absent, trails, notes: noted, personIds, appearances };
}

async function writeRevision(db: PetikDatabase, articleId: string, hash: string, { article, at }: Visit): Promise<string> {
  const known = await db.revisions.get({ articleId, hash });
  const id = known?.id ?? crypto.randomUUID();
  if (known) await db.revisions.update(id, { lastSeen: at, modified: article.modified ?? known.modified });
  else
    await db.revisions.add({ id, articleId, hash, text: article.text, firstSeen: at, lastSeen: at, modified: article.modified });
  return id;
}
