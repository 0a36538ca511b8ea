import type { QuoteKind } from '@/lib/model/analysis';
import type { Quotation } from '../quotation/pair-marks';
import type { Cue } from './find-cues';
import type { Scene, SourceSpan } from './find-source';

/** Content tied to a cue and a source, before the source is resolved to a speaker. */
export interface Report {
  kind: QuoteKind;
  /** UTF-16 offsets, in text order. */
  readonly contents: { start: number; end: number }[];
  /** Numbers of the quotations within, in text order. */
  readonly quotations: number[];
  readonly cue: Cue | null;
  source: SourceSpan | null;
  /** The source is that of a report in the paragraph before: it tells the speaker and is none of this one's words. */
  borrowed?: boolean;
  readonly rule: Rule;
  /** Number of the sentence of the cue, or of the content where there is none. */
  readonly sentence: number;
  /** Number of the sentence of the cue where it is another one ("He said:" before a paragraph). */
  readonly clause?: number;
}

/** What tied the parts together. The names are shown to the reader as evidence, in words. */
export type Rule =
  | 'quote-cue-source'
  | 'quote-source-cue'
  | 'source-cue-quote'
  | 'quote-clitic'
  | 'according-to'
  | 'source-cue-clause'
  | 'stance'
  | 'clause-cue-source'
  | 'fragment'
  | 'carried-over'
  | 'colon'
  | 'convention';

/** The subject of a reporting verb that reports nothing here ("Presiden menilai putusan itu …"): the text goes on about him. */
export interface Hearing {
  readonly source: SourceSpan;
  /** First token of the verb. */
  readonly at: number;
}

/** What the readers of one article share. */
export interface State {
  readonly scene: Scene;
  readonly quotations: readonly Quotation[];
  readonly used: Set<number>;
  readonly reports: Report[];
  readonly hearings: Hearing[];
  /** The reporting clause that ended the last sentence with a colon. */
  pending: { readonly cue: Cue | null; readonly source: SourceSpan | null; readonly sentence: number } | null;
}
