import type { CheckFindings, CheckState, FoundCheck } from '@/lib/model/check-queue';
import type { Verdict } from '@/lib/model/checking';
import { checkProgress } from './check-queue';
import type { PetikDatabase } from './db';

/** Quotes that are named one by one; the library shows the others. */
const MOST_NAMED = 100;

/** How far the checks have come that the reader asked for, and what they found once they are through. */
export async function readCheckState(db: PetikDatabase): Promise<CheckState> {
  const progress = await checkProgress(db);
  const isThrough = progress.waiting === 0 && progress.done > 0;
  return { ...progress, findings: isThrough ? await readFindings(db) : null };
}

async function readFindings(db: PetikDatabase): Promise<CheckFindings> {
  const counts: Record<Verdict, number> = { verbatim: 0, changed: 0, 're-attributed': 0, missing: 0, unreachable: 0 };
  const named: FoundCheck[] = [];
  for (const { articleId, verdicts } of await db.checkQueue.where({ state: 'done' }).toArray()) {
    for (const found of verdicts) {
      counts[found.verdict]++;
      if (found.verdict === 'verbatim') continue;
      named.push({ ...found, articleId, title: '', exact: '', language: 'und' });
    }
  }
  // What was edited first: that is what the reader wants to know.
  named.sort((one, other) => Number(one.verdict === 'unreachable') - Number(other.verdict === 'unreachable'));
  return { counts, notable: await withWords(db, named.slice(0, MOST_NAMED)) };
}

/** Those that are still there, with their words. */
async function withWords(db: PetikDatabase, found: readonly FoundCheck[]): Promise<FoundCheck[]> {
  const quotes = await db.quotes.bulkGet(found.map(({ quoteId }) => quoteId));
  const articles = await db.articles.bulkGet(found.map(({ articleId }) => articleId));
  return found.flatMap((check, index) => {
    const [quote, article] = [quotes[index], articles[index]];
    return quote && article ? [{ ...check, exact: quote.exact, title: article.title, language: article.language }] : [];
  });
}
