import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '@/lib/i18n/text';
import type { WriteResult } from '@/lib/model/write-result';
import { describeFailure } from './outcome-words';
import { type AutosaveStatus, useAutosave } from './use-autosave';

interface NoteEditorProps {
  readonly note: string;
  /** Puts the cursor in at once: the reader has just asked to write. */
  readonly focused?: boolean;
  readonly onNote: (text: string) => Promise<WriteResult>;
}

function isFailure(status: AutosaveStatus): status is Parameters<typeof describeFailure>[0] {
  return status !== 'idle' && status !== 'unsaved' && status !== 'saving' && status !== 'saved';
}

/** The reader's own words on a quote; written by itself, and it says so. */
export function NoteEditor({ note, focused = false, onNote }: NoteEditorProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { draft, status, edit, flush } = useAutosave(note, onNote);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  return (
    <div class="note">
      <label for={id}>{t('noteLabel')}</label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        dir="auto"
        value={draft}
        onInput={(event) => edit(event.currentTarget.value)}
        onBlur={flush}
      />
      <p class={isFailure(status) ? 'note-status failure' : 'note-status'} role="status">
        {status === 'saved' && t('noteSaved')}
        {(status === 'unsaved' || status === 'saving') && t('noteSaving')}
        {isFailure(status) && t('noteFailed', describeFailure(status))}
      </p>
      {isFailure(status) && (
        <button type="button" class="text-button" onClick={flush}>
          {t('tryAgain')}
        </button>
      )}
    </div>
  );
}
