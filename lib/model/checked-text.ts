import type { NearestQuote } from './variants';
import type { Span } from './span';

/** A quotation, or a sentence that holds none, in a text that was pasted. */
export interface TextPart extends Span {
  readonly kind: 'quotation' | 'sentence';
  /** As `QuoteRecord.exact`. */
  readonly exact: string;
  /** Who the text says it is by; null when it does not say. */
  readonly speaker: { readonly name: string } | null;
}

/** What the library knows of a part of a pasted text. */
export interface CheckedPart {
  readonly part: TextPart;
  /** Null: nothing like it was ever stored. */
  readonly nearest: NearestQuote | null;
}

/** A pasted text, compared with the library. */
export interface CheckedText {
  readonly text: string;
  readonly language: string;
  /** In text order: all quotations; sentences where something like them is stored, or where there is no quotation at all. */
  readonly parts: readonly CheckedPart[];
  /** Whether the text had more parts than are looked up. */
  readonly isCut: boolean;
}
