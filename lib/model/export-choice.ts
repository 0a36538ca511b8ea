import type { ExportOptions, ExportPurpose } from './export';

/** The page that exports: what it shows, and what the reader chose. */

/** The format that was chosen last, and the options of all. */
export interface ExportSettings extends ExportOptions {
  readonly formatId: string;
}

/** What is to be exported, and how it looks so far. */
export interface ExportContent {
  /** In words: an article's title, a person's name, what was searched for. */
  readonly title: string;
  readonly articles: number;
  readonly quotes: number;
  /** Quotes that can be left out one by one; null when there are too many to show. */
  readonly choices: readonly QuoteChoice[] | null;
}

export interface QuoteChoice {
  readonly id: string;
  readonly exact: string;
  /** Null: not stated. */
  readonly speaker: string | null;
  /** BCP 47, of the article. */
  readonly language: string;
}

/** The beginning of the file. */
export interface ExportPreview {
  readonly text: string;
  /** Whether that is all of it. */
  readonly isWhole: boolean;
}

/** What is said of the template that a format is filled in by. */
export interface TemplateState {
  /** The reader's, or the format's own. */
  readonly text: string;
  /** The tag that has no counterpart, and its line, from 1; null when there is none. */
  readonly fault: { readonly tag: string; readonly line: number } | null;
  /** Names that stand for nothing. */
  readonly unknown: readonly string[];
  /** Names that can be used: of the article, of each quote, of each person. */
  readonly names: Readonly<Record<'article' | 'quotes' | 'people', readonly string[]>>;
}

/** What came of the last click on a button. `share`: 0..1. */
export type ExportOutcome =
  | { readonly phase: 'working'; readonly share: number }
  | { readonly phase: 'saved'; readonly name: string }
  | { readonly phase: 'copied' | 'refused' | 'too-large' | 'failed' | 'cancelled' };

/** All purposes, in the order in which they are offered. */
export const PURPOSES: readonly ExportPurpose[] = ['notes', 'spreadsheet', 'references', 'annotations', 'report'];
