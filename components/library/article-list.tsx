import type { JSX } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { formatDayHeading, formatIsoDate, startOfDay } from '@/lib/i18n/dates';
import type { LibraryEntry, Listing } from '@/lib/model/library';
import { t } from '@/lib/i18n/text';
import { VirtualList } from '../virtual-list/virtual-list';
import { ArticleEntry, type EntryHandlers } from './article-entry';

interface ArticleListProps {
  readonly listing: Extract<Listing, { of: 'articles' }>;
  /** Ms since the epoch; decides which day is "today". */
  readonly now: number;
  readonly handlers: EntryHandlers;
  /** Told which articles are near the window: half-open. */
  readonly onRange: (start: number, end: number) => void;
}

/** Articles by day: of the last reading on the shelf of articles, else of the article itself. */
export function ArticleList({ listing, now, handlers, onRange }: ArticleListProps) {
  const { findings, entries, view, openIndex } = listing;
  const { articles, times } = findings;
  const numberAt = useCallback((index: number) => articles[index]?.number ?? index, [articles]);
  const dayAt = (index: number) => startOfDay(times[index] ?? 0);
  const entryOf = useEntries(handlers);
  const estimate = articles[0]?.slots.length ? 220 : 90;
  return (
    <VirtualList
      count={articles.length}
      keyOf={numberAt}
      estimate={estimate}
      label={t('shelfArticles')}
      reveal={openIndex}
      onRange={onRange}
      render={(index) => {
        const entry = entries.get(numberAt(index));
        const isFirst = index === 0 || dayAt(index) !== dayAt(index - 1);
        return (
          <>
            {isFirst && <h2 class="day">{headingOf(view.shelf === 'articles', times[index] ?? 0, now, entry)}</h2>}
            {entry ? entryOf(entry) : <div class="entry entry-waiting" />}
          </>
        );
      }}
    />
  );
}

/** Gives the same element for the same entry: Preact passes over it then, however often the list is rendered. */
function useEntries(handlers: EntryHandlers): (entry: LibraryEntry) => JSX.Element {
  return useMemo(() => {
    const elements = new WeakMap<LibraryEntry, JSX.Element>();
    return (entry) => {
      const known = elements.get(entry);
      if (known) return known;
      const element = <ArticleEntry entry={entry} handlers={handlers} />;
      elements.set(entry, element);
      return element;
    };
  }, [handlers]);
}

/** Published days keep the date that the page wrote, whatever the reader's zone. */
function headingOf(byReading: boolean, time: number, now: number, entry: LibraryEntry | undefined): string {
  return (!byReading && formatIsoDate(entry?.article.published ?? null)) || formatDayHeading(time, now);
}
