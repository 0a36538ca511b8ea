import type { UnreachableReason, Verdict } from './checking';
import type { PageText } from './page-text';

/** Which of the saved quotes the reader wants to have checked. */
export type CheckScope =
  | { readonly of: 'quotes'; readonly ids: readonly string[] }
  | { readonly of: 'articles'; readonly ids: readonly string[] }
  | { readonly of: 'person'; readonly id: string }
  | { readonly of: 'everything' };

/** What a check will ask for, before it is begun. */
export interface CheckPlan {
  readonly quotes: number;
  readonly articles: number;
  /** Hosts that will be asked for pages, in alphabetical order. */
  readonly sites: readonly string[];
}

/** What was found of one quote. */
export interface QuoteVerdict {
  readonly quoteId: string;
  readonly verdict: Verdict;
  readonly reason: UnreachableReason | null;
}

/** One article whose saved quotes are to be checked, or were in the same run; a row of the database. */
export interface QueuedCheck {
  /** The key: an article waits at most once. */
  readonly articleId: string;
  readonly url: string;
  /** The host of `url`: asked one request at a time. */
  readonly site: string;
  readonly quoteIds: readonly string[];
  readonly state: 'waiting' | 'done';
  /** Ms since the epoch. */
  readonly queuedAt: number;
  /** One per quote once it is done; before that empty. */
  readonly verdicts: readonly QuoteVerdict[];
}

/** How far a run has come. */
export interface CheckProgress {
  readonly waiting: number;
  readonly done: number;
}

/** What asking for an article's page gave. */
export type FetchedArticle =
  | {
      readonly ok: true;
      readonly page: PageText;
      /** The page says of itself that not everybody may read all of it. */
      readonly isPaywalled: boolean;
    }
  | { readonly ok: false; readonly reason: UnreachableReason };

/** A quote that does not stand as it was saved, or could not be checked. */
export interface FoundCheck extends QuoteVerdict {
  readonly articleId: string;
  readonly title: string;
  readonly exact: string;
  /** Of the article. */
  readonly language: string;
}

/** What the run that ended has found. */
export interface CheckFindings {
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Those that are not verbatim, the first of them. */
  readonly notable: readonly FoundCheck[];
}

/** The checks that the reader asked for. */
export interface CheckState extends CheckProgress {
  /** Null as long as something waits, and when nothing was checked. */
  readonly findings: CheckFindings | null;
}
