import type { ArticleCheck } from '@/lib/checking/check-quotes';
import type { ArticleRecord, CheckRecord, QuoteRecord } from '@/lib/model/records';
import type { PetikDatabase } from './db';
import { storedSpeaker } from './stored-speaker';
import { standing } from './trails';
import type { Visit } from './visit';

/** The rows that the checks belong to. */
interface Owner {
  readonly articleId: string;
  readonly revisionId: string;
  /** The article as it was before this visit. */
  readonly known: ArticleRecord;
  readonly personIds: readonly string[];
}

/** What was compared, with the checks there were before, oldest first. */
interface Comparison {
  readonly former: readonly QuoteRecord[];
  readonly result: ArticleCheck;
  readonly history: ReadonlyMap<string, readonly CheckRecord[]>;
}

/**
 * Writes what a new text of an article made of its kept quotes: nothing for those that stand as they were saved and did so
 * last time, nor for those that this text is no evidence for, being a part of the article.
 */
export async function writeChecks(
  db: PetikDatabase,
  visit: Visit,
  { articleId, revisionId, known, personIds }: Owner,
  { former, result, history }: Comparison,
): Promise<void> {
  const modified = await modifiedDates(db, articleId);
  const checks = former.flatMap((quote, index): CheckRecord[] => {
    const check = result.checks[index];
    if (!check || check.verdict === 'unreachable') return [];
    const before = standing(history.get(quote.id));
    if (check.verdict === 'verbatim' && before === 'verbatim') return [];
    const { place, ...found } = check;
    const speaker = place === null ? null : (visit.quotes[place]?.speaker ?? null);
    // As long as a quote stood as it was saved, its own row tells when that was last seen.
    const [since, from] = before === 'verbatim' ? [quote.lastSeen, quote.revisionId] : [known.lastSeen, known.revisionId];
    return [
      {
        ...found,
        id: crypto.randomUUID(),
        quoteId: quote.id,
        articleId,
        revisionId,
        fromRevisionId: from,
        since,
        at: visit.at,
        formerModified: modified.get(from) ?? null,
        modified: visit.article.modified,
        speaker: speaker && storedSpeaker(speaker, personIds),
      },
    ];
  });
  await db.checks.bulkAdd(checks);
}

/** What the page itself gave as the date of its last change, by revision. */
async function modifiedDates(db: PetikDatabase, articleId: string): Promise<ReadonlyMap<string, string | null>> {
  return new Map((await db.revisions.where({ articleId }).toArray()).map(({ id, modified }) => [id, modified]));
}
