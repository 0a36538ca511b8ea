import type { LibraryEntry, LibraryListing, LibraryQuote } from '@/lib/model/library';
import type { ArticleRecord } from '@/lib/model/records';
import type { PetikDatabase } from './db';
import { checksByQuote, readTrails, trailOf } from './trails';

/**
 * The articles read last, at most `limit` or as many as it takes to reach the one with `openId`, which comes with its
 * quotes. Throws when the database cannot be opened.
 */
export async function listLibrary(db: PetikDatabase, limit: number, openId: string | null): Promise<LibraryListing> {
  const open = openId === null ? undefined : await db.articles.get(openId);
  const newer = open === undefined ? 0 : await db.articles.where('lastSeen').above(open.lastSeen).count();
  const [articles, total] = await Promise.all([
    db.articles
      .orderBy('lastSeen')
      .reverse()
      .limit(Math.max(limit, newer + 1))
      .toArray(),
    db.articles.count(),
  ]);
  return { entries: await Promise.all(articles.map((article) => entryOf(db, article, openId, []))), total };
}

/**
 * The articles that match, newest reading first, at most `limit`, each with the quotes that match by themselves (all when
 * it is the one with `openId`). `matches` is given the texts of one article or of one quote with its speaker and note.
 * Reads all quotes once.
 */
export async function searchLibrary(
  db: PetikDatabase,
  limit: number,
  openId: string | null,
  matches: (texts: readonly string[]) => boolean,
): Promise<LibraryListing> {
  const notes = new Map((await db.notes.toArray()).map((note) => [note.quoteId, note.text]));
  const checks = checksByQuote(await db.checks.toArray());
  const found = new Map<string, LibraryQuote[]>();
  await db.quotes.each((row) => {
    const quote = { ...row, note: notes.get(row.id) ?? '', trail: trailOf(row, checks.get(row.id) ?? []) };
    if (!matches(textsOf(quote))) return;
    const others = found.get(row.articleId);
    if (others === undefined) found.set(row.articleId, [quote]);
    else others.push(quote);
  });
  const articles = await db.articles
    .orderBy('lastSeen')
    .reverse()
    .filter((article) => found.has(article.id) || matches(titleTextsOf(article)))
    .toArray();
  const entries = articles.slice(0, limit).map((article) => entryOf(db, article, openId, found.get(article.id) ?? []));
  return { entries: await Promise.all(entries), total: articles.length };
}

async function entryOf(
  db: PetikDatabase,
  article: ArticleRecord,
  openId: string | null,
  found: LibraryQuote[],
): Promise<LibraryEntry> {
  const open = article.id === openId;
  return { article, open, quotes: open ? await quotesOf(db, article.id) : found.sort((a, b) => a.order - b.order) };
}

async function quotesOf(db: PetikDatabase, articleId: string): Promise<LibraryQuote[]> {
  const [quotes, notes] = await Promise.all([
    db.quotes.where({ articleId }).sortBy('order'),
    db.notes.where({ articleId }).toArray(),
  ]);
  const texts = new Map(notes.map((note) => [note.quoteId, note.text]));
  const trails = await readTrails(db, articleId, quotes);
  return quotes.map((quote) => ({ ...quote, note: texts.get(quote.id) ?? '', trail: trails.get(quote.id) ?? null }));
}

function textsOf({ exact, speaker, note }: LibraryQuote): string[] {
  return [exact, note, ...(speaker === null ? [] : [speaker.name, ...speaker.titles, ...speaker.affiliations])];
}

function titleTextsOf({ title, publisher }: ArticleRecord): string[] {
  return [title, publisher ?? ''];
}
