import { type TextKey, t } from '@/lib/i18n/text';
import type { PageState } from '@/lib/model/page-state';
import { Message, Waiting } from '../message';
import { UnreadNote } from './extent';

/** The page of the tab when there is nothing to list. */
type UnlistedState = Exclude<PageState, { status: 'annotated' }>;

interface PageMessageProps {
  readonly state: UnlistedState;
  /** Host of the page; empty when unknown. */
  readonly host: string;
  /** Runs inside the click: asks the browser for access to the site. */
  readonly onAllow: () => void;
  readonly onRetry: () => void;
  readonly onReload: () => void;
}

const FAILED_KEYS: Record<Extract<PageState, { status: 'failed' }>['reason'], TextKey> = {
  background: 'stateFailedBackground',
  storage: 'stateFailedStorage',
  page: 'stateFailedPage',
};

/** Each state of a page in plain words, with the one thing the reader can do. */
export function PageMessage({ state, host, onAllow, onRetry, onReload }: PageMessageProps) {
  switch (state.status) {
    case 'internal':
      return <Message title={t('stateInternalTitle')} text={t('stateInternal')} />;
    case 'reading':
      return <Waiting text={t('stateReading')} />;
    case 'unread':
      return <Message title={t('stateUnreadTitle')} text={t('stateUnread')} />;
    case 'not-article':
      return (
        <Message title={t('stateNotArticleTitle')} text={t('stateNotArticle')}>
          <UnreadNote unread={state.unread ?? []} />
        </Message>
      );
    case 'no-permission':
      return (
        <Message title={t('stateNoPermissionTitle')} text={t('stateNoPermission')}>
          <button type="button" class="button primary" onClick={onAllow}>
            {t('stateNoPermissionButton', host)}
          </button>
        </Message>
      );
    case 'failed':
      return (
        <Message title={t('stateFailedTitle')} text={t(FAILED_KEYS[state.reason])}>
          <button type="button" class="button" onClick={onRetry}>
            {t('tryAgain')}
          </button>
        </Message>
      );
    case 'reload-needed':
      return (
        <Message title={t('stateReloadTitle')} text={t('stateReload')}>
          <button type="button" class="button primary" onClick={onReload}>
            {t('stateReloadButton')}
          </button>
        </Message>
      );
  }
}
