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

/** A state of a saved quote that differs from the one before; when it was first seen, ms since the epoch. */
export interface TrailStep {
  readonly verdict: Verdict;
  /** Of "unreachable"; else null. */
  readonly reason: UnreachableReason | null;
  readonly at: number;
}

/** How an article was edited at a saved quote. Times are ms since the epoch. */
export interface QuoteEdit {
  readonly verdict: 'changed' | 're-attributed' | 'missing';
  /** When the state before was last seen: the article was edited between then and `at`. */
  readonly since: number;
  readonly at: number;
  /** When the page itself says that it was changed (ISO 8601); null when it mentions no change since the state before. */
  readonly modified: string | null;
  /** From the saved words to those of now; empty unless the words changed. */
  readonly difference: readonly DifferencePart[];
  /** From the saved speaker with titles to the one of now, empty texts for none; empty unless one of them changed. */
  readonly attribution: readonly DifferencePart[];
}

/** What became of a saved quote. */
export interface QuoteTrail {
  readonly firstSeen: number;
  /** Oldest first, never empty. */
  readonly steps: readonly TrailStep[];
  /** How it stands, as far as is known; null when it stands as it was saved. */
  readonly edit: QuoteEdit | null;
  /** When it was last compared; null when it never could be. */
  readonly checked: number | null;
}
