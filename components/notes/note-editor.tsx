import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/lib/i18n/text';
import type { NoteContent } from '@/lib/model/notes';
import type { WriteResult } from '@/lib/model/write-result';
import { describeFailure } from '../outcome-words';
import { TagsField } from './tags-field';
import { type AutosaveStatus, useAutosave } from './use-autosave';
import { VerdictField } from './verdict-field';

interface NoteEditorProps {
  readonly note: NoteContent;
  /** Is told of the parts that changed; a note that says nothing any more is removed. */
  readonly onNote: (change: Partial<NoteContent>) => Promise<WriteResult>;
}

function isFailure(status: AutosaveStatus): status is Parameters<typeof describeFailure>[0] {
  return status !== 'idle' && status !== 'unsaved' && status !== 'saved';
}

/** The reader's own words on something, her verdict and tags; written by itself, and it says so. Takes the focus: she asked for it. */
export function NoteEditor({ note, onNote }: NoteEditorProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { draft, status, edit, flush } = useAutosave(note, onNote);
  // Before the next key arrives.
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <div class="note">
      <label for={id}>{t('noteLabel')}</label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        dir="auto"
        value={draft.text}
        onInput={({ currentTarget: { value } }) => edit({ text: value.trim() === '' ? '' : value })}
        onBlur={flush}
      />
      <VerdictField verdict={draft.verdict} onVerdict={(verdict) => edit({ verdict })} onLeave={flush} />
      <TagsField tags={draft.tags} onTags={(tags) => edit({ tags })} onLeave={flush} />
      <p class={isFailure(status) ? 'note-status failure' : 'note-status'}>
        {status === 'unsaved' && <span aria-hidden="true">{t('noteSaving')}</span>}
        <span role="status">
          {status === 'saved' && t('noteSaved')}
          {isFailure(status) && t('noteFailed', describeFailure(status))}
        </span>
      </p>
      {isFailure(status) && (
        <button type="button" class="text-button" onClick={flush}>
          {t('tryAgain')}
        </button>
      )}
    </div>
  );
}
