import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '@/lib/i18n/text';
import type { WriteResult } from '@/lib/model/write-result';
import { CopyButton } from './copy-button';
import { Icon } from './icon';
import { NoteEditor } from './note-editor';
import { describeUnstored, type Unstored } from './outcome-words';
import { SaveToggle } from './save-toggle';

/** What a reader can do with a quote; the same in card, popup and library. */
export interface QuoteHandlers {
  readonly onSave: (quoteId: string, saved: boolean) => Promise<WriteResult>;
  /** An empty text removes the note. */
  readonly onNote: (quoteId: string, text: string) => Promise<WriteResult>;
  /** Copies quote and citation; false when the clipboard refuses. */
  readonly onCopy: (quoteId: string) => Promise<boolean>;
  /** Opens the page where speaker and kind are corrected. */
  readonly onCorrect: (quoteId: string) => void;
  /** Checks a saved quote again; left out where that cannot be asked for. */
  readonly onCheck?: (quoteId: string) => void;
  /** Saves all that is known of the quote as a file; left out where that cannot be asked for. */
  readonly onEvidence?: (quoteId: string) => void;
}

interface QuoteActionsProps {
  readonly quote: { readonly id: string; readonly saved: boolean; readonly note: string };
  readonly unstored: Unstored;
  readonly handlers: QuoteHandlers;
  /** Stands between the buttons and the note. */
  readonly children?: ComponentChildren;
}

/** Save, note, copy, correct. A quote with a note shows it opened. */
export function QuoteActions({ quote, unstored, handlers, children }: QuoteActionsProps) {
  const hasNote = quote.note !== '';
  const [open, setOpen] = useState(hasNote);
  const [asked, setAsked] = useState(false);
  const [noted, setNoted] = useState(false);
  const reason = describeUnstored(unstored);
  // Opens when a note appears, but stays when its last letter is deleted: the reader may be about to write another.
  useEffect(() => {
    if (hasNote) setOpen(true);
  }, [hasNote]);

  function toggleNote() {
    setAsked(!open);
    setOpen(!open);
  }

  async function note(text: string): Promise<WriteResult> {
    const result = await handlers.onNote(quote.id, text);
    // Noting a quote saves it: the toggle follows without waiting for the owner.
    if (result.ok && text !== '') setNoted(true);
    return result;
  }

  function save(saved: boolean): Promise<WriteResult> {
    setNoted(false);
    return handlers.onSave(quote.id, saved);
  }

  return (
    <>
      <div class="tools">
        <SaveToggle saved={quote.saved || noted} disabledReason={reason} onSave={save} />
        <button
          type="button"
          class="tool"
          aria-expanded={open}
          aria-disabled={reason !== ''}
          title={reason}
          onClick={reason === '' ? toggleNote : undefined}
        >
          <Icon name="note" />
          {t('note')}
        </button>
        <CopyButton onCopy={() => handlers.onCopy(quote.id)} />
        {reason === '' && (
          <button type="button" class="tool" onClick={() => handlers.onCorrect(quote.id)}>
            <Icon name="correct" />
            {t('correct')}
          </button>
        )}
        {handlers.onCheck && (quote.saved || noted) && (
          <button type="button" class="tool" onClick={() => handlers.onCheck?.(quote.id)}>
            <Icon name="check" />
            {t('checkAgain')}
          </button>
        )}
      </div>
      {children}
      {open && <NoteEditor note={quote.note} focused={asked} onNote={note} />}
    </>
  );
}
