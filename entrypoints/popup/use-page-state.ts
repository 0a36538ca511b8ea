import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onMessage, sendMessage } from '@/lib/messaging/protocol';
import type { PageState, QuoteView } from '@/lib/model/page-state';

interface TrackedPage {
  readonly state: PageState;
  /** Asks the page again, and has it read when it does not answer. */
  readonly reload: () => void;
  /** Shows a change of a quote that was just written. */
  readonly patchQuote: (quoteId: string, change: Partial<QuoteView>) => void;
}

/** Follows what Petik knows about a tab; `tabId` is undefined until the tab is found, null when there is none. */
export function usePageState(tabId: number | null | undefined): TrackedPage {
  const [state, setState] = useState<PageState>({ status: 'reading' });
  /** How many changes the page has told of. */
  const changes = useRef(0);

  const reload = useCallback(async () => {
    if (tabId === undefined) return;
    setState({ status: 'reading' });
    const before = changes.current;
    const answer: PageState = tabId === null ? { status: 'internal' } : await askPage(tabId);
    // The answer comes by way of the background: what the page has told directly since then is newer.
    if (answer.status !== 'reading' || changes.current === before) setState(answer);
  }, [tabId]);

  useEffect(() => {
    // Listening begins before asking, so that no change falls in between.
    const stop = onMessage('pageStateChanged', ({ data, sender }) => {
      if (sender.tab?.id !== tabId) return;
      changes.current += 1;
      setState(data.state);
    });
    reload();
    return stop;
  }, [tabId, reload]);

  const patchQuote = useCallback((quoteId: string, change: Partial<QuoteView>) => {
    const patch = (quotes: readonly QuoteView[]) =>
      quotes.map((quote) => (quote.id === quoteId ? { ...quote, ...change } : quote));
    setState((last) =>
      last.status === 'annotated' ? { ...last, quotes: patch(last.quotes), absent: patch(last.absent) } : last,
    );
  }, []);

  return { state, reload, patchQuote };
}

/** The click on the toolbar is the permission: a page without a reader gets one. */
async function askPage(tabId: number): Promise<PageState> {
  const known = await sendMessage('getPageState', undefined, tabId).catch(() => null);
  if (known !== null && known !== undefined && known.status !== 'not-article') return known;
  return sendMessage('annotateTab', { tabId }).catch((): PageState => ({ status: 'failed', reason: 'background' }));
}
