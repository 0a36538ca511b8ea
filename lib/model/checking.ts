import type { StoredSpeaker } from './records';

/**
 * What a comparison of a saved quote with a later text of its article found: the same words by the same speaker; other
 * words in its place; the same words by another speaker, or one with another title; no such words; nothing to compare with.
 */
export type Verdict = 'verbatim' | 'changed' | 're-attributed' | 'missing' | 'unreachable';

/** Why there was nothing to compare with. `cut-off`: the page showed another part of the article, or another text. */
export type UnreachableReason = 'offline' | 'gone' | 'paywall' | 'not-permitted' | 'cut-off';

/** A stretch of a difference. The texts of `same` and `deleted` together are the saved words. */
export interface DifferencePart {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/** One state of a saved quote that differs from the one before. Times are ms since the epoch. */
export interface TrailStep {
  readonly verdict: Verdict;
  readonly reason: UnreachableReason | null;
  /** When the state before was last seen: the article was edited between then and `at`. */
  readonly since: number;
  readonly at: number;
  /** The page's own date of its last change, then and now (ISO 8601); null when it gave none. */
  readonly formerModified: string | null;
  readonly modified: string | null;
  /** From the saved words to those of now; empty unless the words changed. */
  readonly difference: readonly DifferencePart[];
  /** Who says it now; null when the article does not say, or the words are gone. */
  readonly speaker: StoredSpeaker | null;
  /** `speaker` is not who said it before, or has another title. */
  readonly reattributed: boolean;
}

/** What became of a saved quote. */
export interface QuoteTrail {
  readonly firstSeen: number;
  /** Oldest first, never empty; the last one is how it stands. */
  readonly steps: readonly TrailStep[];
}
