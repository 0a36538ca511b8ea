import type { ArticleMetadata, Provenance } from './article';
import type { CorrectionRecord, SiteChange } from './corrections';
import type { ArticleRecord } from './records';

/** What a reader can correct of an article's metadata, in the order it is shown. */
export const DETAIL_FIELDS = ['authors', 'published'] as const;
export type DetailField = (typeof DETAIL_FIELDS)[number];

/** Who wrote an article and when it appeared. */
export type Details = Pick<ArticleMetadata, DetailField>;

/** What the reader says of an article in one go; what is absent stays as it is. No authors, or null: the article does not say. */
export type DetailsWish = Partial<Details>;

/** A correction that is used for all articles of a site; of two about the same the later one counts. */
export type SiteRule = Pick<CorrectionRecord, 'id' | 'at'> & Omit<SiteChange, 'what'>;

/** One of the answers between which the reader chooses. */
export interface DetailChoice<T> {
  readonly value: T;
  /** The places of the page that say so; or what else said it when the article was stored. */
  readonly from: readonly Provenance[];
  /** It is what the article has now. */
  readonly current: boolean;
}

/** What is needed to correct an article's author and date. */
export interface DetailsSheet {
  readonly article: Pick<ArticleRecord, 'title' | 'language'>;
  readonly site: string;
  readonly choices: { readonly [Field in DetailField]: readonly DetailChoice<Details[Field]>[] };
  /** Those of author and date, the oldest first. */
  readonly corrections: readonly CorrectionRecord[];
  /** What was learnt for the site by corrections, by the ids of these. */
  readonly learnt: ReadonlyMap<string, SiteRule>;
}
