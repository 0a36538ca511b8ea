import type { DocumentRecord } from '@/lib/model/index-records';
import type { FoundArticle, LibraryEntry, LibraryQuote } from '@/lib/model/library';
import { NO_NOTE, type NoteContent } from '@/lib/model/notes';
import type { QuoteRecord } from '@/lib/model/records';
import type { PetikDatabase } from '../db';
import { byArticle } from '../by-article';
import { checksByQuote, trailOf } from '../trails';

/**
 * The rows of some articles that were found, by number, each with the quotes that were found; the one with `openId` with
 * all of them. Articles that are gone meanwhile are left out.
 */
export async function loadEntries(
  db: PetikDatabase,
  found: readonly FoundArticle[],
  openId: string | null,
): Promise<ReadonlyMap<number, LibraryEntry>> {
  const documents = (await db.documents.bulkGet(found.map(({ number }) => number))).map((row, index) => ({
    row,
    slots: found[index]?.slots ?? [],
  }));
  const wanted = documents.flatMap(({ row, slots }) => (row ? [{ row, ids: idsOf(row, slots, openId) }] : []));
  const ids = wanted.flatMap((each) => each.ids);
  const owners = ids.length > 0 ? wanted.map(({ row }) => row.articleId) : [];
  const wantedIds = wanted.map(({ row }) => row.articleId);
  const [articles, quotes, notes, checks] = await Promise.all([
    db.articles.bulkGet(wantedIds),
    db.quotes.bulkGet(ids),
    Promise.all(wantedIds.map((articleId) => db.notes.where({ articleId }).toArray())),
    Promise.all(owners.map((articleId) => db.checks.where({ articleId }).toArray())),
  ]);
  const checksOf = checksByQuote(checks.flat());
  const noteOf = new Map(notes.flat().map((note) => [note.quoteId ?? note.articleId, note]));
  const shown = (quote: QuoteRecord): LibraryQuote => ({
    ...quote,
    ...noteOn(noteOf.get(quote.id)),
    trail: trailOf(quote, checksOf.get(quote.id) ?? []),
  });
  const quotesOf = byArticle(quotes.flatMap((quote) => (quote ? [shown(quote)] : [])));
  const entries = new Map<number, LibraryEntry>();
  for (const [index, { row }] of wanted.entries()) {
    const article = articles[index];
    if (!article) continue;
    const open = article.id === openId;
    const { note: text, ...said } = noteOn(noteOf.get(article.id));
    entries.set(row.number, {
      article,
      open,
      note: { text, ...said },
      quotes: quotesOf.get(article.id) ?? [],
      indexed: row.quotes,
    });
  }
  return entries;
}

/** The ids of all quotes that were found. */
export async function foundQuotes(db: PetikDatabase, found: readonly FoundArticle[]): Promise<string[]> {
  const documents = await db.documents.bulkGet(found.map(({ number }) => number));
  return documents.flatMap((row, index) => (row ? idsOf(row, found[index]?.slots ?? [], null) : []));
}

/** The number of an article in the index; null when it is not there (yet). */
export async function numberOf(db: PetikDatabase, articleId: string): Promise<number | null> {
  return (await db.documents.get({ articleId }))?.number ?? null;
}

const noteOn = ({ text, tags, verdict }: NoteContent = NO_NOTE) => ({ note: text, tags, verdict });

function idsOf({ articleId, quotes }: DocumentRecord, slots: readonly number[], openId: string | null): string[] {
  if (articleId === openId) return quotes.map(({ id }) => id);
  return slots.flatMap((slot) => quotes[slot - 1]?.id ?? []);
}
