import type { AnnotatedLibrary } from '@/lib/model/annotated';
import { BackupFault } from '../fault';
import { textOfFile } from '../file-text';
import { isLibraryFile } from '../library-file';
import { readAnnotations } from './read-annotations';

/** More text than anybody annotates: it is read as one. UTF-16 units. */
const LONGEST = 100_000_000;
/** Enough to tell whose file it is. */
const BEGINNING = 200;

/**
 * The annotations of a file; null when it is a library of Petik's. Throws `BackupFault`. `keyOf` gives the identity of a web
 * page, null for anything else; `onRead` is told how many bytes of the file were read; `now`: ms since the epoch.
 */
export async function annotationsOfFile(
  file: Blob,
  keyOf: (url: string) => string | null,
  now: number,
  onRead?: (bytes: number) => void,
): Promise<AnnotatedLibrary | null> {
  let text = '';
  for await (const chunk of textOfFile(file, onRead)) {
    text += chunk;
    if (text.length >= BEGINNING && isLibraryFile(text.slice(0, BEGINNING))) return null;
    if (text.length > LONGEST) throw new BackupFault('too-large');
  }
  if (text.trim() === '') throw new BackupFault('empty');
  if (isLibraryFile(text.slice(0, BEGINNING))) return null;
  // A mark of byte order is no part of the JSON.
  return readAnnotations(text.replace(/^\uFEFF/, ''), keyOf, now);
}
