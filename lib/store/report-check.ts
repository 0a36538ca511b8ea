import type { QueuedCheck, QuoteVerdict } from '@/lib/model/check-queue';
import type { UnreachableReason } from '@/lib/model/checking';
import type { ArticleRecord, CheckRecord, QuoteRecord } from '@/lib/model/records';
import type { PetikDatabase } from './db';
import { markChanged } from './library/mark-changed';
import { checksByQuote } from './trails';

/** What asking for the page of an article came to. */
export interface CheckOutcome {
  /** Why its text could not be compared; null when it was, and the visit was recorded at `at`. */
  readonly reason: UnreachableReason | null;
  /** Ms since the epoch. */
  readonly at: number;
  /** The article as it was before. */
  readonly before: ArticleRecord;
}

/**
 * Reports what was found of the queued quotes: one verdict each in the queue, and one check each in the store. A report
 * that was made already is not made again. Rejects when the database cannot be written.
 */
export async function reportCheck(db: PetikDatabase, articleId: string, { reason, at, before }: CheckOutcome): Promise<void> {
  // Dexie keeps a transaction open over awaits only when the function it is given is itself `async`.
  await db.transaction('rw', [db.checkQueue, db.articles, db.revisions, db.quotes, db.checks, db.unindexed], async () => {
    const queued = await db.checkQueue.get(articleId);
    if (queued?.state !== 'waiting') return;
    const found = reason === null ? await compared(db, queued, at, before) : await unreachable(db, queued, reason, at, before);
    await db.checks.bulkPut(found);
    const verdicts = found.map(({ quoteId, verdict, reason }): QuoteVerdict => ({ quoteId, verdict, reason }));
    await db.checkQueue.put({ ...queued, state: 'done', verdicts });
    // Petik has looked, not the reader: the article keeps its place among those she read.
    await db.articles.update(articleId, { lastSeen: before.lastSeen });
    await markChanged(db, [articleId]);
  });
}

async function unreachable(
  db: PetikDatabase,
  queued: QueuedCheck,
  reason: UnreachableReason,
  at: number,
  before: ArticleRecord,
): Promise<CheckRecord[]> {
  return (await queuedQuotes(db, queued)).map((quote) => unreachableCheck(quote, reason, at, before));
}

/** Of each quote the check that the visit wrote, else one that says that it stands as it stood. */
async function compared(db: PetikDatabase, queued: QueuedCheck, at: number, before: ArticleRecord): Promise<CheckRecord[]> {
  const now = await db.articles.get(queued.articleId);
  const history = checksByQuote(await db.checks.where({ articleId: queued.articleId }).toArray());
  const isNewText = now?.revisionId !== before.revisionId;
  return (await queuedQuotes(db, queued)).map((quote): CheckRecord => {
    const last = history.get(quote.id)?.findLast(({ verdict }) => verdict !== 'unreachable');
    if (last?.at === at) return last;
    const isAsSaved = last === undefined || last.verdict === 'verbatim';
    // Of a new text a visit says nothing where that text is no evidence for the quote.
    if (isAsSaved ? quote.lastSeen !== at : isNewText) return unreachableCheck(quote, 'cut-off', at, before);
    if (!isAsSaved) return { ...last, id: crypto.randomUUID(), at };
    const { exact, speaker } = last ?? quote;
    const revisionId = now?.revisionId ?? null;
    return { ...blank(quote, at, before), verdict: 'verbatim', reason: null, revisionId, exact, speaker };
  });
}

async function queuedQuotes(db: PetikDatabase, { quoteIds }: QueuedCheck): Promise<QuoteRecord[]> {
  return (await db.quotes.bulkGet([...quoteIds])).filter((quote) => quote !== undefined);
}

function unreachableCheck(quote: QuoteRecord, reason: UnreachableReason, at: number, before: ArticleRecord): CheckRecord {
  return { ...blank(quote, at, before), verdict: 'unreachable', reason };
}

/** A check that found nothing. */
function blank(quote: QuoteRecord, at: number, { revisionId, lastSeen, modified }: ArticleRecord): CheckRecord {
  return {
    id: crypto.randomUUID(),
    quoteId: quote.id,
    articleId: quote.articleId,
    verdict: 'unreachable',
    reason: null,
    revisionId: null,
    fromRevisionId: revisionId,
    since: lastSeen,
    at,
    formerModified: modified,
    modified,
    exact: null,
    difference: [],
    speaker: null,
    reattributed: false,
  };
}
