import { packText } from '@/lib/backup/file-text';
import { writeLibraryFile } from '@/lib/backup/library-file';
import type { LibraryRecord } from '@/lib/model/backup';
import type { PetikDatabase } from '../db';
import { readLibrary } from './read-library';

/**
 * The whole library as a file. `onProgress` is told how many articles are written. Rejects when it is aborted, or when the
 * database cannot be read. `now`: ms since the epoch.
 */
export function makeBackup(
  db: PetikDatabase,
  now: number,
  onProgress: (articles: number) => void = () => {},
  signal?: AbortSignal,
): Promise<{ readonly blob: Blob; readonly isZipped: boolean }> {
  return packText(writeLibraryFile(watched(readLibrary(db), onProgress, signal), new Date(now).toISOString()));
}

async function* watched(
  records: AsyncIterable<LibraryRecord>,
  onProgress: (articles: number) => void,
  signal?: AbortSignal,
): AsyncGenerator<LibraryRecord> {
  let articles = 0;
  for await (const record of records) {
    signal?.throwIfAborted();
    if (record.kind === 'article') articles += 1;
    yield record;
    onProgress(articles);
  }
}
