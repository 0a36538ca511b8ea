import type { Corpus, Quality } from './page-quality';
import type { Times } from './page-times';

/** One row of the table of pages: what is measured, what is needed, and how to read it off; at least or at most. */
export interface PageMeasure<From> {
  readonly name: string;
  readonly needed: number;
  readonly bound: 'least' | 'most';
  /** Null where a reader has no such figure. */
  readonly of: (figures: From) => number | null;
}

type Qualities = Record<Corpus, Quality>;
type Key = keyof Quality;

const quality = (name: string, corpus: Corpus, key: Key, needed: number, bound: 'least' | 'most' = 'least') => ({
  name: `${name} (${corpus})`,
  needed,
  bound,
  of: (figures: Qualities) => figures[corpus][key] ?? null,
});

/** What the reading of saved pages is measured by, per cent. */
export const QUALITY_MEASURES: readonly PageMeasure<Qualities>[] = [
  quality('body F1', 'zyte', 'f1', 97.5),
  quality('  precision', 'zyte', 'precision', 97),
  quality('  recall', 'zyte', 'recall', 97),
  quality('body F1', 'fundus', 'f1', 95),
  quality('  precision', 'fundus', 'precision', 94),
  quality('  recall', 'fundus', 'recall', 95),
  quality('quotations kept whole', 'fundus', 'kept', 99.3),
  quality('strangers among the quotations', 'fundus', 'strangers', 1, 'most'),
  quality('title', 'fundus', 'title', 95),
  quality('authors', 'fundus', 'authors', 93),
  quality('date', 'fundus', 'published', 97),
];

const time = (name: string, needed: number, of: (times: Times) => number | null) => ({
  name,
  needed,
  bound: 'most' as const,
  of,
});

/** What the reading in a browser is measured by, ms and pages. */
export const TIME_MEASURES: readonly PageMeasure<Times>[] = [
  time('first call, median', 6, ({ firstCall }) => firstCall.median),
  time('first call, 95th percentile', 15, ({ firstCall }) => firstCall.p95),
  time('longest task', 50, ({ longest }) => longest),
  time('pages with a task over 50 ms', 0, ({ longPages }) => longPages),
  time('longest task, 4× slower', 50, ({ longestThrottled }) => longestThrottled),
  time('pages with a task over 50 ms, 4× slower', 0, ({ longPagesThrottled }) => longPagesThrottled),
  time('to decide on a page that is no article, median', 1.5, ({ decision }) => decision?.median ?? null),
];
