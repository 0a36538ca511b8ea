import type { QuoteTrail } from './checking';
import type { ArticleRecord, QuoteRecord } from './records';

/** A stored quote with the reader's note on it (empty when there is none), and what became of it (null: nothing). */
export type LibraryQuote = QuoteRecord & { readonly note: string; readonly trail: QuoteTrail | null };

/** One article of the library's list. */
export interface LibraryEntry {
  readonly article: ArticleRecord;
  /** In the order of the article: all of them when it is open, else those that were found. */
  readonly quotes: readonly LibraryQuote[];
  readonly open: boolean;
}

/** A part of the library, newest reading first. */
export interface LibraryListing {
  readonly entries: readonly LibraryEntry[];
  /** How many articles there are, or were found, beyond those listed. */
  readonly total: number;
}
