import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { copyText } from '@/components/copy-text';
import { describeUnmarked } from '@/components/outcome-words';
import { PopupPage } from '@/components/popup/popup-page';
import type { QuoteHandlers } from '@/components/quote-actions';
import { citeQuote } from '@/lib/export/citation';
import { interfaceLanguage } from '@/lib/i18n/language';
import { t } from '@/lib/i18n/text';
import { sendMessage } from '@/lib/messaging/protocol';
import { notedQuote } from '@/lib/model/notes';
import type { PageState } from '@/lib/model/page-state';
import { hasPanel, openPanel } from '@/lib/service/open-panel';
import type { PageTab } from './find-page-tab';
import { usePageNotes } from './use-page-notes';
import { usePageState } from './use-page-state';
import { useSiteAccess } from './use-site-access';

interface PageAtHandProps {
  /** Undefined while looking for it, null when there is none. */
  readonly tab: PageTab | null | undefined;
  /** It stays when the reader goes on to something else: the side panel does, a popup closes. */
  readonly stays?: boolean;
}

/** What Petik knows of the page in a tab, with its connections: the tab, its page state, the permissions. */
export function PageAtHand({ tab, stays = false }: PageAtHandProps) {
  const { state, reload, patchQuote } = usePageState(tab, stays);
  const { notes, patchNote } = usePageNotes(state);
  const { access, refused, toggle } = useSiteAccess(addressOf(state, tab));
  const [problem, setProblem] = useState('');

  const handlers = useMemo<QuoteHandlers>(
    () => ({
      async onSave(quoteId, saved) {
        const result = await sendMessage('saveQuote', { quoteId, saved });
        if (result.ok) patchQuote(quoteId, { saved });
        return result;
      },
      async onNote(subject, change) {
        const result = await sendMessage('setNote', { ...subject, ...change });
        if (!result.ok) return result;
        if ('quoteId' in subject) patchQuote(subject.quoteId, notedQuote(change));
        else patchNote(subject, change);
        return result;
      },
      onCorrect: (quoteId) => void sendMessage('openCorrection', { quoteId }),
      async onCopy(quoteId) {
        const quote = state.status === 'annotated' ? state.quotes.find(({ id }) => id === quoteId) : undefined;
        if (state.status !== 'annotated' || quote === undefined) return false;
        return copyText(citeQuote(quote, state.article, { locale: interfaceLanguage(), accessed: Date.now() }));
      },
    }),
    [state, patchQuote, patchNote],
  );

  async function jump(to: { quoteId: string } | { personId: string }) {
    if (!tab) return;
    const found = await sendMessage('jumpTo', to, tab.id).catch(() => false);
    setProblem(found ? '' : t('notOnPage'));
    // Where the popup is a tab of its own, the page has to come to the front.
    if (found && (await browser.tabs.getCurrent()) !== undefined) await browser.tabs.update(tab.id, { active: true });
  }

  async function mark() {
    if (!tab) return;
    const result = await sendMessage('markSelection', { tabId: tab.id }).catch(() => ({ ok: false, reason: 'storage' }) as const);
    if (!result.ok) setProblem(describeUnmarked(result.reason));
  }

  const leave = () => {
    if (!stays) close();
  };

  return (
    <PopupPage
      state={state}
      notes={notes}
      access={access}
      refused={refused}
      handlers={handlers}
      onOpenStored={(articleId) => void sendMessage('openStored', { articleId })}
      onFollow={(personId, followed) => sendMessage('followPerson', { personId, followed })}
      libraryUrl={stays ? null : browser.runtime.getURL('/library.html')}
      sitesUrl={browser.runtime.getURL('/welcome.html')}
      problem={problem}
      onJumpToQuote={(quoteId) => jump({ quoteId })}
      onJumpToPerson={(personId) => jump({ personId })}
      onCorrectArticle={(articleId) => void sendMessage('openCorrection', { articleId })}
      onOpenPart={(url) => tab && browser.tabs.update(tab.id, { url }).then(leave)}
      onToggleSite={(on) => toggle(on).then((granted) => granted && state.status === 'no-permission' && reload())}
      onMark={mark}
      onRetry={reload}
      onReload={() => tab && browser.tabs.reload(tab.id).then(leave)}
      onPanel={stays || !tab || !hasPanel() ? null : () => openPanel(tab.windowId).then(leave, () => {})}
    />
  );
}

/** The page's address: from its reader, else from the browser, which tells it only where it is allowed. */
function addressOf(state: PageState, tab: PageTab | null | undefined): string {
  if (state.status === 'annotated') return state.article.url;
  if (state.status === 'no-permission') return state.origin;
  return tab?.url ?? '';
}
