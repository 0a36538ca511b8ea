import { t } from '@/lib/i18n/text';
import { type NoteContent, saysNothing } from '@/lib/model/notes';
import { MarkedText } from '../marked-text';
import { noteVerdictWords } from './note-words';

interface NoteSummaryProps {
  readonly note: NoteContent;
  /** Searched words to mark. */
  readonly words?: readonly string[] | undefined;
}

/** What the reader says of something, to be read; nothing when she says nothing. */
export function NoteSummary({ note, words = [] }: NoteSummaryProps) {
  if (saysNothing(note)) return null;
  const { text, tags, verdict } = note;
  return (
    <div class="note-shown" role="note" aria-label={t('noteLabel')}>
      {verdict !== '' && (
        <span class="verdict-shown" data-verdict={verdict} dir="auto">
          <MarkedText text={noteVerdictWords(verdict)} words={words} />
        </span>
      )}
      {text !== '' && (
        <p class="note-text" dir="auto">
          <MarkedText text={text} words={words} />
        </p>
      )}
      {tags.length > 0 && (
        <p class="tags-shown">
          {tags.map((tag) => (
            <span key={tag} dir="auto">
              #<MarkedText text={tag} words={words} />{' '}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
