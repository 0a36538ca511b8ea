import { t, tn } from '@/lib/i18n/text';
import type { LibraryView, Listing, Shelf, ShelfLine } from '@/lib/model/library';
import { parseQuery } from '@/lib/search/query';
import { exportAddress } from '../export/export-address';
import { Message, Waiting } from '../message';
import { ArticleList } from './article-list';
import { BalanceTable } from './balance-table';
import { filterLines } from './filter-lines';
import type { LibraryPageProps } from './library-page';
import { LineList, lineName } from './line-list';
import { isEverything, openAddress } from './view-address';

type LibraryListProps = LibraryPageProps & { readonly listing: Listing };
type ArticlesProps = LibraryListProps & { readonly listing: Extract<Listing, { of: 'articles' }> };

/** What a view gives: how much it is, its balance, and the list; or in words that it is nothing. */
export function LibraryList(props: LibraryListProps) {
  const { listing } = props;
  return listing.of === 'lines' ? <Lines listing={listing} onView={props.onView} /> : <Articles {...props} listing={listing} />;
}

function Articles(props: ArticlesProps) {
  const { listing, people } = props;
  const { findings, view } = listing;
  const count = findings.articles.length;
  const all = isEverything(view);
  if (count === 0 && people.length === 0)
    return all ? <Message title={t('emptyTitle')} text={t('empty')} /> : <Nothing view={view} onView={props.onView} />;
  return (
    <>
      <p class="library-count" role="status">
        {all ? tn('articleCount', count) : t('foundIn', tn('quoteCount', findings.quoteCount), tn('articleCount', count))}
      </p>
      <p class="library-count">
        <a class="link" data-action="export" href={exportAddress({ of: 'view', view: { ...view, articleId: null } })}>
          {t('exportLink')}
        </a>
        {findings.quoteCount > 0 && (
          <>
            {' · '}
            <button type="button" class="text-button" onClick={props.onCheckFound}>
              {t('checkFound')}
            </button>
          </>
        )}
      </p>
      <Corrections corrections={findings.corrections} />
      <FoundPeople people={people} />
      {count > 0 && <Found {...props} />}
    </>
  );
}

function Found({ listing, balance, onBalance, now, handlers, onRange }: ArticlesProps) {
  return (
    <>
      <details class="balance-fold" onToggle={(event) => onBalance(event.currentTarget.open)}>
        <summary>{t('balance')}</summary>
        {balance === 'loading' && <Waiting text={t('counting')} />}
        {balance !== null && balance !== 'loading' && <BalanceTable balance={balance} caption={t('balanceOfList')} />}
      </details>
      <ArticleList listing={listing} now={now} handlers={handlers} onRange={onRange} />
    </>
  );
}

function Lines({
  listing,
  onView,
}: {
  readonly listing: Extract<Listing, { of: 'lines' }>;
  readonly onView: LibraryListProps['onView'];
}) {
  const { view } = listing;
  const named = view.shelf === 'days' ? listing.lines.map((line) => ({ ...line, label: lineName('days', line) })) : listing.lines;
  const lines = filterLines(named, view.query);
  if (lines.length === 0) {
    const all = parseQuery(view.query).length === 0 && !view.saved && !view.official && !view.direct;
    return all ? <Message title={t('emptyTitle')} text={t('empty')} /> : <Nothing view={view} onView={onView} />;
  }
  return (
    <>
      <p class="library-count" role="status">
        {LINE_COUNTS[view.shelf](lines.length)}
      </p>
      <LineList view={view} lines={lines} />
    </>
  );
}

const LINE_COUNTS: Readonly<Record<Shelf, (count: number) => string>> = {
  articles: (count) => tn('articleCount', count),
  people: (count) => tn('speakerCount', count),
  institutions: (count) => tn('institutionCount', count),
  days: (count) => tn('dayCount', count),
  sites: (count) => tn('siteCount', count),
};

/** Nothing was found: why that may be, and the way out. */
function Nothing({ view, onView }: { readonly view: LibraryView; readonly onView: LibraryListProps['onView'] }) {
  const filtered = view.saved || view.official || view.direct;
  return (
    <Message title={t('searchNothingTitle')} text={view.query === '' ? t('filtersNothing') : t('searchNothing', view.query)}>
      {view.query !== '' && (
        <button type="button" class="button" onClick={() => onView({ query: '' })}>
          {t('clearSearch')}
        </button>
      )}
      {filtered && (
        <button type="button" class="button" onClick={() => onView({ saved: false, official: false, direct: false })}>
          {t('clearFilters')}
        </button>
      )}
    </Message>
  );
}

function Corrections({ corrections }: { readonly corrections: ReadonlyMap<string, readonly string[]> }) {
  return (
    <>
      {[...corrections].map(([word, taken]) => (
        <p key={word} class="hint correction" role="status">
          {t('corrected', word, taken.join(', '))}
        </p>
      ))}
    </>
  );
}

function FoundPeople({ people }: { readonly people: readonly ShelfLine[] }) {
  if (people.length === 0) return null;
  return (
    <p class="found-people">
      {t('shelfPeople')}:{' '}
      {people.map(({ value, label, quotes }, index) => (
        <span key={value}>
          {index > 0 && ' · '}
          <a href={openAddress('people', value)} dir="auto">
            {label}
          </a>{' '}
          <span class="hint">{tn('quoteCount', quotes)}</span>
        </span>
      ))}
    </p>
  );
}
