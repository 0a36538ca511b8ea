import type { QuoteTrail } from './checking';
import type { FollowedLine } from './following';
import type { IndexedQuote } from './index-records';
import type { NoteContent } from './notes';
import type { ArticleRecord, PersonRecord, QuoteRecord } from './records';

/** By what the library is looked through. */
export type Shelf = 'articles' | 'people' | 'institutions' | 'days' | 'sites';

/** What the library shows; the address bar holds all of it. */
export interface LibraryView {
  readonly shelf: Shelf;
  /** The person (row id), institution (key), day (ISO) or site (host) that is open on its shelf; null for the list of them. */
  readonly open: string | null;
  /** The article whose quotes are all shown. */
  readonly articleId: string | null;
  readonly query: string;
  /** Filters: only such quotes, and articles that have some. */
  readonly saved: boolean;
  readonly official: boolean;
  readonly direct: boolean;
}

/** A stored quote with what the reader says of it (empty when nothing), and what became of it (null: nothing). */
export type LibraryQuote = QuoteRecord & {
  readonly note: string;
  readonly tags: readonly string[];
  readonly verdict: string;
  readonly trail: QuoteTrail | null;
};

/** One article of the library's list. */
export interface LibraryEntry {
  readonly article: ArticleRecord;
  /** In the order of the article: all of them when it is open, else those that were found. */
  readonly quotes: readonly LibraryQuote[];
  readonly open: boolean;
  /** What the reader says of the article. */
  readonly note: NoteContent;
  /** All its quotes, for the balance. */
  readonly indexed: readonly IndexedQuote[];
}

/** An article that was found: in its title, in some of its quotes, or both. */
export interface FoundArticle {
  /** Its number in the index. */
  readonly number: number;
  /** Slots of the quotes that were found, ascending from 1. */
  readonly slots: readonly number[];
}

/** The articles and quotes that were found. */
export interface Findings {
  readonly articles: readonly FoundArticle[];
  /** For each article the time it is ordered by, ms since the epoch. */
  readonly times: readonly number[];
  /** How many quotes were found; those of articles that are listed whole do not count. */
  readonly quoteCount: number;
  /** Words that nothing has, and the words that were taken for them. */
  readonly corrections: ReadonlyMap<string, readonly string[]>;
}

/** One line of a shelf: a person, institution, day or site. */
export interface ShelfLine {
  readonly value: string;
  readonly label: string;
  /** Titles of a person, publisher of a site; may be empty. */
  readonly about: string;
  /** What the reader says of a person, to be searched; absent when nothing. */
  readonly said?: string;
  /** Quotes that pass the filters. */
  readonly quotes: number;
  readonly articles: number;
}

/** What answers a view: the lines of a shelf, or articles with those of them that are loaded. */
export type Listing =
  | { readonly of: 'lines'; readonly view: LibraryView; readonly lines: readonly ShelfLine[] }
  | {
      readonly of: 'articles';
      readonly view: LibraryView;
      readonly findings: Findings;
      /** Where `view.articleId` stands; null when it was not found. */
      readonly openIndex: number | null;
      /** By number; some are not loaded yet. */
      readonly entries: ReadonlyMap<number, LibraryEntry>;
    };

/** When and how often something was given, by the days of the articles (ISO). */
export interface Given {
  /** The words without case and punctuation: of an institution, its value on the shelf. */
  readonly key: string;
  readonly words: string;
  readonly first: string;
  readonly last: string;
  readonly articles: number;
}

/** What the library knows of a person. */
export interface Dossier {
  readonly person: PersonRecord;
  /** What the reader says of them. */
  readonly note: NoteContent;
  /** What the reader said of those whom she made one with them. */
  readonly otherNotes: readonly { readonly name: string; readonly note: NoteContent }[];
  readonly official: boolean;
  /** Null when the reader does not follow them. */
  readonly followed: Pick<FollowedLine, 'seen' | 'fresh'> | null;
  /** Titles and institutions as they were written, the latest first. */
  readonly titles: readonly Given[];
  readonly institutions: readonly Given[];
  /** Who quoted them, the most quotes first; `words` is the outlet. */
  readonly outlets: readonly (Given & { readonly quotes: number })[];
  /** Articles that name them, whoever is quoted. */
  readonly articles: number;
}
