import type { QuoteKind } from './analysis';

/** Rows of the library's index: all of it can be made anew from the other tables. Articles are numbered from 1. */

/** Who somebody is for the balance of an article. */
export type SpeakerGroup = 'official' | 'person' | 'institution' | 'unnamed' | 'not-stated';

/** What the index knows of a quote. */
export interface IndexedQuote {
  readonly id: string;
  readonly personId: string | null;
  /** Empty when the speaker is not stated. */
  readonly name: string;
  readonly group: SpeakerGroup;
  readonly kind: QuoteKind;
  /** Words of the content. */
  readonly words: number;
}

/** One article of the index, and its quotes in the order of their slots (the first one is slot 1). */
export interface DocumentRecord {
  /** Given by the database, never again. */
  readonly number: number;
  /** Unique index. */
  readonly articleId: string;
  /** The day it is from (ISO 8601): as published, else as first read. */
  readonly day: string;
  /** The publisher, or the site when it names none. */
  readonly outlet: string;
  readonly quotes: readonly IndexedQuote[];
}

/** The terms under which an article is kept, per slot, joined by "\n": what has to be taken out when it changes. */
export interface TermsRecord {
  readonly number: number;
  readonly slots: readonly string[];
}

/** By what quotes can be gathered. */
export type FacetKind = 'person' | 'institution' | 'day' | 'site';

/** A person, institution, day or site with the number of its quotes. */
export interface FacetRecord {
  /** Its term in the index. */
  readonly key: string;
  readonly kind: FacetKind;
  /** Person's row id, institution's key, ISO day, host. */
  readonly value: string;
  readonly label: string;
  /** Titles of a person, publisher of a site, as last read; empty when there are none. */
  readonly about: string;
  /** Quotes by their flags: the index is the sum of 1 (saved), 2 (of an official), 4 (direct). */
  readonly counts: readonly number[];
  /** Articles that have such quotes (of a site or day: all its articles). */
  readonly articles: number;
}

/** The times of 512 articles, by number: 0 where there is no article (any more). */
export interface CatalogueRecord {
  readonly block: number;
  readonly lastSeen: Float64Array;
  /** When it is from, as `DocumentRecord.day`, with the time where it is known. */
  readonly dated: Float64Array;
}

/** An article that changed since it was indexed. */
export interface UnindexedRecord {
  readonly articleId: string;
}
