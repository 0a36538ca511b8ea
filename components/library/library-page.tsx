import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatDayHeading } from '@/lib/i18n/dates';
import { t, tn } from '@/lib/i18n/text';
import type { CheckScope } from '@/lib/model/check-queue';
import type { LibraryListing } from '@/lib/model/library';
import { Announcer } from '../announcer';
import { ConfirmDialog } from '../confirm-dialog';
import { splitQuery } from '../match-words';
import { Message, Waiting } from '../message';
import { pageAddress } from '../page-address';
import { SearchBox } from '../search-box';
import { UndoBar } from '../undo-bar';
import { ArticleEntry, type EntryHandlers } from './article-entry';
import { groupByDay } from './group-by-day';

export interface LibraryPageProps {
  /** The bar that tells of a check, and the question before one; see `CheckBar`. */
  readonly checks: ComponentChildren;
  readonly listing: LibraryListing | 'loading' | 'failed';
  /** What stands in the search box. */
  readonly query: string;
  /** The query that the listing answers. */
  readonly answered: string;
  /** Ms since the epoch; decides which day is "today". */
  readonly now: number;
  readonly handlers: EntryHandlers;
  /** A deletion or failure to tell; empty when there is none. */
  readonly notice: string;
  readonly onUndo: (() => void) | null;
  readonly onDismiss: () => void;
  readonly onSearch: (query: string) => void;
  readonly onMore: () => void;
  readonly onDeleteAll: () => void;
  readonly onRetry: () => void;
  readonly onCheck: (scope: CheckScope) => void;
}

/** The library, whole: all articles that were read, by day. */
export function LibraryPage(props: LibraryPageProps) {
  const { listing, query } = props;
  const [confirming, setConfirming] = useState(false);
  const filled = typeof listing === 'object' && listing.total > 0 && props.answered === '';
  return (
    <Announcer>
      <header class="library-head">
        <h1>{t('libraryHeading')}</h1>
        <p>{t('libraryLead')}</p>
        <nav class="library-pages">
          <a class="link" href={pageAddress('check')}>
            {t('checkTextHeading')}
          </a>
          <a class="link" href={pageAddress('places')}>
            {t('placesHeading')}
          </a>
        </nav>
        <SearchBox label={t('searchLabel')} value={query} onSearch={props.onSearch} />
      </header>
      <main>
        {props.checks}
        <Listing {...props} />
        {filled && (
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

function Listing({ listing, answered, now, handlers, onSearch, onMore, onRetry, onCheck }: LibraryPageProps) {
  if (listing === 'loading') return <Waiting text={t('loading')} />;
  if (listing === 'failed') {
    return (
      <Message title={t('databaseErrorTitle')} text={t('databaseError')}>
        <button type="button" class="button" onClick={onRetry}>
          {t('tryAgain')}
        </button>
      </Message>
    );
  }
  const words = splitQuery(answered);
  if (listing.total === 0 && words.length === 0) return <Message title={t('emptyTitle')} text={t('empty')} />;
  return (
    <>
      <p class="library-count" role="status">
        {words.length === 0 ? tn('articleCount', listing.total) : listing.total > 0 && tn('searchFound', listing.total)}
      </p>
      {words.length > 0 && listing.total > 0 && (
        <p class="library-count">
          <button type="button" class="text-button" onClick={() => onCheck({ of: 'quotes', ids: foundQuotes(listing) })}>
            {t('checkFound')}
          </button>
        </p>
      )}
      {listing.total === 0 && (
        <Message title={t('searchNothingTitle')} text={t('searchNothing', answered)}>
          <button type="button" class="button" onClick={() => onSearch('')}>
            {t('clearSearch')}
          </button>
        </Message>
      )}
      {groupByDay(listing.entries).map(({ day, entries }) => (
        <section key={day} class="day">
          <h2>{formatDayHeading(day, now)}</h2>
          {entries.map((entry) => (
            <ArticleEntry key={entry.article.id} entry={entry} words={words} handlers={handlers} />
          ))}
        </section>
      ))}
      {listing.entries.length < listing.total && (
        <button type="button" class="button" onClick={onMore}>
          {t('showMore')}
        </button>
      )}
    </>
  );
}

function foundQuotes({ entries }: LibraryListing): string[] {
  return entries.flatMap(({ quotes }) => quotes.map(({ id }) => id));
}
