import { contentWords } from './content-words';
import { sharedInOrder } from './words-in-order';

/** What tells whether two quotes report one utterance. */
export interface Utterance {
  readonly exact: string;
  /** Null when the article does not say. */
  readonly speaker: { readonly name: string } | null;
  /** When it was reported, ms since the epoch; null when that is not known (pasted text). */
  readonly at: number | null;
}

/** An utterance with its content words, so that they are read once. */
export interface ReadUtterance extends Utterance {
  readonly words: readonly string[];
}

/** Share of the shorter one's content words that the other has too, in order. */
const MINIMUM_SHARE = 0.8;
/** So many shared content words are nobody else's by chance, and no stock phrase; in the same week somewhat fewer. */
const DISTINCTIVE = 10;
const DISTINCTIVE_NOW = 8;
const WEEK_DAYS = 7;
/** Fewer say nothing: "It is what it is". */
const MINIMUM_WORDS = 3;
/** Short words are said again: only near in time they are one utterance. */
const SHORT_DAYS = 30;
const DAY_MS = 86_400_000;

/** Reads the words of an utterance. */
export function readUtterance(utterance: Utterance): ReadUtterance {
  const { exact, speaker, at } = utterance;
  return { exact, speaker, at, words: contentWords(exact) };
}

/**
 * How alike two reports are if they are of one utterance (the share of the shorter one's content words that stand in the
 * other, above 0), else 0. Long ones are told by their words alone, whoever is named, for an outlet may name another;
 * short ones, which may be a stock phrase, must also be of the same speaker and time.
 */
export function likeness(one: ReadUtterance, other: ReadUtterance): number {
  const shorter = Math.min(one.words.length, other.words.length);
  if (shorter < MINIMUM_WORDS) return 0;
  const shared = sharedInOrder(one.words, other.words);
  const share = shared / shorter;
  if (share < MINIMUM_SHARE || shared < MINIMUM_WORDS) return 0;
  if (shared >= DISTINCTIVE || (shared >= DISTINCTIVE_NOW && areWithin(WEEK_DAYS, one, other))) return share;
  return maySpeakAsOne(one, other) && areWithin(SHORT_DAYS, one, other) ? share : 0;
}

/** Whether the names may mean one person, for a word of one is in the other ("Rini", "Rini Astuti"), or it was not asked who. */
function maySpeakAsOne(one: Utterance, other: Utterance): boolean {
  if (one.speaker === null || other.speaker === null) return isPasted(one) || isPasted(other);
  const words = new Set(contentWords(one.speaker.name));
  return contentWords(other.speaker.name).some((word) => words.has(word));
}

/** Pasted words have no date, and seldom a speaker. */
const isPasted = ({ at }: Utterance): boolean => at === null;

function areWithin(days: number, one: Utterance, other: Utterance): boolean {
  return one.at === null || other.at === null || Math.abs(one.at - other.at) <= days * DAY_MS;
}
