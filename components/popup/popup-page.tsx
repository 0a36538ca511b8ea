import { t } from '@/lib/i18n/text';
import type { PageNotes, PageState } from '@/lib/model/page-state';
import { Announcer } from '../announcer';
import type { Following } from '../follow-button';
import { Icon } from '../icon';
import type { QuoteHandlers } from '../quote-actions';
import { AnnotatedPageList } from './annotated-page';
import { PageMessage } from './page-message';
import { type SiteAccess, SiteSwitch } from './site-switch';

export interface PopupPageProps {
  readonly state: PageState;
  /** Null while they are read, and where nothing is stored. */
  readonly notes: PageNotes | null;
  /** Null where no site can be switched on: pages of the browser itself. */
  readonly access: SiteAccess | null;
  /** The browser or the reader said no to the last request for access. */
  readonly refused: boolean;
  readonly handlers: QuoteHandlers;
  readonly onFollow: Following['onFollow'];
  /** Opens what the library has of an article. */
  readonly onOpenStored: (articleId: string) => void;
  /** Null where the library is at hand already. */
  readonly libraryUrl: string | null;
  readonly sitesUrl: string;
  /** A failure to tell at the foot of the list; empty when there is none. */
  readonly problem: string;
  readonly onJumpToQuote: (quoteId: string) => void;
  readonly onJumpToPerson: (personId: string) => void;
  /** Opens the page where the article's author and date are corrected. */
  readonly onCorrectArticle: (articleId: string) => void;
  readonly onOpenPart: (url: string) => void;
  readonly onToggleSite: (on: boolean) => void;
  /** Makes the selected words of the page a quote. */
  readonly onMark: () => void;
  readonly onRetry: () => void;
  readonly onReload: () => void;
  /** Opens the same beside the page, to stay; null where that is not to be offered. */
  readonly onPanel: (() => void) | null;
}

/** The popup, whole. */
export function PopupPage(props: PopupPageProps) {
  const { state, access, sitesUrl } = props;
  return (
    <Announcer>
      <main>
        {state.status === 'annotated' ? (
          <AnnotatedPageList
            // A new article in the same tab starts with an empty filter.
            key={state.article.url}
            page={state}
            notes={props.notes}
            handlers={props.handlers}
            onFollow={props.onFollow}
            onOpenStored={props.onOpenStored}
            onJumpToQuote={props.onJumpToQuote}
            onJumpToPerson={props.onJumpToPerson}
            onCorrectArticle={props.onCorrectArticle}
            onOpenPart={props.onOpenPart}
          />
        ) : (
          <>
            <h1 class="visually-hidden">{t('popupTitle')}</h1>
            <PageMessage
              state={state}
              host={access?.host ?? ''}
              onAllow={() => props.onToggleSite(true)}
              onRetry={props.onRetry}
              onReload={props.onReload}
            />
          </>
        )}
      </main>
      <footer class="popup-foot">
        <p class="failure" role="alert">
          {state.status === 'no-permission' && props.refused ? t('permissionRefused') : props.problem}
        </p>
        {/* Where one button asks for the site already, a second one would only puzzle. */}
        {access !== null && state.status !== 'no-permission' && (
          <SiteSwitch access={access} refused={props.refused} sitesUrl={sitesUrl} onToggle={props.onToggleSite} />
        )}
        <nav class="popup-links" aria-label="Petik">
          {state.status === 'annotated' && (
            <button type="button" class="text-button mark-selection" onClick={props.onMark}>
              {t('markSelection')}
            </button>
          )}
          {props.libraryUrl !== null && (
            <a class="link" href={props.libraryUrl} target="_blank" rel="noreferrer">
              {t('library')}
            </a>
          )}
          <a class="link" href={sitesUrl} target="_blank" rel="noreferrer">
            {t('sites')}
          </a>
          {props.onPanel && (
            <button
              type="button"
              class="icon-button open-panel"
              aria-label={t('openPanel')}
              title={t('openPanel')}
              onClick={props.onPanel}
            >
              <Icon name="panel" />
            </button>
          )}
        </nav>
      </footer>
    </Announcer>
  );
}
