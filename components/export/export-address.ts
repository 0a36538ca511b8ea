import type { ExportScope } from '@/lib/model/export';
import { readView, START, viewAddress } from '../library/view-address';
import { pageAddress } from '../page-address';

/** The address of the page that exports these quotes; `readScope` reads it back. */
export function exportAddress(scope: ExportScope): string {
  const page = pageAddress('export');
  return scope.of === 'quotes' ? `${page}&quotes=${scope.ids.join('.')}` : `${page}&${viewAddress(scope.view).slice(1)}`;
}

/** The address of the page that exports an article. */
export const articleExport = (articleId: string): string => exportAddress({ of: 'view', view: { ...START, articleId } });

/** What an address asks to export (`location.search`). */
export function readScope(search: string): ExportScope {
  const ids = new URLSearchParams(search).get('quotes');
  return ids === null ? { of: 'view', view: readView(search) } : { of: 'quotes', ids: ids.split('.').filter((id) => id !== '') };
}
