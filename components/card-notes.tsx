import { t } from '@/lib/i18n/text';
import { type NoteContent, type NoteSubject, saysNothing } from '@/lib/model/notes';
import type { PageNotes } from '@/lib/model/page-state';
import { SubjectNote } from './notes/subject-note';
import type { QuoteHandlers } from './quote-actions';

interface CardNotesProps {
  readonly articleId: string | null;
  /** Who speaks. */
  readonly speaker: { readonly name: string; readonly personId: string | null } | null;
  /** Null while they are read, and where nothing is stored. */
  readonly notes: PageNotes | null;
  readonly onNote: QuoteHandlers['onNote'];
}

/** What the reader says of a quote's article and speaker: folded as long as it is nothing. */
export function CardNotes({ articleId, speaker, notes, onNote }: CardNotesProps) {
  const personId = speaker?.personId ?? '';
  const onArticle = notes?.get(articleId ?? '');
  const onSpeaker = notes?.get(personId);
  if (!onArticle || articleId === null) return null;
  const one = (subject: NoteSubject, label: string, note: NoteContent) => (
    <SubjectNote note={note} label={label} onNote={(change) => onNote(subject, change)} />
  );
  return (
    <details class="evidence" open={![onArticle, onSpeaker].every((note) => !note || saysNothing(note))}>
      <summary>{t('moreNotes')}</summary>
      {one({ articleId }, t('noteOnArticle'), onArticle)}
      {speaker && onSpeaker && one({ personId }, t('noteOn', t('note'), speaker.name), onSpeaker)}
    </details>
  );
}
