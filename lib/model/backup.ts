import type { CorrectionRecord } from './corrections';
import type {
  AppearanceRecord,
  ArticleRecord,
  CheckRecord,
  NoteRecord,
  PersonRecord,
  QuoteRecord,
  RevisionRecord,
} from './records';

/** What the reader took away: it goes from her other libraries too when they are merged. */
export interface TombstoneRecord {
  /** `${kind}/${articleId}/${about}`. */
  readonly id: string;
  /** An article with all that belongs to it; that a quote is saved; a note; a correction. */
  readonly kind: 'article' | 'saved' | 'note' | 'correction';
  /** Empty when it is of no article. */
  readonly articleId: string;
  /** Identities of a deleted article; multi-entry index; else empty. */
  readonly keys: readonly string[];
  /** The key of the quote (of the note its quote, person or `ARTICLE_NOTE`), the id of the correction; empty for an article. */
  readonly about: string;
  /** When it was taken away, or brought back, ms since the epoch. */
  readonly at: number;
  /** It was brought back. */
  readonly revived: boolean;
}

/** All rows of one article. */
export interface ArticleRows {
  readonly article: ArticleRecord;
  readonly revisions: readonly RevisionRecord[];
  readonly quotes: readonly QuoteRecord[];
  readonly appearances: readonly AppearanceRecord[];
  readonly notes: readonly NoteRecord[];
  readonly checks: readonly CheckRecord[];
  readonly corrections: readonly CorrectionRecord[];
  readonly tombstones: readonly TombstoneRecord[];
}

/** One part of a library's backup, in the order in which they come: what was deleted first, and the reader's words on people and sites last. */
export type LibraryRecord =
  | { readonly kind: 'tombstones'; readonly rows: readonly TombstoneRecord[] }
  | { readonly kind: 'people'; readonly rows: readonly PersonRecord[] }
  | ({ readonly kind: 'article' } & ArticleRows)
  | {
      readonly kind: 'people-work';
      /** Those that are about people across articles, or about sites. */
      readonly corrections: readonly CorrectionRecord[];
      readonly notes: readonly NoteRecord[];
      readonly tombstones: readonly TombstoneRecord[];
    };
