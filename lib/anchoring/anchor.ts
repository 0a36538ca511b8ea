import search from 'approx-string-match';
import type { Target, TextQuoteSelector } from '@/lib/model/annotation';
import type { Span } from '@/lib/model/span';

/** Where a target was found, and by what: the words at their old place, the same words elsewhere, or similar words. */
export interface Anchored extends Span {
  readonly how: 'position' | 'quote' | 'approximate';
}

/** Occurrences looked at; a text with more is no news text. */
const MAXIMUM_OCCURRENCES = 200;
/** The approximate search costs (length of text) x (length of pattern / 32) steps; longer patterns are cut to this. */
const MAXIMUM_PATTERN = 256;
/** Share of the pattern's characters that may differ. Beyond a quarter the words found are another statement. */
const MAXIMUM_ERROR_SHARE = 0.25;

/**
 * Finds a target in `text`: at its position if the words still stand there, else the same words where the context
 * fits best, else the most similar words. An approximate find says only where to look: the words there have changed.
 * Null when there is nothing like it. Bounded cost: linear in the length of the text.
 */
export function anchor(text: string, { quote, position }: Target): Anchored | null {
  const { exact } = quote;
  if (exact === '') return null;
  const { start } = position;
  const inPlace = text.startsWith(exact, start) && contextAt(text, start, quote) >= quote.prefix.length + quote.suffix.length;
  if (inPlace) return { start, end: start + exact.length, how: 'position' };
  const wanted = { ...quote, near: start };
  return findExact(text, wanted) ?? findSimilar(text, wanted);
}

interface Wanted extends TextQuoteSelector {
  /** Where it stood before. */
  readonly near: number;
}

/** The occurrence whose surroundings share most with the recorded ones; the nearest among equals. */
function findExact(text: string, wanted: Wanted): Anchored | null {
  let best: Anchored | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let at = text.indexOf(wanted.exact);
  for (let n = 0; at >= 0 && n < MAXIMUM_OCCURRENCES; n++) {
    const score = contextAt(text, at, wanted) - Math.abs(at - wanted.near) / (text.length + wanted.near + 1);
    if (score > bestScore) {
      best = { start: at, end: at + wanted.exact.length, how: at === wanted.near ? 'position' : 'quote' };
      bestScore = score;
    }
    at = text.indexOf(wanted.exact, at + 1);
  }
  return best;
}

/** Number of characters of the recorded context that stand beside `at`. Text borders count as one: they are context too. */
function contextAt(text: string, at: number, { exact, prefix, suffix }: TextQuoteSelector): number {
  let before = 0;
  while (before < prefix.length && prefix[prefix.length - 1 - before] === text[at - 1 - before]) before++;
  const end = at + exact.length;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after++;
  return before + after + (prefix === '' && at === 0 ? 1 : 0) + (suffix === '' && end === text.length ? 1 : 0);
}

/** The most similar stretch: of the whole words when they are few, else between their similar beginning and end. */
function findSimilar(text: string, wanted: Wanted): Anchored | null {
  const { exact } = wanted;
  if (exact.length < 12) return null;
  if (exact.length <= MAXIMUM_PATTERN) {
    const found = mostSimilar(text, exact, wanted.near);
    return found && { ...found, how: 'approximate' };
  }
  const half = MAXIMUM_PATTERN / 2;
  const first = mostSimilar(text, exact.slice(0, half), wanted.near);
  const last = mostSimilar(text, exact.slice(-half), (first?.start ?? wanted.near) + exact.length - half);
  if (!first || !last || last.end <= first.start) return null;
  const length = last.end - first.start;
  return length > exact.length * 1.5 || length < exact.length / 1.5
    ? null
    : { start: first.start, end: last.end, how: 'approximate' };
}

function mostSimilar(text: string, pattern: string, near: number): Span | null {
  let best: { start: number; end: number; errors: number } | null = null;
  for (const match of search(text, pattern, Math.floor(pattern.length * MAXIMUM_ERROR_SHARE))) {
    if (
      !best ||
      match.errors < best.errors ||
      (match.errors === best.errors && Math.abs(match.start - near) < Math.abs(best.start - near))
    )
      best = match;
  }
  return best && { start: best.start, end: best.end };
}
