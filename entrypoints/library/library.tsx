import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { copyText } from '@/components/copy-text';
import { CheckBar } from '@/components/library/check-bar';
import { CheckQuestionDialog } from '@/components/library/check-question';
import type { EntryHandlers } from '@/components/library/article-entry';
import { LibraryPage } from '@/components/library/library-page';
import { openAddress, START, viewAddress } from '@/components/library/view-address';
import { citeQuote } from '@/lib/export/citation';
import { interfaceLanguage } from '@/lib/i18n/language';
import { t } from '@/lib/i18n/text';
import { sendMessage } from '@/lib/messaging/protocol';
import type { CheckScope } from '@/lib/model/check-queue';
import type { Listing } from '@/lib/model/library';
import { db } from '@/lib/store/db';
import { foundQuotes } from '@/lib/store/library/load-entries';
import { useAddress } from './use-address';
import { useBacklog } from './use-backlog';
import { useBalance } from './use-balance';
import { useChecks } from './use-checks';
import { useDeletion } from './use-deletion';
import { useFoundPeople } from './use-found-people';
import { useFresh } from './use-fresh';
import { useListing } from './use-listing';
import { useLook } from './use-look';
import { useOpened } from './use-opened';
import { useStorage } from './use-storage';
import { useShownArticle } from './use-shown-article';

/** The library page with its connections: database, messages, address bar. */
export function Library() {
  const [{ view, scroll }, change] = useAddress();
  const [attempt, setAttempt] = useState(0);
  const [balanceWanted, setBalanceWanted] = useState(false);
  const { notice, remove, undo, tell } = useDeletion();
  const checks = useChecks(tell);
  const { ask } = checks;
  const { listing, onRange } = useListing(view, attempt);
  const { storage } = useStorage(listing !== 'loading');
  const opened = useOpened(view);
  const look = useLook(opened);
  const fresh = useFresh(listing !== 'loading');
  const people = useFoundPeople(listing);
  const balance = useBalance(listing, balanceWanted);
  const backlog = useBacklog();
  const latest = useRef({ listing, change, articleId: view.articleId });
  latest.current = { listing, change, articleId: view.articleId };

  const isAnswered = typeof listing === 'object' && listing.view === view;
  useEffect(() => {
    if (scroll !== null && isAnswered) scrollTo(0, scroll);
  }, [scroll, isAnswered]);

  const openAlone = useCallback((articleId: string) => change({ ...START, articleId }), [change]);
  const show = useShownArticle(openAlone, view.articleId, listing);

  const handlers = useMemo<EntryHandlers>(
    () => ({
      onSave: (quoteId, saved) => sendMessage('saveQuote', { quoteId, saved }),
      onNote: (subject, change) => sendMessage('setNote', { ...subject, ...change }),
      onCorrect: (quoteId) => void sendMessage('openCorrection', { quoteId }),
      onCorrectArticle: (articleId) => void sendMessage('openCorrection', { articleId }),
      onCopy: (quoteId) => copyQuote(latest.current.listing, quoteId),
      async onOpenQuote(quoteId) {
        const result = await sendMessage('openQuote', { quoteId }).catch(() => ({ ok: false }));
        if (!result.ok) tell(t('openFailed'));
      },
      onToggle: (id) => latest.current.change({ articleId: id === latest.current.articleId ? null : id }),
      onDelete: (id) => remove([id]),
      onCheck: (quoteId) => ask({ of: 'quotes', ids: [quoteId] }),
      async onEvidence(quoteId) {
        // Its code is loaded when it is asked for.
        const saving = import('./save-evidence').then(({ saveEvidence }) => saveEvidence(quoteId));
        const name = await saving.catch(() => null);
        tell(name === null ? t('trailFailed') : t('trailSaved', name));
      },
      onCheckArticle: (articleId) => ask({ of: 'articles', ids: [articleId] }),
    }),
    [remove, tell, ask],
  );

  return (
    <LibraryPage
      checks={
        <>
          <CheckBar
            state={checks.state}
            failed={checks.failed}
            onCancel={checks.cancel}
            onClear={checks.clear}
            onRetry={checks.retry}
            onShow={show}
          />
          {checks.question && (
            <CheckQuestionDialog question={checks.question} onBegin={checks.begin} onCancel={checks.dismissQuestion} />
          )}
        </>
      }
      onCheck={ask}
      onCheckFound={async () => {
        const scope = await foundScope(listing).catch(() => null);
        if (scope) await ask(scope);
      }}
      storage={storage}
      view={view}
      listing={listing}
      opened={opened}
      look={look}
      onFollow={(personId, followed) => sendMessage('followPerson', { personId, followed })}
      fresh={fresh}
      people={people}
      balance={balance}
      backlog={backlog}
      now={Date.now()}
      handlers={handlers}
      notice={notice}
      onUndo={undo}
      onDismiss={() => tell('')}
      onView={change}
      onRange={onRange}
      onBalance={setBalanceWanted}
      onDeleteAll={() => remove('all')}
      onRetry={() => setAttempt((last) => last + 1)}
    />
  );
}

/** All quotes that were found; of a person alone, the person. */
async function foundScope(listing: Listing | string): Promise<CheckScope | null> {
  if (typeof listing !== 'object' || listing.of !== 'articles') return null;
  const { view, findings } = listing;
  const isPerson = viewAddress({ ...view, articleId: null }) === openAddress('people', view.open ?? '');
  return isPerson && view.open !== null
    ? { of: 'person', id: view.open }
    : { of: 'quotes', ids: await foundQuotes(db, findings.articles) };
}

function copyQuote(listing: Listing | string, quoteId: string): Promise<boolean> {
  const entries = typeof listing === 'object' && listing.of === 'articles' ? [...listing.entries.values()] : [];
  for (const { article, quotes } of entries) {
    const quote = quotes.find(({ id }) => id === quoteId);
    if (quote) return copyText(citeQuote(quote, article, { locale: interfaceLanguage(), accessed: article.lastSeen }));
  }
  return Promise.resolve(false);
}
