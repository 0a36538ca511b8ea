import type { ArticleRecord, AppearanceRecord, CheckRecord, NoteRecord, QuoteRecord, RevisionRecord } from '@/lib/model/records';
import type { CorrectionRecord } from '@/lib/model/corrections';
import { stableText } from './stable-text';

/** A value with the time it is from; of two the later one counts. */
export interface Register<V> {
  /** Ms since the epoch. */
  readonly at: number;
  readonly value: V;
}

/**
 * What is known of a quote, as it was found. As everywhere in a state, ids stand for nothing: persons are named by the key
 * of their row, revisions by their hash, quotes by `quoteKeys`.
 */
export type QuoteValue = Omit<QuoteRecord, 'id' | 'articleId' | 'savedAt' | 'firstSeen' | 'corrected'>;

/** One reading of the article: what the library shows of it, but for what the reader keeps. */
export interface Reading {
  readonly article: Omit<ArticleRecord, 'id' | 'keys' | 'firstSeen' | 'lastSeen' | 'quoteCount' | 'savedCount'>;
  /** Its quotes; null in the place of words that are in `words`. */
  readonly quotes: readonly { readonly key: string; readonly order: number; readonly value: QuoteValue | null }[];
  readonly people: readonly Omit<AppearanceRecord, 'id' | 'articleId' | 'corrected'>[];
}

/** A text of the article. */
export type RevisionValue = Pick<RevisionRecord, 'text' | 'modified'>;
/** The reader's words. */
export type NoteValue = Omit<NoteRecord, 'id' | 'articleId' | 'quoteId' | 'personId' | 'modified'>;
/** What was compared. */
export type CheckValue = Omit<CheckRecord, 'id' | 'articleId'>;
/** What the reader said; its quote is in `words`. */
export type CorrectionValue = Omit<CorrectionRecord, 'id' | 'articleId' | 'parked'>;

/** The key of the note on the article itself, among those on its quotes. */
export const ARTICLE_NOTE = 'article';

type Registers<V> = ReadonlyMap<string, Register<V>>;

/** All that one library knows of one article, without anything that differs from computer to computer. */
export interface ArticleState {
  /** Ascending. */
  readonly keys: readonly string[];
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** When the reader deleted it, or brought it back. */
  readonly deleted: Register<'deleted' | 'revived'> | null;
  readonly reading: Register<Reading> | null;
  /** By hash. */
  readonly revisions: Registers<RevisionValue>;
  /** By the key of the quote: since when it is saved; 0 when it was let go. */
  readonly saved: Registers<number>;
  /** By the key of the quote: what the reader keeps. */
  readonly words: Registers<QuoteValue>;
  /** By the key of the quote, or `ARTICLE_NOTE`; null where the note was removed. */
  readonly notes: Registers<NoteValue | null>;
  /** By id. */
  readonly checks: Registers<CheckValue>;
  /** By id; null where it was undone. */
  readonly corrections: Registers<CorrectionValue | null>;
  /** When revisions (`revision/…`) and quotes (`quote/…`) were first seen. */
  readonly since: ReadonlyMap<string, number>;
}

/**
 * What both libraries know together. Commutative, associative and idempotent: of every value the latest stays, and of two
 * from the same moment the one whose text sorts last, so that all libraries come to the same whatever the order.
 */
export function mergeStates(one: ArticleState, other: ArticleState): ArticleState {
  return {
    keys: [...new Set([...one.keys, ...other.keys])].sort(),
    firstSeen: Math.min(one.firstSeen, other.firstSeen),
    lastSeen: Math.max(one.lastSeen, other.lastSeen),
    deleted: later(one.deleted, other.deleted),
    reading: later(one.reading, other.reading),
    revisions: mergeMaps(one.revisions, other.revisions, latest),
    saved: mergeMaps(one.saved, other.saved, latest),
    words: mergeMaps(one.words, other.words, latest),
    notes: mergeMaps(one.notes, other.notes, latest),
    checks: mergeMaps(one.checks, other.checks, latest),
    corrections: mergeMaps(one.corrections, other.corrections, latest),
    since: mergeMaps(one.since, other.since, Math.min),
  };
}

function later<V>(one: Register<V> | null, other: Register<V> | null): Register<V> | null {
  return one && other ? latest(one, other) : (one ?? other);
}

function latest<V>(one: Register<V>, other: Register<V>): Register<V> {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return stableText(one.value) >= stableText(other.value) ? one : other;
}

function mergeMaps<V>(
  one: ReadonlyMap<string, V>,
  other: ReadonlyMap<string, V>,
  merge: (a: V, b: V) => V,
): ReadonlyMap<string, V> {
  const merged = new Map(one);
  for (const [key, value] of other) {
    const known = one.get(key);
    merged.set(key, known === undefined ? value : merge(known, value));
  }
  return merged;
}
