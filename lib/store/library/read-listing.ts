import type { LibraryView, Listing } from '@/lib/model/library';
import type { PetikDatabase } from '../db';
import { findArticles } from './find-articles';
import { listShelf } from './list-shelf';
import { loadEntries, numberOf } from './load-entries';
import { kindOnShelf, selectionOf } from './select';

/** Articles that are loaded at once: about as many as a window shows, closed or with the quotes that were found. */
const FIRST_CLOSED = 16;
const FIRST_WITH_QUOTES = 6;

/** What answers a view, with the first articles, or those around the open one. Throws when the database cannot be opened. */
export async function readListing(db: PetikDatabase, view: LibraryView): Promise<Listing> {
  const kind = kindOnShelf(view.shelf);
  if (kind !== null && view.open === null) return { of: 'lines', view, lines: await listShelf(db, kind, view) };
  const tables = [db.catalogue, db.postings, db.vocabulary, db.documents, db.articles, db.quotes, db.notes, db.checks];
  return db.transaction('r', tables, async () => readArticles(db, view));
}

async function readArticles(db: PetikDatabase, view: LibraryView): Promise<Listing> {
  const findings = await findArticles(db, selectionOf(view));
  const number = view.articleId === null ? null : await numberOf(db, view.articleId);
  const at = findings.articles.findIndex((each) => each.number === number);
  const size = findings.quoteCount > 0 ? FIRST_WITH_QUOTES : FIRST_CLOSED;
  const from = Math.max(0, at - size / 2);
  const first = findings.articles.slice(from, from + size);
  const entries = await loadEntries(db, first, view.articleId);
  return { of: 'articles', view, findings, openIndex: at < 0 ? null : at, entries };
}
