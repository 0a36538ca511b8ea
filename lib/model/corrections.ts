import type { QuoteKind } from './analysis';
import type { Target } from './annotation';
import type { Provenance } from './article';
import type { DetailField } from './details';
import type { ArticleRecord, PersonRecord, QuoteRecord, StoredSpeaker } from './records';

/** The rule of quotes that the reader marked herself. */
export const MARKED_RULE = 'marked-by-reader';

/** What a reader changed of one quote. */
export type QuoteChange =
  /** Null: the article does not say. */
  | { readonly what: 'speaker'; readonly speaker: StoredSpeaker | null }
  | { readonly what: 'kind'; readonly kind: QuoteKind }
  | { readonly what: 'not-quote' }
  /** The reader marked these words as a quote; it is found by them in later texts of the article. */
  | { readonly what: 'marked'; readonly target: Target };

/** What a reader changed of how one article presents a person. */
export interface PersonChange {
  readonly what: 'person';
  readonly official: boolean;
  readonly titles: readonly string[];
}

/** What a reader said of who wrote an article, or when it appeared; null: the article does not say. */
export type DetailChange =
  | { readonly what: 'authors'; readonly authors: readonly string[] }
  | { readonly what: 'published'; readonly published: string | null };

/** Where the pages of a site truly say who wrote an article, or when it appeared; learnt from a correction of one of them. */
export interface SiteChange {
  readonly what: 'site';
  /** See `sitesOf`. */
  readonly site: string;
  readonly field: DetailField;
  readonly from: Provenance;
}

/** That the reader follows a person, named by the key of their row: it stays who they are also where that row is gone for a while. */
export interface FollowChange {
  readonly what: 'follow';
  readonly key: string;
  readonly name: string;
  /** When the reader last looked at what they said, ms since the epoch. */
  readonly seen: number;
}

/** What a reader said of a person across articles; `into`: the row of the other person, `name`: the new or other name. */
export type IdentityChange =
  | { readonly what: 'rename'; readonly name: string; readonly former: string }
  /** The two are one. */
  | { readonly what: 'merge'; readonly into: string; readonly name: string }
  /** In these articles it is another one. */
  | { readonly what: 'split'; readonly into: string; readonly name: string; readonly articleIds: readonly string[] };

/** What the reader says of a person in one go. */
export type PersonWish =
  | { readonly what: 'rename'; readonly name: string }
  | { readonly what: 'merge'; readonly name: string }
  | { readonly what: 'split'; readonly name: string; readonly articleIds: readonly string[] }
  /** How these articles present them; `titles`: null where each is right about its own. */
  | {
      readonly what: 'present';
      readonly official: boolean;
      readonly titles: readonly string[] | null;
      readonly articleIds: readonly string[];
    };

/** One correction by the reader. It wins over what is found in its article, now and at each later visit, until it is undone. */
export interface CorrectionRecord {
  readonly id: string;
  /** Empty when it is about a person across articles, about whom she follows, or about a site. */
  readonly articleId: string;
  /** Row of the quote; empty when it is about anything else. */
  readonly quoteId: string;
  /** Row of the person; empty when it is about anything else. */
  readonly personId: string;
  /** When it was made, ms since the epoch. */
  readonly at: number;
  readonly change: QuoteChange | PersonChange | DetailChange | SiteChange | FollowChange | IdentityChange;
  /** The quote's row while `quotes` has none: it is none, or the article lacks it at present. */
  readonly parked: QuoteRecord | null;
}

/** What stands in a corrected quote's row of the engine's reading. */
export interface QuoteCorrected {
  /** When it was last corrected, ms since the epoch. */
  readonly at: number;
  readonly found: { readonly kind: QuoteKind; readonly speaker: StoredSpeaker | null };
}

/** What stands in a corrected appearance of the engine's reading. */
export interface AppearanceCorrected {
  readonly at: number;
  readonly found: { readonly official: boolean; readonly titles: readonly string[] };
}

/** What the reader says of a quote in one go; what is null stays as it is. */
export interface QuoteWish {
  readonly kind: QuoteKind | null;
  /** `name`: not stated when empty. `personId`: null for one who is typed, an institution or an unnamed source. */
  readonly speaker: { readonly name: string; readonly personId: string | null; readonly isPerson: boolean } | null;
  readonly person: { readonly personId: string; readonly official: boolean; readonly titles: readonly string[] } | null;
  readonly isQuote: boolean;
}

/** What is needed to correct a quote. */
export interface CorrectionSheet {
  readonly quote: QuoteRecord;
  readonly language: string;
  readonly articleTitle: string;
  /** The reader said that it is no quote. */
  readonly dismissed: boolean;
  /** Whom the article names, in its order, as the reader has them. */
  readonly people: readonly Pick<
    StoredSpeaker & { personId: string },
    'name' | 'personId' | 'official' | 'titles' | 'affiliations'
  >[];
  /** Its institutions and unnamed sources that are quoted. */
  readonly others: readonly string[];
  /** Those of this quote and of its speaker, the oldest first. */
  readonly corrections: readonly CorrectionRecord[];
}

/** One article that names a person, and how it presents them, as the reader has it. */
export interface PersonArticle extends Pick<ArticleRecord, 'id' | 'title' | 'language' | 'lastSeen'> {
  readonly official: boolean;
  readonly titles: readonly string[];
}

/** What is needed to correct a person. */
export interface PersonSheet {
  readonly person: PersonRecord;
  /** Those that name the person, the last reading first. */
  readonly articles: readonly PersonArticle[];
  /** Names of others that share a word with this one. */
  readonly similar: readonly string[];
  /** Those of the person, across articles and in single ones; the oldest first. */
  readonly corrections: readonly CorrectionRecord[];
}
