import { t } from '@/lib/i18n/text';
import type { PageNotes } from '@/lib/model/page-state';
import type { StoredSpeaker } from '@/lib/model/records';
import { SubjectNote } from '../notes/subject-note';
import type { QuoteHandlers } from '../quote-actions';

interface PersonNoteProps {
  readonly person: Pick<StoredSpeaker, 'name' | 'personId'> | null;
  /** Null while they are read, and where nothing is stored. */
  readonly notes: PageNotes | null;
  readonly words?: readonly string[];
  readonly onNote: QuoteHandlers['onNote'];
}

/** The note on somebody whom the page names; nothing where there is nobody to note something of. */
export function PersonNote({ person, notes, words, onNote }: PersonNoteProps) {
  const personId = person?.personId ?? null;
  const note = personId === null ? undefined : notes?.get(personId);
  if (!person || personId === null || !note) return null;
  return (
    <SubjectNote
      note={note}
      label={t('note')}
      name={t('noteOn', t('note'), person.name)}
      words={words}
      onNote={(change) => onNote({ personId }, change)}
    />
  );
}
