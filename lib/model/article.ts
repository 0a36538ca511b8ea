import type { Span } from './span';

/** What a block of the article is. Headings are never part of a sentence or a quote. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'blockquote';

/** One block of the article's text; blocks are in order, do not overlap and are separated by "\n" in `Article.text`. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Where a piece of metadata was read, most trusted first; "reader": she said so herself. */
export type Provenance = 'json-ld' | 'meta' | 'microdata' | 'byline' | 'page' | 'address' | 'text' | 'reader';

/** A piece of metadata and where it was read. */
export type Found<T> = readonly [value: T, from: Provenance];

/** What each place of the page says of who wrote the article and when it appeared, whether it was believed or not. */
export interface Candidates {
  readonly authors: readonly Found<readonly string[]>[];
  readonly published: readonly Found<string>[];
}

/** The metadata whose origin is remembered. */
export type MetadataField =
  | 'title'
  | 'authors'
  | 'publisher'
  | 'section'
  | 'published'
  | 'modified'
  | 'language'
  | 'canonicalUrl';

/** What was read of an article beside its text. Unknown fields are null (lists are empty). */
export interface ArticleMetadata {
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly section: string | null;
  /** ISO 8601, with the zone where the page gave one. */
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47 primary tag ("id", "en"), lower case; "und" when unknown. */
  readonly language: string;
  /** Absolute http(s) address, same site as the page; null when the page names none that can be trusted. */
  readonly canonicalUrl: string | null;
  readonly provenance: Partial<Record<MetadataField, Provenance>>;
  /** Absent where only one reading was kept, as Petik did formerly. */
  readonly candidates?: Candidates;
  /** What was read, where the reader has it otherwise; absent where she does not. */
  readonly found?: FoundDetails;
}

/** Author and date as they were read on the page. */
export type FoundDetails = Pick<ArticleMetadata, 'authors' | 'published' | 'provenance'>;

/** A news article as the reader sees it: one plain text, its blocks, and its metadata. */
export interface Article extends ArticleMetadata {
  /** The address it was read at, with query, without fragment. */
  readonly url: string;
  /** Blocks joined by "\n"; all offsets of an analysis count in it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** From 1, on a page that holds one part of a split article only. */
  readonly part?: number;
}
