import type { LibraryRecord } from '@/lib/model/backup';
import { BackupFault } from './fault';
import { textOfFile } from './file-text';
import { isLibraryFile, readLibraryFile } from './library-file';

/** Enough to tell whose file it is. */
const BEGINNING = 200;

/**
 * The records of a file: a library of Petik's. Throws
 * `BackupFault`. `onRead` is told how many bytes of the file were read.
 */
export async function* recordsOfFile(file: Blob, onRead?: (bytes: number) => void): AsyncGenerator<LibraryRecord> {
  const chunks = textOfFile(file, onRead);
  let beginning = '';
  while (beginning.length < BEGINNING) {
    const next = await chunks.next();
    if (next.done) break;
    beginning += next.value;
  }
  if (beginning.trim() === '') throw new BackupFault('empty');
  if (!isLibraryFile(beginning)) throw new BackupFault('foreign');
  yield* readLibraryFile(followed(beginning, chunks));
}

async function* followed(beginning: string, chunks: AsyncIterable<string>): AsyncGenerator<string> {
  yield beginning;
  yield* chunks;
}
