import { NO_NOTE, type NoteContent } from '@/lib/model/notes';

/** A verdict of Petik's own is found by its words in each language of the interface, whichever it was given in. */
const VERDICT_TEXTS: ReadonlyMap<string, string> = new Map([
  ['true', 'true benar'],
  ['false', 'false salah'],
  ['needs-checking', 'needs checking perlu diperiksa'],
]);

/** All that a note is searched by. */
export function textsOfNote({ text, tags, verdict }: NoteContent = NO_NOTE): string[] {
  return [text, ...tags, VERDICT_TEXTS.get(verdict) ?? verdict];
}
