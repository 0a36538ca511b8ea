import type { CheckPlan, CheckProgress, CheckScope, QueuedCheck } from '@/lib/model/check-queue';
import type { QuoteRecord } from '@/lib/model/records';
import type { WriteResult } from '@/lib/model/write-result';
import type { PetikDatabase } from './db';
import { storageFailure } from './storage-failure';

/** Up to so many quotes are looked up one by one; of more, such as all that a search found, few are kept. */
const FEW = 500;

/** What checking these quotes would ask for. Only what the reader saved or noted is checked. */
export async function planChecks(db: PetikDatabase, scope: CheckScope): Promise<CheckPlan> {
  const checks = await draftChecks(db, scope, 0);
  return {
    quotes: checks.reduce((sum, { quoteIds }) => sum + quoteIds.length, 0),
    articles: checks.length,
    sites: [...new Set(checks.map(({ site }) => site))].sort(),
  };
}

/**
 * Puts the articles of these quotes into the queue; one that waits already waits for all of them. What the run before has
 * found makes room, unless that run still goes on.
 */
export async function queueChecks(db: PetikDatabase, scope: CheckScope, at: number): Promise<WriteResult> {
  return write(db, async () => {
    if ((await db.checkQueue.where({ state: 'waiting' }).count()) === 0) await db.checkQueue.clear();
    const checks = await draftChecks(db, scope, at);
    const former = await db.checkQueue.bulkGet(checks.map(({ articleId }) => articleId));
    await db.checkQueue.bulkPut(
      checks.map((check, index) => {
        const waiting = former[index]?.state === 'waiting' ? former[index].quoteIds : [];
        return { ...check, quoteIds: [...new Set([...waiting, ...check.quoteIds])] };
      }),
    );
  });
}

/** Takes out what still waits; what was found stays. */
export function cancelChecks(db: PetikDatabase): Promise<WriteResult> {
  return write(db, async () => {
    await db.checkQueue.where({ state: 'waiting' }).delete();
  });
}

/** Forgets what the run has found, where the reader has seen it; the checks themselves stay. */
export function clearChecks(db: PetikDatabase): Promise<WriteResult> {
  return write(db, async () => {
    await db.checkQueue.where({ state: 'done' }).delete();
  });
}

/** How many articles wait and were checked. */
export async function checkProgress(db: PetikDatabase): Promise<CheckProgress> {
  const [waiting, done] = await Promise.all(['waiting', 'done'].map((state) => db.checkQueue.where({ state }).count()));
  return { waiting: waiting ?? 0, done: done ?? 0 };
}

/** Some of those that wait, `most` at most. */
export function waitingChecks(db: PetikDatabase, most: number): Promise<QueuedCheck[]> {
  return db.checkQueue.where({ state: 'waiting' }).limit(most).toArray();
}

async function write(db: PetikDatabase, change: () => Promise<void>): Promise<WriteResult> {
  try {
    // Dexie keeps a transaction open over awaits only when the function it is given is itself `async`.
    await db.transaction('rw', [db.checkQueue, db.articles, db.quotes, db.notes], async () => change());
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: storageFailure(error) };
  }
}

async function draftChecks(db: PetikDatabase, scope: CheckScope, at: number): Promise<QueuedCheck[]> {
  const byArticle = new Map<string, string[]>();
  for (const { id, articleId } of await keptQuotes(db, scope)) {
    const ids = byArticle.get(articleId);
    if (ids) ids.push(id);
    else byArticle.set(articleId, [id]);
  }
  const articles = await db.articles.bulkGet([...byArticle.keys()]);
  return articles.flatMap((article): QueuedCheck[] => {
    const site = article && siteOf(article.url);
    if (!article || !site) return [];
    const quoteIds = byArticle.get(article.id) ?? [];
    return [{ articleId: article.id, url: article.url, site, quoteIds, state: 'waiting', queuedAt: at, verdicts: [] }];
  });
}

/** The quotes of the scope that the reader saved or noted. */
async function keptQuotes(db: PetikDatabase, scope: CheckScope): Promise<QuoteRecord[]> {
  const quotes = await scopedQuotes(db, scope);
  const noted = new Set(await notedQuotes(db));
  return quotes.filter(({ id, savedAt }) => savedAt > 0 || noted.has(id));
}

async function scopedQuotes(db: PetikDatabase, scope: CheckScope): Promise<QuoteRecord[]> {
  if (scope.of === 'quotes' && scope.ids.length <= FEW) return db.quotes.where('id').anyOf(scope.ids).toArray();
  if (scope.of === 'articles') return db.quotes.where('articleId').anyOf(scope.ids).toArray();
  if (scope.of === 'person') return db.quotes.where('speaker.personId').equals(scope.id).toArray();
  const saved = await db.quotes.where('savedAt').above(0).toArray();
  const noted = await notedQuotes(db);
  const unsaved = db.quotes
    .where('id')
    .anyOf(noted)
    .filter(({ savedAt }) => savedAt === 0);
  const kept = [...saved, ...(await unsaved.toArray())];
  if (scope.of === 'everything') return kept;
  const wanted = new Set(scope.ids);
  return kept.filter(({ id }) => wanted.has(id));
}

/** Ids of the quotes that have a note. */
async function notedQuotes(db: PetikDatabase): Promise<string[]> {
  return (await db.notes.orderBy('quoteId').keys()) as string[];
}

/** The host of a page that can be asked for; null for local files and the like. */
function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname : null;
}
