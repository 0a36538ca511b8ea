import type { FetchedArticle, QueuedCheck } from '@/lib/model/check-queue';
import type { FetchedPage } from './fetch-page';
import { pause } from './pause';
import type { Turns } from './turns';

/** What a run needs of the world. */
export interface CheckRun {
  /** Some of those that wait, from the store; fewer than `AT_ONCE` sites may be among them. */
  readonly waiting: () => Promise<readonly QueuedCheck[]>;
  /** Whether the browser lets Petik ask this host. */
  readonly isPermitted: (site: string) => Promise<boolean>;
  readonly fetchPage: (url: string, signal: AbortSignal) => Promise<FetchedPage>;
  readonly readPage: (page: FetchedPage) => Promise<FetchedArticle>;
  /** Has it compared and stored; what does not come through rejects. Telling twice does no harm. */
  readonly report: (articleId: string, fetched: FetchedArticle) => Promise<void>;
  readonly turns: Turns;
}

/** Sites that are asked at the same time. */
const AT_ONCE = 4;
/** After this, ms, the store is looked at again: something may have been added or taken out. */
const LOOK_AGAIN = 1000;
/** A background that was ended starts anew when it is told again. */
const ATTEMPTS = 4;
const ATTEMPT_PAUSE = 400;

/**
 * Checks all that waits, and ends when nothing does. Each article is done when the store says so, so that a run may end
 * anywhere and another goes on where it was. Rejects when it is aborted, or when the store cannot be written.
 */
export async function runChecks(run: CheckRun, signal: AbortSignal): Promise<void> {
  const ending = new AbortController();
  const all = AbortSignal.any([signal, ending.signal]);
  const running = new Map<string, Promise<void>>();
  try {
    for (;;) {
      signal.throwIfAborted();
      const waiting = (await run.waiting()).filter(({ articleId }) => !running.has(articleId));
      if (waiting.length === 0 && running.size === 0) return;
      const next = running.size < AT_ONCE ? run.turns.next(waiting) : null;
      if (next) {
        const work = checkOne(run, next, all).finally(() => running.delete(next.articleId));
        // Awaited below; until then it must not count as a rejection that nobody handles.
        work.catch(() => {});
        running.set(next.articleId, work);
      } else {
        await Promise.race([...running.values(), pause(Math.min(run.turns.delay(waiting), LOOK_AGAIN), all)]);
      }
    }
  } finally {
    ending.abort();
  }
}

async function checkOne(run: CheckRun, { articleId, site, url }: QueuedCheck, signal: AbortSignal): Promise<void> {
  const page = await run.turns.take(site, async (asks): Promise<FetchedPage> => {
    if (!(await run.isPermitted(site))) return { ok: false, reason: 'not-permitted' };
    asks();
    return run.fetchPage(url, signal);
  });
  const fetched = await run.readPage(page);
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted();
    try {
      return await run.report(articleId, fetched);
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await pause(ATTEMPT_PAUSE * attempt, signal);
    }
  }
}
