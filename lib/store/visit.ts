import type { QuoteKind } from '@/lib/model/analysis';
import type { Target } from '@/lib/model/annotation';
import type { Article } from '@/lib/model/article';
import type { StoredContext, StoredEvidence, StoredSpeaker } from '@/lib/model/records';

/** `person` is an index into `Visit.people`; null for institutions and unnamed sources. */
export interface VisitSpeaker extends Omit<StoredSpeaker, 'personId'> {
  readonly person: number | null;
}

/** A quote of one visit, before it is known which row it belongs to. */
export interface VisitQuote {
  readonly kind: QuoteKind;
  readonly exact: string;
  readonly targets: readonly Target[];
  readonly speaker: VisitSpeaker | null;
  readonly context: StoredContext;
  readonly evidence: StoredEvidence;
}

/** A person named in the article of one visit. */
export interface VisitPerson {
  readonly name: string;
  readonly official: boolean;
  readonly titles: readonly string[];
  readonly affiliations: readonly string[];
  readonly mentionCount: number;
}

/** All that one reading of an article brings to the store; quotes and people in text order, people distinct. */
export interface Visit {
  readonly article: Article;
  /** Identities of the article; one in common makes two visits the same article. */
  readonly keys: readonly string[];
  readonly quotes: readonly VisitQuote[];
  readonly people: readonly VisitPerson[];
  /** Time of the visit, ms since the epoch. */
  readonly at: number;
}
