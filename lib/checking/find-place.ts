import type { Span } from '@/lib/model/span';
import { align } from './align';
import { type FormerText, keysOf } from './former-text';
import type { LaterText } from './later-text';
import { INTERRUPTION, readQuote, type Word } from './read-words';

/** What a quote is looked for by. */
export interface Sought {
  readonly exact: string;
  /** Some text that stood before and behind it. */
  readonly prefix: string;
  readonly suffix: string;
  /** Whether all of it stands between quotation marks: then words outside of them are not it. */
  readonly isDirect: boolean;
  /** The text in which it stood; null when it is not known. */
  readonly former: FormerText | null;
}

/** Where a quote stands now. */
export interface Place {
  /** The quote of the later text that holds it; null when its words stand outside of quotes. */
  readonly quote: number | null;
  /** The words there. */
  readonly exact: string;
  /** Share of the words that are the same, 0..1. */
  readonly share: number;
}

/** Words beside a quote that are compared, on each side; with half of both sides the same, it is the same place. */
const CONTEXT = 4;
/** Shares of the words that must be the same: at the same place, of a long quote, of any other. */
const SIMILAR_IN_PLACE = 1 / 3;
const SIMILAR_IF_LONG = 0.45;
const SIMILAR = 0.6;
const LONG = 8;
/** Fewer words than this may stand anywhere by chance. */
const TELLING = 4;
/** Places that turn out to be old, after which the search is given up. */
const MOST_TRIES = 4;

/** A sought quote with its words read once. */
class Search {
  readonly words: readonly Word[];
  readonly run: readonly string[];
  readonly #parts: readonly (readonly string[])[];
  readonly #before: readonly string[];
  readonly #behind: readonly string[];
  readonly #former: FormerText | null;
  readonly #later: LaterText;
  /** What else stood in the former text. */
  #rest: FormerText | null = null;

  constructor(sought: Sought, later: LaterText) {
    this.words = readQuote(sought.exact).filter(({ isMark }) => !isMark);
    this.run = this.words.map(({ key }) => key);
    this.#parts = sought.exact.split(INTERRUPTION).map(keysOf);
    this.#before = keysOf(sought.prefix).slice(-CONTEXT);
    this.#behind = keysOf(sought.suffix).slice(0, CONTEXT);
    this.#former = sought.former;
    this.#later = later;
  }

  /** Whether these words were there before beside the quote, as something else. */
  isOld(keys: readonly string[]): boolean {
    if (!this.#former) return this.run.length < TELLING;
    this.#rest ??= this.#former.without(this.#parts);
    return this.#rest.has(keys);
  }

  /** Words around the place, from word `start` to `end` of the later text, that stood around the quote. */
  contextAt({ start, end }: Span): number {
    const { keys } = this.#later.all;
    let [before, behind] = [0, 0];
    while (before < this.#before.length && this.#before.at(-1 - before) === keys[start - 1 - before]) before++;
    while (behind < this.#behind.length && this.#behind[behind] === keys[end + behind]) behind++;
    return before + behind;
  }

  /** The share of words that are the same where so many of them were found in a stretch. */
  share(matched: number, { start, end }: Span): number {
    return matched / Math.max(end - start, this.run.length);
  }

  /** Whether a place with that share of the words is the place of the quote. */
  isSimilar(share: number, context: number): boolean {
    const least = context >= CONTEXT ? SIMILAR_IN_PLACE : this.run.length >= LONG ? SIMILAR_IF_LONG : SIMILAR;
    return share >= least;
  }

  /**
   * From the words of quotes in which it was found, those to compare: all of them, but for words at the ends that were
   * there before, beside the quote or as a text of their own; those were not put into it.
   */
  widen(found: Span, whole: Span): Span {
    const { keys } = this.#later.quoted;
    const [left, right] = [keys.slice(whole.start, found.start), keys.slice(found.end, whole.end)];
    const wasThere = (extra: readonly string[], before: readonly string[], behind: readonly string[]) =>
      this.#former !== null &&
      ((extra.length >= TELLING && this.isOld(extra)) || this.#former.has([...before, ...extra, ...behind]));
    return {
      start: wasThere(left, [], this.run.slice(0, 3)) ? found.start : whole.start,
      end: wasThere(right, this.run.slice(-3), []) ? found.end : whole.end,
    };
  }
}

/**
 * Finds the words of a quote in a later text, or those that stand in their place. `isFree` tells of a quote of the later
 * text whether it may be a changed form: not, when it is known to be another quote. `isSameArticle`: else only the very
 * words count. Null when there is nothing like it. Words that were in the former text already, as something else, are
 * never taken for a changed form.
 */
export function findPlace(
  sought: Sought,
  later: LaterText,
  isFree: (quote: number) => boolean,
  isSameArticle: boolean,
): Place | null {
  const search = new Search(sought, later);
  if (search.run.length === 0) return null;
  const found = findInQuotes(search, later) ?? findInText(search, later, sought.isDirect);
  if (found || !isSameArticle) return found;
  return findSimilarQuote(search, later, isFree) ?? findSimilarText(search, later);
}

/** The very words within quotes: of one, or of several that follow each other. */
function findInQuotes(search: Search, later: LaterText): Place | null {
  let best: { place: Place; context: number } | null = null;
  for (const start of later.quoted.find(search.run)) {
    const found = { start, end: start + search.run.length };
    const first = later.quotedWords[start]?.quote ?? 0;
    const last = later.quotedWords[found.end - 1]?.quote ?? first;
    const whole = later.rangeOf(first, last);
    if (search.isOld(later.quoted.keys.slice(whole.start, whole.end))) continue;
    const context = search.contextAt(textSpan(later, whole));
    if (search.run.length < TELLING && context < 2 && whole.end - whole.start > search.run.length) continue;
    if (best && best.context >= context) continue;
    best = { place: { quote: first, exact: later.quotedText(search.widen(found, whole)), share: 1 }, context };
  }
  return best?.place ?? null;
}

/** The very words anywhere in the text. Of a direct quote, words half in and half out of quotes are not the quote. */
function findInText(search: Search, later: LaterText, isDirect: boolean): Place | null {
  for (const start of later.all.find(search.run)) {
    const found = { start, end: start + search.run.length };
    const { keys } = later.all;
    if (search.isOld(keys.slice(Math.max(0, start - 3), found.end)) || search.isOld(keys.slice(start, found.end + 3))) continue;
    if (search.run.length < TELLING && search.contextAt(found) < 2) continue;
    const holders = later.holdersOf(found);
    if (isDirect && holders.size > 1) continue;
    const [holder] = [...holders].filter((quote) => quote !== null);
    return { quote: holder ?? null, exact: later.plainText(found), share: 1 };
  }
  return null;
}

/** The quote with most of the words, if it has enough of them. */
function findSimilarQuote(search: Search, later: LaterText, isFree: (quote: number) => boolean): Place | null {
  const rejected = new Set<number>();
  const quoteAt = (index: number) => later.quotedWords[index]?.quote ?? -1;
  const isOpen = (index: number) => !rejected.has(quoteAt(index)) && isFree(quoteAt(index));
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const window = later.quoted.densest(search.run, isOpen);
    if (!window) return null;
    const matched = matchedIn(
      search,
      later.quotedWords.slice(window.start, window.end).map(({ place }) => later.words[place] as Word),
    )
      .map((index) => index + window.start)
      .filter(isOpen);
    const quotes = quotesOf(matched.map(quoteAt), search.run.length);
    if (!quotes) return null;
    const inside = matched.filter((index) => quoteAt(index) >= quotes.first && quoteAt(index) <= quotes.last);
    const found = { start: inside[0] ?? 0, end: (inside.at(-1) ?? -1) + 1 };
    const whole = later.rangeOf(quotes.first, quotes.last);
    const isOld = search.isOld(later.quoted.keys.slice(whole.start, whole.end));
    const context = search.contextAt(textSpan(later, whole));
    if (!isOld && search.isSimilar(search.share(inside.length, found), context))
      return {
        quote: quotes.first,
        exact: later.quotedText(search.widen(found, whole)),
        share: search.share(inside.length, found),
      };
    for (let quote = quotes.first; quote <= quotes.last; quote++) rejected.add(quote);
  }
  return null;
}

/** The stretch outside of known quotes with most of the words, if it has enough of them. */
function findSimilarText(search: Search, later: LaterText): Place | null {
  const rejected: Span[] = later.quotes.flatMap((_, quote) => {
    const { start, end } = later.rangeOf(quote, quote);
    return start < end ? [textSpan(later, { start, end })] : [];
  });
  const closed = new Set(rejected.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)));
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const window = later.all.densest(search.run, (place) => !closed.has(place));
    if (!window) return null;
    const matched = matchedIn(search, later.words.slice(window.start, window.end)).map((index) => index + window.start);
    const found = { start: matched[0] ?? window.start, end: (matched.at(-1) ?? window.start) + 1 };
    const isOld = search.isOld(later.all.keys.slice(found.start, found.end));
    if (!isOld && search.isSimilar(search.share(matched.length, found), search.contextAt(found)))
      return { quote: null, exact: later.plainText(found), share: search.share(matched.length, found) };
    for (let place = window.start; place < window.end; place++) closed.add(place);
  }
  return null;
}

/** The words of the quote that the given words have in common with it, in order: their indices. */
function matchedIn(search: Search, words: readonly Word[]): number[] {
  const opening = words.map((word) => ({ ...word, opens: true }));
  return align(search.words, opening).flatMap(({ kind, to }) => (kind === 'same' ? [to] : []));
}

/** The quote that most of the words are in, with neighbours that have a good part of them too. */
function quotesOf(quotes: readonly number[], length: number): { readonly first: number; readonly last: number } | null {
  const counts = new Map<number, number>();
  for (const quote of quotes) counts.set(quote, (counts.get(quote) ?? 0) + 1);
  const [main] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  if (main === undefined) return null;
  const isPart = (quote: number) => (counts.get(quote) ?? 0) >= Math.max(3, length / 5);
  let [first, last] = [main, main];
  while (isPart(first - 1)) first--;
  while (isPart(last + 1)) last++;
  return { first, last };
}

/** The stretch of the text's words that some words of quotes cover. */
function textSpan(later: LaterText, { start, end }: Span): Span {
  return { start: later.quotedWords[start]?.place ?? 0, end: (later.quotedWords[end - 1]?.place ?? -1) + 1 };
}
