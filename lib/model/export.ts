import type { QuoteTrail } from './checking';
import type { LibraryView } from './library';
import type { NoteContent } from './notes';
import type { ArticleRecord, PersonRecord, QuoteRecord } from './records';

/** What every export is made of: quotes under their articles, with all that is known of both. Times are ms since the epoch. */

/** What the reader says of something, with the time of its last change. */
export interface ExportedNote extends NoteContent {
  readonly modified: number;
}

export interface ExportedQuote extends QuoteRecord {
  /** Null when the reader says nothing of it. */
  readonly said: ExportedNote | null;
  /** What became of it; null when it was never seen otherwise. */
  readonly trail: QuoteTrail | null;
  /** SHA-256 of `exact` in UTF-8, hex. */
  readonly checksum: string;
  /** SHA-256 of the text that its targets count in, hex; empty when that is gone. */
  readonly textHash: string;
  /** That text, up to the quote. */
  readonly before: string;
}

/** A person that quotes of the article are of, or that it names, and of whom the reader says something. */
export interface ExportedPerson {
  readonly person: PersonRecord;
  readonly said: ExportedNote;
  /** An article before this one in the same file has them too: what is read from top to bottom need not say it again. */
  readonly again?: boolean;
}

export interface ExportedArticle {
  readonly article: ArticleRecord;
  readonly said: ExportedNote | null;
  /** Those that were chosen, in the order of the article. */
  readonly quotes: readonly ExportedQuote[];
  readonly people: readonly ExportedPerson[];
}

/** What is exported, as a whole. */
export interface ExportSubject {
  /** In words: the title of an article, the name of a person, what was searched for. */
  readonly title: string;
  /** A UUID, the same for all parts of one file. */
  readonly id: string;
  /** When it is made. */
  readonly at: number;
  /** BCP 47; of the words that the format itself adds. */
  readonly locale: string;
  readonly articles: number;
  readonly quotes: number;
}

/** What the reader may choose of a format. */
export interface ExportOptions {
  /** Between the cells of a table. */
  readonly separator: ',' | ';';
  /** Speakers as links to notes of their own. */
  readonly speakerLinks: boolean;
  /** For formats that are filled in; empty for the format's own. */
  readonly template: string;
}

/** What a reader exports for; several formats may serve one purpose. */
export type ExportPurpose = 'notes' | 'spreadsheet' | 'references' | 'annotations' | 'report';

/** The words that a format is offered with. */
export interface FormatWords {
  /** "CSV". */
  readonly name: string;
  /** What it gives, and to whom: "A row for each quote". */
  readonly about: string;
}

/** Which quotes are exported: what a view of the library lists, an article (with the filters of the view), or these rows. */
export type ExportScope =
  | { readonly of: 'view'; readonly view: LibraryView }
  | { readonly of: 'quotes'; readonly ids: readonly string[] };

/**
 * A way to write quotes for another program. Pure; the file is `begin`, `article` for each article in turn, `end`, so that
 * any number of articles can be written without holding them all.
 */
export interface ExportFormat {
  /** Unique; kept with the reader's choice. */
  readonly id: string;
  readonly purpose: ExportPurpose;
  /** Formats are offered in this order; those of one purpose follow one another. */
  readonly order: number;
  readonly words: Readonly<Record<'en' | 'id', FormatWords>>;
  /** Without dot. */
  readonly extension: string;
  readonly mime: string;
  /** The options that it heeds. */
  readonly options: readonly (keyof ExportOptions)[];
  /** The template that it is filled in by, where it heeds one. */
  readonly template?: string;
  /** Whether what it gives is a page to be looked at. */
  readonly isPage?: boolean;
  readonly begin: (subject: ExportSubject, options: ExportOptions) => string;
  /** `index`: from 0. */
  readonly article: (article: ExportedArticle, index: number, subject: ExportSubject, options: ExportOptions) => string;
  readonly end: (subject: ExportSubject, options: ExportOptions) => string;
}
