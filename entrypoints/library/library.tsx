import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { copyText } from '@/components/copy-text';
import { CheckBar } from '@/components/library/check-bar';
import { CheckQuestionDialog } from '@/components/library/check-question';
import type { EntryHandlers } from '@/components/library/article-entry';
import { LibraryPage } from '@/components/library/library-page';
import { matchesAll, splitQuery } from '@/components/match-words';
import { citeQuote } from '@/lib/export/citation';
import { interfaceLanguage } from '@/lib/i18n/language';
import { t } from '@/lib/i18n/text';
import { sendMessage } from '@/lib/messaging/protocol';
import type { LibraryListing } from '@/lib/model/library';
import { db } from '@/lib/store/db';
import { listLibrary, searchLibrary } from '@/lib/store/library-queries';
import { useAddress } from './use-address';
import { useChecks } from './use-checks';
import { useDeletion } from './use-deletion';
import { useLiveQuery } from './use-live-query';

/** Articles per page of the list. */
const PAGE_SIZE = 50;
/** Typing pause after which the search runs. */
const SEARCH_MS = 150;

/** The library page with its connections: database, messages, address bar. */
export function Library() {
  const [{ query, openId }, changeAddress] = useAddress();
  const [answered, setAnswered] = useState(query);
  const [limit, setLimit] = useState(PAGE_SIZE);
  const [attempt, setAttempt] = useState(0);
  const { notice, remove, undo, tell } = useDeletion();
  const checks = useChecks(tell);
  const { ask } = checks;

  useEffect(() => {
    const timer = setTimeout(() => setAnswered(query), SEARCH_MS);
    return () => clearTimeout(timer);
  }, [query]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a new query
  const readListing = useCallback(async () => {
    const words = splitQuery(answered);
    return words.length === 0
      ? listLibrary(db, limit, openId)
      : searchLibrary(db, limit, openId, (texts) => matchesAll(words, texts));
  }, [answered, limit, openId, attempt]);
  const listing = useLiveQuery(readListing);

  const handlers = useMemo<EntryHandlers>(
    () => ({
      onSave: (quoteId, saved) => sendMessage('saveQuote', { quoteId, saved }),
      onNote: (quoteId, text) => sendMessage('setNote', { quoteId, text }),
      onCorrect: (quoteId) => void sendMessage('openCorrection', { quoteId }),
      onCopy: (quoteId) => copyQuote(listing, quoteId),
      async onOpenQuote(quoteId) {
        const result = await sendMessage('openQuote', { quoteId }).catch(() => ({ ok: false }));
        if (!result.ok) tell(t('openFailed'));
      },
      onToggle: (articleId) => changeAddress({ openId: articleId === openId ? null : articleId }),
      onDelete: (articleId) => remove([articleId]),
      onCheck: (quoteId) => ask({ of: 'quotes', ids: [quoteId] }),
      onCheckArticle: (articleId) => ask({ of: 'articles', ids: [articleId] }),
    }),
    [listing, openId, changeAddress, remove, tell, ask],
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
            onShow={(articleId) => changeAddress({ openId: articleId, query: '' })}
          />
          {checks.question && (
            <CheckQuestionDialog question={checks.question} onBegin={checks.begin} onCancel={checks.dismissQuestion} />
          )}
        </>
      }
      onCheck={ask}
      listing={listing}
      query={query}
      answered={answered}
      now={Date.now()}
      handlers={handlers}
      notice={notice}
      onUndo={undo}
      onDismiss={() => tell('')}
      onSearch={(next) => changeAddress({ query: next, openId: null })}
      onMore={() => setLimit((last) => last + PAGE_SIZE)}
      onDeleteAll={() => remove('all')}
      onRetry={() => setAttempt((last) => last + 1)}
    />
  );
}

function copyQuote(listing: LibraryListing | string, quoteId: string): Promise<boolean> {
  const entries = typeof listing === 'object' ? listing.entries : [];
  for (const { article, quotes } of entries) {
    const quote = quotes.find(({ id }) => id === quoteId);
    if (quote) return copyText(citeQuote(quote, article, { locale: interfaceLanguage(), accessed: article.lastSeen }));
  }
  return Promise.resolve(false);
}
