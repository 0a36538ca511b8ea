import type { QuoteKind } from './analysis';
import type { TextQuoteSelector } from './annotation';
import type { NoteContent } from './notes';

/** What was said of something in another program, with its times in ms since the epoch. */
export interface AnnotatedNote extends NoteContent {
  readonly created: number;
  readonly modified: number;
}

/** Words of an article that somebody annotated. */
export interface AnnotatedQuote {
  readonly exact: string;
  /** One for each part of the words. */
  readonly parts: readonly TextQuoteSelector[];
  /** Null when the file does not say. */
  readonly kind: QuoteKind | null;
  readonly speaker: AnnotatedSpeaker | null;
  readonly note: AnnotatedNote | null;
  /** When it was annotated, ms since the epoch. */
  readonly at: number;
}

/** Who spoke, as the file says. */
export interface AnnotatedSpeaker {
  readonly name: string;
  readonly isPerson: boolean;
  readonly titles: readonly string[];
  readonly affiliations: readonly string[];
}

/** An article with all that a file of annotations says of it. */
export interface AnnotatedArticle {
  readonly url: string;
  /** Empty when the file does not say. */
  readonly title: string;
  /** BCP 47; "und" when the file does not say. */
  readonly language: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly note: AnnotatedNote | null;
  readonly quotes: readonly AnnotatedQuote[];
  /** The first and last annotation, ms since the epoch. */
  readonly first: number;
  readonly last: number;
}

/** A file of annotations. */
export interface AnnotatedLibrary {
  readonly articles: readonly AnnotatedArticle[];
  /** Annotations of things that are no web pages (files, pictures, other programs' rows), which are left out. */
  readonly skipped: number;
}
