import { t, type TextKey } from '@/lib/i18n/text';
import type { LibraryView, Shelf } from '@/lib/model/library';
import { SHELVES, viewAddress } from './view-address';

const NAMES: Readonly<Record<Shelf, TextKey>> = {
  articles: 'shelfArticles',
  people: 'shelfPeople',
  institutions: 'institutions',
  days: 'shelfDays',
  sites: 'shelfSites',
};

/** The name of a shelf, in words. */
export const shelfName = (shelf: Shelf): string => t(NAMES[shelf]);

/** Links to the shelves; search and filters are taken along. */
export function ShelfTabs({ view }: { readonly view: LibraryView }) {
  return (
    <nav class="shelves" aria-label={t('shelves')}>
      {SHELVES.map((shelf) => (
        <a
          key={shelf}
          href={viewAddress({ ...view, shelf, open: null, articleId: null })}
          aria-current={shelf === view.shelf ? (view.open === null ? 'page' : 'true') : undefined}
        >
          {shelfName(shelf)}
        </a>
      ))}
    </nav>
  );
}
