import type { Span } from '@/lib/model/span';
import { INTERRUPTION, readText, type Word } from './read-words';
import type { Attribution } from './same-attribution';
import { WordLine } from './word-line';

/** A quote that was found in the later text. */
export interface LaterQuote {
  readonly exact: string;
  /** Over the text, in order. */
  readonly contents: readonly Span[];
  readonly speaker: Attribution | null;
}

/** A later text of an article, with what was found in it; quotes in text order. */
export interface LaterArticle {
  readonly text: string;
  readonly quotes: readonly LaterQuote[];
}

/** One word of a quote: which quote, which of its contents, which word of the text. */
interface QuotedWord {
  readonly quote: number;
  readonly content: Span;
  readonly place: number;
}

/** A later text made ready for searching: all its words, and those of its quotes one quote after the other. */
export class LaterText {
  readonly quotes: readonly LaterQuote[];
  readonly words: readonly Word[];
  readonly all: WordLine;
  readonly quotedWords: readonly QuotedWord[];
  readonly quoted: WordLine;
  readonly #text: string;
  /** Of each quote, its words in `quoted`. */
  readonly #ranges: readonly Span[];
  /** By word of the text, the quote that holds it. */
  #holders: ReadonlyMap<number, number> | null = null;

  constructor({ text, quotes }: LaterArticle) {
    this.#text = text;
    this.quotes = quotes;
    this.words = readText(text).filter(({ isMark }) => !isMark);
    this.all = new WordLine(this.words.map(({ key }) => key));
    const quotedWords: QuotedWord[] = [];
    this.#ranges = quotes.map(({ contents }, quote) => {
      const start = quotedWords.length;
      for (const content of contents) {
        for (
          let place = this.#firstWordFrom(content.start);
          (this.words[place]?.end ?? Number.POSITIVE_INFINITY) <= content.end;
          place++
        )
          quotedWords.push({ quote, content, place });
      }
      return { start, end: quotedWords.length };
    });
    this.quotedWords = quotedWords;
    this.quoted = new WordLine(quotedWords.map(({ place }) => this.all.keys[place] ?? ''));
  }

  /** The words of quotes, from the first to the last of these, in `quoted`. */
  rangeOf(first: number, last: number): Span {
    return { start: this.#ranges[first]?.start ?? 0, end: this.#ranges[last]?.end ?? 0 };
  }

  /** The text of some words of `quoted`, with the marks around whole contents; parts are joined as in a quote. */
  quotedText({ start, end }: Span): string {
    const parts: { content: Span; start: number; end: number }[] = [];
    for (let index = start; index < end; index++) {
      const { content, place } = this.quotedWords[index] as QuotedWord;
      const word = this.words[place] as Word;
      const isFirst = this.quotedWords[index - 1]?.content !== content;
      const isLast = this.quotedWords[index + 1]?.content !== content;
      const until = isLast ? content.end : word.end;
      const part = parts.at(-1);
      if (part?.content === content) part.end = until;
      else parts.push({ content, start: isFirst ? content.start : word.start, end: until });
    }
    return parts.map((part) => this.#text.slice(part.start, part.end)).join(INTERRUPTION);
  }

  /** The text from the first to the last of some of its words. */
  plainText({ start, end }: Span): string {
    return this.#text.slice(this.words[start]?.start ?? 0, this.words[end - 1]?.end ?? 0);
  }

  /** The quote that holds each word of a stretch, without repetition; null among them where none does. */
  holdersOf({ start, end }: Span): Set<number | null> {
    this.#holders ??= new Map(this.quotedWords.map(({ place, quote }) => [place, quote]));
    return new Set(Array.from({ length: end - start }, (_, index) => this.#holders?.get(start + index) ?? null));
  }

  #firstWordFrom(offset: number): number {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
