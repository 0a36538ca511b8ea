import { useState } from 'preact/hooks';
import type { NoteContent } from '@/lib/model/notes';
import type { WriteResult } from '@/lib/model/write-result';
import { Icon } from '../icon';
import { NoteEditor } from './note-editor';
import { NoteSummary } from './note-summary';

interface SubjectNoteProps {
  readonly note: NoteContent;
  /** On the button. */
  readonly label: string;
  /** Its whole name, where several buttons are called alike. */
  readonly name?: string;
  readonly words?: readonly string[] | undefined;
  readonly onNote: (change: Partial<NoteContent>) => Promise<WriteResult>;
}

/** What the reader says of an article or a person, and the button that has her write it. */
export function SubjectNote({ note, label, name, words, onNote }: SubjectNoteProps) {
  const [open, setOpen] = useState(false);
  return (
    <div class="subject-note">
      <button type="button" class="tool" aria-expanded={open} aria-label={name} onClick={() => setOpen(!open)}>
        <Icon name="note" />
        {label}
      </button>
      {open ? <NoteEditor note={note} onNote={onNote} /> : <NoteSummary note={note} words={words} />}
    </div>
  );
}
