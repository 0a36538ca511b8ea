import type { ArticleRecord, QuoteRecord } from '@/lib/model/records';
import { fingerprint } from '@/lib/variants/fingerprint';
import type { Candidate } from '@/lib/variants/group-variants';
import { readUtterance } from '@/lib/variants/same-utterance';
import { byArticle } from '../by-article';
import type { PetikDatabase } from '../db';

/** A print that more articles have is a set phrase: it finds too many, and the other prints find the right ones. */
const FREQUENT = 300;
/** Articles that are looked into, those with most prints in common first. */
const MOST_ARTICLES = 200;

/** A stored quote that may be like the one sought, with its article. */
export interface AlikeQuote extends Candidate {
  readonly quote: QuoteRecord;
  readonly article: ArticleRecord;
}

/**
 * The stored quotes that have a fingerprint in common with some words, the nearest articles first: the time grows with how
 * many there are, not with the library. Throws when the database cannot be read.
 */
export async function findAlike(db: PetikDatabase, exact: string): Promise<AlikeQuote[]> {
  const prints = fingerprint(exact);
  const sharing = await Promise.all(
    prints.map((print) =>
      db.prints
        .where('prints')
        .equals(print)
        .limit(FREQUENT + 1)
        .primaryKeys(),
    ),
  );
  const counts = new Map<number, number>();
  for (const numbers of sharing)
    if (numbers.length <= FREQUENT) for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const nearest = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b).slice(0, MOST_ARTICLES);
  const rows = await db.prints.bulkGet(nearest.map(([number]) => number));
  return readQuotes(
    db,
    rows.flatMap((row) => row?.articleId ?? []),
    new Set(prints),
  );
}

/** A stored quote as a candidate. */
export function alikeQuote(quote: QuoteRecord, article: ArticleRecord): AlikeQuote {
  const { id, exact, speaker } = quote;
  return { id, quote, article, utterance: readUtterance({ exact, speaker, at: reportedAt(article) }) };
}

/** When an article reported, ms since the epoch: as published, else when it was first read. */
export function reportedAt({ published, firstSeen }: ArticleRecord): number {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? firstSeen : time;
}

async function readQuotes(db: PetikDatabase, articleIds: readonly string[], prints: ReadonlySet<number>): Promise<AlikeQuote[]> {
  if (articleIds.length === 0) return [];
  const [articles, quotes] = await Promise.all([
    db.articles.bulkGet([...articleIds]),
    db.quotes.where('articleId').anyOf(articleIds).toArray(),
  ]);
  const quotesOf = byArticle(quotes);
  return articles.flatMap((article) => {
    if (!article) return [];
    const near = (quotesOf.get(article.id) ?? []).filter(({ exact }) => fingerprint(exact).some((print) => prints.has(print)));
    return near.map((quote) => alikeQuote(quote, article));
  });
}
