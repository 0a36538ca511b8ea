import type { ArticleMetadata } from './article';
import type { ChannelKind, MentionKind, QuoteKind } from './analysis';
import type { Target } from './annotation';
import type { DifferencePart, UnreachableReason, Verdict } from './checking';
import type { AppearanceCorrected, QuoteCorrected } from './corrections';
import type { NoteContent } from './notes';

/** Rows of the local database. Ids are random UUIDs; times are ms since the epoch. */

/** One article, whatever address it was read at. */
export interface ArticleRecord extends ArticleMetadata {
  readonly id: string;
  /** The address to open it at. */
  readonly url: string;
  /** Identities under which it was seen (see `articleKeys`); multi-entry index. */
  readonly keys: readonly string[];
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** The newest revision. */
  readonly revisionId: string;
  readonly quoteCount: number;
  readonly savedCount: number;
}

/** One text that was seen of an article. */
export interface RevisionRecord {
  readonly id: string;
  readonly articleId: string;
  /** SHA-256 of `text`, hex. */
  readonly hash: string;
  readonly text: string;
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** What the page itself said. */
  readonly modified: string | null;
}

/** Who spoke, as the article gave it. */
export interface StoredSpeaker {
  readonly name: string;
  /** Row in `people`; null for institutions and unnamed sources. */
  readonly personId: string | null;
  readonly official: boolean;
  readonly titles: readonly string[];
  readonly affiliations: readonly string[];
}

/** Why a quote was tied to its speaker. */
export interface StoredEvidence {
  readonly cue: string | null;
  readonly source: string | null;
  readonly sourceKind: MentionKind | null;
  /** The sentence that holds the cue, or the first one of the quote. */
  readonly sentence: string;
  readonly rule: string;
  readonly confidence: number;
}

/** Through what and when something was said, in the article's words. */
export interface StoredContext {
  readonly channels: readonly { readonly kind: ChannelKind; readonly words: string; readonly outlet: string | null }[];
  /** `date`: ISO 8601; null when it stays open. */
  readonly when: { readonly words: string; readonly date: string | null } | null;
}

export interface QuoteRecord {
  readonly id: string;
  readonly articleId: string;
  /** The newest revision that holds it as it is here. */
  readonly revisionId: string;
  /** Order in the article, from 0. */
  readonly order: number;
  /** The part of a split article that it was last seen in, from 1; absent when it was seen in the whole. */
  readonly part?: number;
  readonly kind: QuoteKind;
  /** Content as written, marks included; parts of an interrupted quote joined by " … ". */
  readonly exact: string;
  /** The key of the words it was first seen with (`originOf`), where those were others. */
  readonly origin?: string;
  /** One target per part of the content, over the text of `revisionId`. */
  readonly targets: readonly Target[];
  readonly speaker: StoredSpeaker | null;
  readonly context: StoredContext;
  readonly evidence: StoredEvidence;
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** 0 when not saved (IndexedDB cannot index null). */
  readonly savedAt: number;
  /** What was found, where the reader corrected it; absent where she did not. */
  readonly corrected?: QuoteCorrected;
  /** False when the newest revision has neither it nor a changed form of it; such rows are kept only when saved or noted. */
  readonly present: boolean;
}

/** One person across all articles, identified by the normalised full name. */
export interface PersonRecord {
  readonly id: string;
  /** The normalised full name; unique index. */
  readonly key: string;
  /** As it was first written. */
  readonly name: string;
  readonly firstSeen: number;
  readonly lastSeen: number;
}

/** One person in one article: the newest revision that names them. */
export interface AppearanceRecord {
  readonly id: string;
  readonly personId: string;
  readonly articleId: string;
  /** Order of first mention in the article, from 0. */
  readonly order: number;
  readonly name: string;
  readonly official: boolean;
  readonly titles: readonly string[];
  readonly affiliations: readonly string[];
  readonly mentionCount: number;
  readonly lastSeen: number;
  /** What was found, where the reader corrected it; absent where she did not. */
  readonly corrected?: AppearanceCorrected;
}

/** The reader's own words on a quote, an article or a person; one row for each of these. */
export interface NoteRecord extends NoteContent {
  readonly id: string;
  /** Row of the quote; unique index. Absent (IndexedDB leaves it out of the index) when it is about something else. */
  readonly quoteId?: string;
  /** Row of the person; absent when it is about something else. */
  readonly personId?: string;
  /** The article that it is about, or that of its quote; empty when it is about a person. */
  readonly articleId: string;
  readonly created: number;
  readonly modified: number;
}

/** One comparison of a saved quote with a later text of its article. */
export interface CheckRecord {
  readonly id: string;
  readonly quoteId: string;
  readonly articleId: string;
  readonly verdict: Verdict;
  /** Of "unreachable"; else null. */
  readonly reason: UnreachableReason | null;
  /** The text it was compared with; null when there was none. */
  readonly revisionId: string | null;
  /** The text that was seen before. */
  readonly fromRevisionId: string | null;
  /** When the state before was last seen: the article was edited between then and `at`. */
  readonly since: number;
  readonly at: number;
  /** The page's own date of its last change, then and now (ISO 8601); null when it gave none. */
  readonly formerModified: string | null;
  readonly modified: string | null;
  /** The words of now; null when they were not found. */
  readonly exact: string | null;
  /** From the saved words to those of now; empty unless the words changed. */
  readonly difference: readonly DifferencePart[];
  /** Who says it now; null when the article does not say, or the words are gone. */
  readonly speaker: StoredSpeaker | null;
  /** `speaker` is not who said it before, or has another title. */
  readonly reattributed: boolean;
}

/** What the quotes of one article are found again by in other articles; can be made anew from them. */
export interface PrintsRecord {
  /** Given by the database: short, for every entry of the index repeats it. */
  readonly number: number;
  /** Unique index. */
  readonly articleId: string;
  /** Fingerprints of all its quotes, ascending, each once; multi-entry index. */
  readonly prints: readonly number[];
  /** Set while the prints are still to be made; indexed. */
  readonly waiting?: 1;
}

/** One deleted row, kept for undo until the bin is emptied. */
export interface BinRecord {
  /** All rows of one deletion share it. */
  readonly trashId: string;
  readonly deletedAt: number;
  /** The table it was in. */
  readonly table: string;
  readonly row: unknown;
}
