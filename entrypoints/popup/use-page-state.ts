import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { onMessage, sendMessage } from '@/lib/messaging/protocol';
import { type PageState, type QuoteView, withFollowed } from '@/lib/model/page-state';
import type { PageTab } from './find-page-tab';

interface TrackedPage {
  readonly state: PageState;
  /** Asks the page again, and has it read when it does not answer. */
  readonly reload: () => void;
  /** Shows a change of a quote that was just written. */
  readonly patchQuote: (quoteId: string, change: Partial<QuoteView>) => void;
}

/**
 * Follows what Petik knows about a tab: undefined until it is found, null when there is none. Each new `tab`, also one of
 * the same id, is asked anew: its page may have become another. `stays`: goes from tab to tab without a click that would be
 * the permission to read each.
 */
export function usePageState(tab: PageTab | null | undefined, stays: boolean): TrackedPage {
  const [state, setState] = useState<PageState>({ status: 'reading' });
  /** How many changes the page has told of. */
  const changes = useRef(0);
  /** Which question is the latest, and which tab it was about. */
  const asked = useRef<{ count: number; tabId?: number | null }>({ count: 0 });

  const ask = useCallback(
    async (anew: boolean) => {
      if (tab === undefined) return;
      const tabId = tab?.id ?? null;
      const count = asked.current.count + 1;
      // While the same page is asked again, what is known of it stays.
      if (anew || asked.current.tabId !== tabId) setState({ status: 'reading' });
      asked.current = { count, tabId };
      if (tab === null) {
        setState({ status: 'internal' });
        return;
      }
      const before = changes.current;
      const known = await askPage(tab.id, stays);
      if (known === null && count === asked.current.count) setState({ status: 'reading' });
      const answer = known ?? (await readPage(tab.id, stays));
      if (count !== asked.current.count) return;
      // The answer comes by way of the background: what the page has told directly since then is newer.
      if (answer.status !== 'reading' || changes.current === before) setState(answer);
    },
    [tab, stays],
  );

  const patchQuote = useCallback((quoteId: string, change: Partial<QuoteView>) => {
    const patch = (quotes: readonly QuoteView[]) =>
      quotes.map((quote) => (quote.id === quoteId ? { ...quote, ...change } : quote));
    setState((last) =>
      last.status === 'annotated' ? { ...last, quotes: patch(last.quotes), absent: patch(last.absent) } : last,
    );
  }, []);

  // Listening begins before asking, so that no change falls in between.
  useEffect(
    () =>
      onMessage('pageStateChanged', ({ data, sender }) => {
        if (sender.tab?.id !== tab?.id) return;
        changes.current += 1;
        setState(data.state);
      }),
    [tab?.id],
  );
  useEffect(() => onMessage('quoteKept', ({ data: { quoteId, ...kept } }) => patchQuote(quoteId, kept)), [patchQuote]);
  useEffect(
    () =>
      onMessage('personFollowed', ({ data: { personId, followed } }) =>
        setState((last) =>
          last.status === 'annotated' ? { ...last, followed: withFollowed(last.followed, personId, followed) } : last,
        ),
      ),
    [],
  );
  useEffect(() => {
    ask(false);
  }, [ask]);

  return { state, reload: useCallback(() => ask(true), [ask]), patchQuote };
}

/** What the page says of itself; null when nothing of Petik runs there, or a click wants it to be looked at again. */
async function askPage(tabId: number, stays: boolean): Promise<PageState | null> {
  const known = (await sendMessage('getPageState', undefined, tabId).catch(() => null)) ?? null;
  return !stays && known?.status === 'not-article' ? null : known;
}

/** The click on the toolbar is the permission: a page without a reader gets one. Without a click only where Petik may. */
async function readPage(tabId: number, stays: boolean): Promise<PageState> {
  const answer = await sendMessage('annotateTab', { tabId }).catch((): PageState => ({ status: 'failed', reason: 'background' }));
  if (!stays || answer.status !== 'internal') return answer;
  // An address that the browser keeps to itself may be of any page.
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  return url === undefined || url === '' ? { status: 'unread' } : answer;
}
