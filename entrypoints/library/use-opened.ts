import { useCallback } from 'preact/hooks';
import type { Dossier, LibraryView, ShelfLine } from '@/lib/model/library';
import { db } from '@/lib/store/db';
import { readShelfLine } from '@/lib/store/library/list-shelf';
import { readDossier } from '@/lib/store/library/read-dossier';
import { kindOnShelf } from '@/lib/store/library/select';
import { useLiveQuery } from './use-live-query';

interface Opened {
  readonly open: string | null;
  readonly opened: Dossier | ShelfLine | null;
}

/** The person, institution, day or site that is open on a shelf; null when there is none such. */
export function useOpened({ shelf, open }: Pick<LibraryView, 'shelf' | 'open'>): Dossier | ShelfLine | 'loading' | null {
  const read = useCallback(async (): Promise<Opened> => {
    const kind = kindOnShelf(shelf);
    if (kind === null || open === null) return { open, opened: null };
    return { open, opened: kind === 'person' ? await readDossier(db, open) : await readShelfLine(db, kind, open) };
  }, [shelf, open]);
  const result = useLiveQuery(read);
  if (result === 'failed') return null;
  return result === 'loading' || result.open !== open ? 'loading' : result.opened;
}
