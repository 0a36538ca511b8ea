import { useCallback } from 'preact/hooks';
import { formatIsoDate, formatMonth } from '@/lib/i18n/dates';
import { tn } from '@/lib/i18n/text';
import type { LibraryView, Shelf, ShelfLine } from '@/lib/model/library';
import { MarkedText } from '../marked-text';
import { VirtualList } from '../virtual-list/virtual-list';
import { shelfName } from './shelf-tabs';
import { viewAddress } from './view-address';

interface LineListProps {
  readonly view: LibraryView;
  readonly lines: readonly ShelfLine[];
}

/** The people, institutions, days or sites of a shelf; each leads to what it holds. */
export function LineList({ view, lines }: LineListProps) {
  const keyOf = useCallback((index: number) => lines[index]?.value ?? index, [lines]);
  const monthAt = (index: number) => (view.shelf === 'days' ? lines[index]?.value.slice(0, 7) : undefined);
  return (
    <VirtualList
      count={lines.length}
      keyOf={keyOf}
      estimate={58}
      label={shelfName(view.shelf)}
      render={(index) => {
        const line = lines[index];
        const month = monthAt(index);
        return (
          <>
            {month !== undefined && month !== monthAt(index - 1) && <h2 class="day">{formatMonth(month)}</h2>}
            {line && <Line line={line} view={view} />}
          </>
        );
      }}
    />
  );
}

function Line({ line, view }: { readonly line: ShelfLine; readonly view: LibraryView }) {
  const { value, about, quotes, articles } = line;
  return (
    <div class="line">
      <div class="line-body">
        <a class="line-name" data-step dir="auto" href={viewAddress({ ...view, open: value, query: '', articleId: null })}>
          <MarkedText text={lineName(view.shelf, line)} words={[]} />
        </a>
        {about !== '' && (
          <p class="hint" dir="auto">
            <MarkedText text={about} words={[]} />
          </p>
        )}
      </div>
      <p class="line-count">
        {tn('quoteCount', quotes)} <span class="hint">{tn('articleCount', articles)}</span>
      </p>
    </div>
  );
}

/** How a line is called: days as dates. */
export const lineName = (shelf: Shelf, { value, label }: ShelfLine): string => (shelf === 'days' ? formatIsoDate(value) : label);
