import type { TextQuoteSelector } from '@/lib/model/annotation';
import type { AnnotatedNote, AnnotatedQuote } from '@/lib/model/annotated';

/** One annotation, whichever program wrote it. */
export interface AnnotationItem {
  readonly id: string;
  /** The annotation that it answers; empty when it is none. */
  readonly answers: string;
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly publisher: string | null;
  readonly published: string | null;
  /** Empty when it is about the whole article. */
  readonly parts: readonly TextQuoteSelector[];
  readonly kind: AnnotatedQuote['kind'];
  readonly speaker: AnnotatedQuote['speaker'];
  readonly note: AnnotatedNote;
}
