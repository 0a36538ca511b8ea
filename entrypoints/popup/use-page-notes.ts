import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { sendMessage } from '@/lib/messaging/protocol';
import { NO_NOTE, type NoteContent, type NoteSubject } from '@/lib/model/notes';
import type { PageNotes, PageState } from '@/lib/model/page-state';

type Subject = Exclude<NoteSubject, { readonly quoteId: string }>;

interface TrackedNotes {
  /** Null while they are read, and where nothing is stored. */
  readonly notes: PageNotes | null;
  /** Shows a change that was just written. */
  readonly patchNote: (subject: Subject, change: Partial<NoteContent>) => void;
}

const idOf = (subject: Subject): string => ('articleId' in subject ? subject.articleId : subject.personId);

/** What the reader says of a page's article and people; read again when the page changes, and when the reader comes back. */
export function usePageNotes(state: PageState): TrackedNotes {
  const [notes, setNotes] = useState<PageNotes | null>(null);
  const subjects = useMemo(() => JSON.stringify(subjectsOf(state)), [state]);

  useEffect(() => {
    const wanted: readonly Subject[] = JSON.parse(subjects);
    if (wanted.length === 0) {
      setNotes(null);
      return;
    }
    let isCurrent = true;
    const read = async () => {
      // Without an answer the page is shown without notes, as in a private window.
      const found = await sendMessage('readNotes', { subjects: wanted }).catch(() => null);
      if (isCurrent) setNotes(found && new Map(wanted.map((subject, index) => [idOf(subject), found[index] ?? NO_NOTE])));
    };
    read();
    addEventListener('focus', read);
    return () => {
      isCurrent = false;
      removeEventListener('focus', read);
    };
  }, [subjects]);

  const patchNote = useCallback((subject: Subject, change: Partial<NoteContent>) => {
    const id = idOf(subject);
    setNotes((last) => last && new Map(last).set(id, { ...(last.get(id) ?? NO_NOTE), ...change }));
  }, []);

  return { notes, patchNote };
}

function subjectsOf(state: PageState): Subject[] {
  if (state.status !== 'annotated' || state.articleId === null) return [];
  const { articleId, people, quotes, absent } = state;
  const speakers = [...quotes, ...absent].flatMap(({ speaker }) => speaker?.personId ?? []);
  return [{ articleId }, ...[...new Set([...people.map(({ id }) => id), ...speakers])].map((personId) => ({ personId }))];
}
