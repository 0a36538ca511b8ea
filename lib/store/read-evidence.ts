import type { QuoteEvidence, SeenText } from '@/lib/model/quote-evidence';
import type { CheckRecord, QuoteRecord, RevisionRecord } from '@/lib/model/records';
import type { PetikDatabase } from './db';
import { hashText } from './hash-text';

/** Between the parts of an interrupted quote. */
const INTERRUPTION = ' … ';

/** All that is known of a quote; null when the library has it no more. Throws when the database cannot be read. */
export async function readEvidence(db: PetikDatabase, quoteId: string): Promise<QuoteEvidence | null> {
  const quote = await db.quotes.get(quoteId);
  const article = quote && (await db.articles.get(quote.articleId));
  if (!quote || !article) return null;
  const [revisions, checks, corrections] = await Promise.all([
    db.revisions.where({ articleId: article.id }).sortBy('firstSeen'),
    db.checks.where({ quoteId }).sortBy('at'),
    db.corrections.where({ articleId: article.id }).sortBy('at'),
  ]);
  const speakerId = quote.speaker?.personId ?? '';
  return {
    quote,
    article,
    checksum: await hashText(quote.exact),
    texts: revisions.map((revision) => seenText(revision, quote, checks)),
    checks,
    corrections: corrections.filter(
      (row) => row.quoteId === quoteId || (row.personId !== '' && row.personId === speakerId && row.change.what === 'person'),
    ),
  };
}

function seenText(revision: RevisionRecord, quote: QuoteRecord, checks: readonly CheckRecord[]): SeenText {
  const { id, firstSeen, lastSeen, modified, hash, text } = revision;
  const saved = quote.exact.split(INTERRUPTION);
  const found = checks.find((check) => check.revisionId === id && check.exact !== null)?.exact?.split(INTERRUPTION) ?? [];
  const place = [...saved, ...found].map((words) => text.indexOf(words)).find((at) => at >= 0);
  return {
    ...{ id, firstSeen, lastSeen, modified, hash, length: text.length },
    holds: saved.every((words) => text.includes(words)),
    passage: place === undefined ? null : paragraphAt(text, place),
  };
}

function paragraphAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end);
}
