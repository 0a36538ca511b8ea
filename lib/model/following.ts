/** Somebody whom the reader follows. */
export interface Followed {
  /** Who they are now; null while the library names them in no article. */
  readonly personId: string | null;
  readonly name: string;
  /** Since when, and when she last looked at what they said; ms since the epoch. */
  readonly since: number;
  readonly seen: number;
  /** Rows that say so: more than one where two who were followed became one. */
  readonly ids: readonly string[];
}

/** One of those followed as the library lists them. */
export interface FollowedLine extends Followed {
  /** Quotes that came since she last looked. */
  readonly fresh: number;
  /** Titles as last given; may be empty. */
  readonly about: string;
}
