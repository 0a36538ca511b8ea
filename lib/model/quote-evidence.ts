import type { CorrectionRecord } from './corrections';
import type { ArticleRecord, CheckRecord, QuoteRecord } from './records';

/** A text that was seen of an article, and where the quote stands in it. Times are ms since the epoch. */
export interface SeenText {
  readonly id: string;
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** What the page itself said of its last change (ISO 8601). */
  readonly modified: string | null;
  /** SHA-256 of the text in UTF-8, hex. */
  readonly hash: string;
  /** UTF-16 units. */
  readonly length: number;
  /** The saved words stand in it. */
  readonly holds: boolean;
  /** The paragraph in which they stand, or those that a check found in their place; null where it has neither. */
  readonly passage: string | null;
}

/** All that is known of a quote: enough for somebody else to follow how it was found, and what became of it. */
export interface QuoteEvidence {
  readonly quote: QuoteRecord;
  readonly article: ArticleRecord;
  /** SHA-256 of the saved words in UTF-8, hex. */
  readonly checksum: string;
  /** The oldest first. */
  readonly texts: readonly SeenText[];
  /** All of them, the oldest first. */
  readonly checks: readonly CheckRecord[];
  /** What the reader said of the quote, and of its speaker in this article; the oldest first. */
  readonly corrections: readonly CorrectionRecord[];
}
