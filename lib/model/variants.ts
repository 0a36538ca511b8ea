import type { DifferencePart } from './checking';
import type { ArticleRecord, QuoteRecord } from './records';

/** How an outlet names the speaker, beside another: as the other does, by another name (or none), or with another title. */
export type Naming = 'same' | 'other-name' | 'other-title';

/** One report of an utterance. */
export interface Variant {
  readonly quote: QuoteRecord;
  readonly article: ArticleRecord;
  /** From the words of the quote at hand to those of this one; empty when they are the same. */
  readonly difference: readonly DifferencePart[];
  /** What the difference amounts to. */
  readonly fidelity: Fidelity;
  readonly naming: Naming;
}

/** Articles that are one source: copies of one wire, or one article by itself. */
export interface VariantSource {
  /** The agency that they name; null when none is named. */
  readonly agency: string | null;
  /** The earliest first. */
  readonly variants: readonly Variant[];
  readonly articleCount: number;
}

/** An utterance as the articles of the library report it. */
export interface VariantGroup {
  /** The quote at hand. */
  readonly quote: QuoteRecord;
  readonly article: ArticleRecord;
  /** Every report, that of the quote at hand too; the source of the earliest article first. */
  readonly sources: readonly VariantSource[];
  readonly articleCount: number;
}

/** Words to look for in the library. */
export interface SoughtWords {
  readonly exact: string;
  /** Who is said to have said them; null when that is not known. */
  readonly speaker: { readonly name: string } | null;
}

/** How some words stand to others: the same; a part of them; all of them and more at the ends; changed within. */
export type Fidelity = 'verbatim' | 'part' | 'fuller' | 'changed';

/** The stored quote that is nearest to some words. */
export interface NearestQuote {
  readonly quote: QuoteRecord;
  readonly article: ArticleRecord;
  readonly fidelity: Fidelity;
  /** From the stored words to the sought ones. */
  readonly difference: readonly DifferencePart[];
  /** Somebody else is said to have said them. */
  readonly otherSpeaker: boolean;
}
