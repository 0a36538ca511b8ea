import type { LibraryView, Shelf } from '@/lib/model/library';
import { parseQuery } from '@/lib/search/query';
import { pageAddress } from '../page-address';

/** All shelves, in the order in which they are offered. */
export const SHELVES: readonly Shelf[] = ['articles', 'people', 'institutions', 'days', 'sites'];

const FILTERS = ['saved', 'official', 'direct'] as const;

/** The library as it opens. */
export const START: LibraryView = {
  shelf: 'articles',
  open: null,
  articleId: null,
  query: '',
  saved: false,
  official: false,
  direct: false,
};

/** The view that an address tells ("?shelf=people&open=…&q=…&only=saved.direct"); what it tells wrongly is left out. */
export function readView(search: string): LibraryView {
  const parameters = new URLSearchParams(search);
  const shelf = SHELVES.find((each) => each === parameters.get('shelf')) ?? 'articles';
  const only = (parameters.get('only') ?? '').split('.');
  const [saved, official, direct] = FILTERS.map((filter) => only.includes(filter));
  return {
    shelf,
    open: shelf === 'articles' ? null : parameters.get('open') || null,
    articleId: parameters.get('article') || null,
    query: parameters.get('q') ?? '',
    saved: saved ?? false,
    official: official ?? false,
    direct: direct ?? false,
  };
}

/** The address of a view, from the "?" on; `readView` reads it back. */
export function viewAddress(view: LibraryView): string {
  const parameters = new URLSearchParams();
  if (view.shelf !== 'articles') parameters.set('shelf', view.shelf);
  if (view.open !== null && view.shelf !== 'articles') parameters.set('open', view.open);
  if (view.query !== '') parameters.set('q', view.query);
  const only = FILTERS.filter((filter) => view[filter]);
  if (only.length > 0) parameters.set('only', only.join('.'));
  if (view.articleId !== null) parameters.set('article', view.articleId);
  return `?${parameters}`;
}

/** The address of what is open on a shelf, without search and filters. */
export function openAddress(shelf: Shelf, open: string): string {
  return viewAddress({ ...START, shelf, open });
}

/** The address of a person's dossier, from pages that are not the library. */
export function dossierAddress(personId: string): string {
  return `${pageAddress()}${openAddress('people', personId)}`;
}

/** Whether a view lists all articles. */
export function isEverything(view: LibraryView): boolean {
  const { query, saved, official, direct } = view;
  return view.shelf === START.shelf && parseQuery(query).length === 0 && !saved && !official && !direct;
}
