import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t, tn } from '@/lib/i18n/text';
import type { StorageState } from '@/lib/model/backup-state';
import type { Balance } from '@/lib/model/balance';
import type { CheckScope } from '@/lib/model/check-queue';
import type { Dossier, LibraryView, Listing, ShelfLine } from '@/lib/model/library';
import { parseQuery } from '@/lib/search/query';
import { Announcer } from '../announcer';
import { StorageLine } from '../backup/storage-line';
import { ConfirmDialog } from '../confirm-dialog';
import type { Following } from '../follow-button';
import { HitMarker } from '../marked-text';
import { markHits } from '../mark-hits';
import { Message, Waiting } from '../message';
import { pageAddress } from '../page-address';
import { SearchBox } from '../search-box';
import { UndoBar } from '../undo-bar';
import type { EntryHandlers } from './article-entry';
import { FilterBar } from './filter-bar';
import { LibraryList } from './library-list';
import { OpenHead } from './open-head';
import { ShelfTabs } from './shelf-tabs';
import { isEverything, viewAddress } from './view-address';

export interface LibraryPageProps {
  /** The bar that tells of a check, and the question before one; see `CheckBar`. */
  readonly checks: ComponentChildren;
  /** How safe the library lies; not said while it is unknown. */
  readonly storage?: StorageState | null;
  readonly view: LibraryView;
  /** What the database answered last, perhaps to a former view. */
  readonly listing: Listing | 'loading' | 'failed';
  /** The person, institution, day or site that is open; null when the library has none such. */
  readonly opened: Dossier | ShelfLine | 'loading' | null;
  /** What was new when the dossier of somebody followed was opened; else null. */
  readonly look: Dossier['followed'];
  readonly onFollow: Following['onFollow'];
  /** New quotes of all whom the reader follows. */
  readonly fresh: number;
  /** People whose name has the words that are searched for, the most quoted first. */
  readonly people: readonly ShelfLine[];
  /** The balance of what is listed; null until the reader asks for it. */
  readonly balance: Balance | 'loading' | null;
  /** Articles that the index does not know yet. */
  readonly backlog: number;
  /** Ms since the epoch; decides which day is "today". */
  readonly now: number;
  readonly handlers: EntryHandlers;
  /** A deletion or failure to tell; empty when there is none. */
  readonly notice: string;
  readonly onUndo: (() => void) | null;
  readonly onDismiss: () => void;
  readonly onView: (change: Partial<LibraryView>) => void;
  readonly onRange: (start: number, end: number) => void;
  readonly onBalance: (wanted: boolean) => void;
  readonly onDeleteAll: () => void;
  readonly onRetry: () => void;
  readonly onCheck: (scope: CheckScope) => void;
  /** Checks all quotes that were found. */
  readonly onCheckFound: () => void;
}

/** The library, whole: shelves, search and filters, and what they give. */
export function LibraryPage(props: LibraryPageProps) {
  const { view, listing, backlog } = props;
  const [confirming, setConfirming] = useState(false);
  const main = useRef<HTMLElement>(null);
  const marker = useHitMarker(listing);
  useFocusOnOpen(main, view);
  const isWhole = typeof listing === 'object' && listing.of === 'articles' && isEverything(listing.view);
  return (
    <Announcer>
      <header class="library-head">
        <h1>{t('libraryHeading')}</h1>
        <p>{t('libraryLead')}</p>
        <nav class="library-pages">
          <a class="link" href={pageAddress('following')}>
            {t('followingHeading')}
            {props.fresh > 0 && ` (${tn('freshQuotes', props.fresh)})`}
          </a>
          <a class="link" href={pageAddress('check')}>
            {t('checkTextHeading')}
          </a>
          <a class="link" href={pageAddress('places')}>
            {t('placesHeading')}
          </a>
          <a class="link" href={pageAddress('backup')}>
            {t('backupHeading')}
          </a>
          <a class="link" href={pageAddress('site-rules')}>
            {t('siteRulesHeading')}
          </a>
        </nav>
        <StorageLine storage={props.storage ?? null} />
        <SearchBox label={t('searchLabel')} value={view.query} onSearch={(query) => props.onView({ query, articleId: null })} />
        <ShelfTabs view={view} />
        <FilterBar view={view} onView={props.onView} />
      </header>
      <main ref={main} data-answered={typeof listing === 'object' ? viewAddress(listing.view) : undefined}>
        {props.checks}
        {backlog > 0 && (
          <p class="notice" role="status">
            {tn('indexing', backlog)}
          </p>
        )}
        {view.open !== null && (
          <OpenHead
            view={view}
            opened={props.opened}
            look={props.look}
            onFollow={props.onFollow}
            onNote={props.handlers.onNote}
          />
        )}
        <HitMarker.Provider value={marker}>
          {listing === 'loading' && <Waiting text={t('loading')} />}
          {listing === 'failed' && <Failed onRetry={props.onRetry} />}
          {typeof listing === 'object' && <LibraryList {...props} listing={listing} />}
        </HitMarker.Provider>
        {isWhole && listing.findings.articles.length > 0 && (
          <p class="library-foot">
            <button type="button" class="text-button" onClick={() => props.onCheck({ of: 'everything' })}>
              {t('checkEverything')}
            </button>{' '}
            ·{' '}
            <button type="button" class="text-button" onClick={() => setConfirming(true)}>
              {t('deleteAll')}
            </button>
          </p>
        )}
      </main>
      {confirming && (
        <ConfirmDialog
          title={t('deleteAllTitle')}
          question={t('deleteAllQuestion')}
          action={t('deleteAll')}
          onCancel={() => setConfirming(false)}
          onConfirm={() => {
            setConfirming(false);
            props.onDeleteAll();
          }}
        />
      )}
      <UndoBar text={props.notice} onUndo={props.onUndo} onDismiss={props.onDismiss} />
    </Announcer>
  );
}

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <Message title={t('databaseErrorTitle')} text={t('databaseError')}>
      <button type="button" class="button" onClick={onRetry}>
        {t('tryAgain')}
      </button>
    </Message>
  );
}

/** Marks the words that the listing was found by; those that were taken for mistyped ones too. */
function useHitMarker(listing: LibraryPageProps['listing']) {
  return useMemo(() => {
    if (typeof listing !== 'object') return null;
    const typed = parseQuery(listing.view.query);
    if (typed.length === 0) return null;
    const taken = listing.of === 'articles' ? [...listing.findings.corrections.values()].flat() : [];
    const wanted = [...typed, ...taken.map((word) => ({ word, begins: false }))];
    return (text: string) => markHits(text, wanted);
  }, [listing]);
}

/** The link that opened something is gone with its list: the focus goes to the name of what was opened, or to the tabs. */
function useFocusOnOpen(main: { readonly current: HTMLElement | null }, { shelf, open }: LibraryView): void {
  const last = useRef(`${shelf} ${open}`);
  useEffect(() => {
    if (last.current === `${shelf} ${open}`) return;
    last.current = `${shelf} ${open}`;
    if (document.activeElement !== document.body && document.activeElement?.isConnected && open === null) return;
    const target = open === null ? document.querySelector('.shelves [aria-current]') : main.current?.querySelector('.open-head');
    if (target instanceof HTMLElement) target.focus({ preventScroll: open === null });
  }, [main, shelf, open]);
}
