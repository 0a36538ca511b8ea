import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CheckQuestion } from '@/components/library/check-question';
import { describeFailure } from '@/components/outcome-words';
import { t } from '@/lib/i18n/text';
import { sendMessage } from '@/lib/messaging/protocol';
import type { CheckScope, CheckState } from '@/lib/model/check-queue';
import { isGranted, originOf, requestHosts } from '@/lib/permissions/origins';
import { fetchPage } from '@/lib/rechecking/fetch-page';
import { type CheckRun, runChecks } from '@/lib/rechecking/run-checks';
import { Turns } from '@/lib/rechecking/turns';
import { planChecks, waitingChecks } from '@/lib/store/check-queue';
import { readCheckState } from '@/lib/store/check-state';
import { db } from '@/lib/store/db';
import { useLiveQuery } from './use-live-query';

/** Of all library pages that are open, one asks the sites. */
const LOCK = 'petik-checks';
/** Ms between an answer of a site and the next request to it. */
const PAUSE = 2000;
/** Rows of the queue that are looked at for one whose site is free. */
const WINDOW = 200;

const RUN: CheckRun = {
  waiting: () => waitingChecks(db, WINDOW),
  isPermitted: (site) => isGranted(originOf(site)),
  fetchPage,
  // A reader of pages is much code, needed for this alone.
  async readPage(page) {
    const { readPage } = await import('@/lib/rechecking/read-page');
    return readPage(page);
  },
  async report(articleId, fetched) {
    await sendMessage('articleFetched', { articleId, fetched });
  },
  // For all runs of this page, so that a site has its pause between two of them as well.
  turns: new Turns(PAUSE),
};

/** Checks that the reader asks for. */
interface Checks {
  readonly state: CheckState;
  /** The run ended before it was through, as nothing can be stored. */
  readonly failed: boolean;
  /** What the reader is asked before a check begins; null when she is not. */
  readonly question: CheckQuestion | null;
  readonly ask: (scope: CheckScope) => Promise<void>;
  /** Must be called inside a click: browsers ask for sites only then. */
  readonly begin: () => void;
  readonly dismissQuestion: () => void;
  readonly cancel: () => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly retry: () => void;
}

const NOTHING: CheckState = { waiting: 0, done: 0, findings: null };
const readState = () => readCheckState(db);

/**
 * Runs the queue of checks while this page is open, and asks before it is filled. The page reads, as backgrounds have no
 * parser of pages; the queue is in the store, so that a run goes on where it was.
 */
export function useChecks(tell: (notice: string) => void): Checks {
  const live = useLiveQuery(readState);
  const state = typeof live === 'object' ? live : NOTHING;
  const [question, setQuestion] = useState<(CheckQuestion & { readonly scope: CheckScope }) | null>(null);
  const { failed, retry } = useRun(state.waiting > 0);

  const queue = useCallback(
    async (scope: CheckScope) => {
      const result = await sendMessage('checkAgain', { scope }).catch(() => ({ ok: false, reason: 'storage' }) as const);
      if (!result.ok) tell(describeFailure(result.reason));
    },
    [tell],
  );

  const ask = useCallback(
    async (scope: CheckScope) => {
      const plan = await planChecks(db, scope);
      const granted = await Promise.all(plan.sites.map((site) => isGranted(originOf(site))));
      const missing = plan.sites.filter((_, index) => !granted[index]);
      if (plan.quotes === 0) tell(t('checkNothing'));
      else if (missing.length === 0 && plan.articles === 1) await queue(scope);
      else setQuestion({ scope, plan, missing });
    },
    [tell, queue],
  );

  const begin = useCallback(() => {
    if (question === null) return;
    setQuestion(null);
    const { scope, missing } = question;
    // Whatever the answer: what is not allowed is skipped, and told.
    requestHosts(missing).then(() => queue(scope));
  }, [question, queue]);

  return {
    state,
    failed,
    question,
    ask,
    begin,
    dismissQuestion: useCallback(() => setQuestion(null), []),
    cancel: useCallback(() => send('cancelChecks', tell), [tell]),
    clear: useCallback(() => send('clearChecks', tell), [tell]),
    retry,
  };
}

async function send(message: 'cancelChecks' | 'clearChecks', tell: (notice: string) => void): Promise<void> {
  const result = await sendMessage(message).catch(() => ({ ok: false, reason: 'storage' }) as const);
  if (!result.ok) tell(describeFailure(result.reason));
}

/** Runs the queue while something waits. */
function useRun(waits: boolean): { readonly failed: boolean; readonly retry: () => void } {
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is a new run
  useEffect(() => {
    if (!waits || failed) return;
    const stop = new AbortController();
    const { signal } = stop;
    navigator.locks
      .request(LOCK, { signal }, () => runChecks(RUN, signal))
      .then(
        // Something may have been queued as the run ended.
        () => setRound((last) => last + 1),
        () => {
          if (!signal.aborted) setFailed(true);
        },
      );
    return () => stop.abort();
  }, [waits, failed, round]);
  return { failed: failed && waits, retry: useCallback(() => setFailed(false), []) };
}
