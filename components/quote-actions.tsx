import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n/text';
import { type NoteContent, type NoteSubject, noteOf, saysNothing } from '@/lib/model/notes';
import type { WriteResult } from '@/lib/model/write-result';
import { CopyButton } from './copy-button';
import { Icon } from './icon';
import { NoteEditor } from './notes/note-editor';
import { NoteSummary } from './notes/note-summary';
import { describeUnstored, type Unstored } from './outcome-words';
import { SaveToggle } from './save-toggle';

/** What a reader can do with a quote; the same in card, popup and library. */
export interface QuoteHandlers {
  readonly onSave: (quoteId: string, saved: boolean) => Promise<WriteResult>;
  /** Writes the parts of a note that changed; one that says nothing any more is removed. */
  readonly onNote: (subject: NoteSubject, change: Partial<NoteContent>) => Promise<WriteResult>;
  /** Copies quote and citation; false when the clipboard refuses. */
  readonly onCopy: (quoteId: string) => Promise<boolean>;
  /** Opens the page where speaker and kind are corrected. */
  readonly onCorrect: (quoteId: string) => void;
  /** Checks a saved quote again; left out where that cannot be asked for. */
  readonly onCheck?: (quoteId: string) => void;
  /** Saves all that is known of the quote as a file; left out where that cannot be asked for. */
  readonly onEvidence?: (quoteId: string) => void;
}

type NotedQuote = { readonly id: string; readonly saved: boolean } & Parameters<typeof noteOf>[0];

interface QuoteActionsProps {
  readonly quote: NotedQuote;
  readonly unstored: Unstored;
  readonly handlers: QuoteHandlers;
  /** Stands between the buttons and the note. */
  readonly children?: ComponentChildren;
  /** Searched words to mark in the note. */
  readonly words?: readonly string[];
}

/** Save, note, copy, correct; and the note, to be read or written. */
export function QuoteActions({ quote, unstored, handlers, children, words }: QuoteActionsProps) {
  const [open, setOpen] = useState(false);
  const [noted, setNoted] = useState(false);
  const reason = describeUnstored(unstored);

  async function note(change: Partial<NoteContent>): Promise<WriteResult> {
    const result = await handlers.onNote({ quoteId: quote.id }, change);
    // Noting a quote saves it: the toggle follows without waiting for the owner.
    if (result.ok && !saysNothing({ ...noteOf(quote), ...change })) setNoted(true);
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
          onClick={reason === '' ? () => setOpen(!open) : undefined}
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
      {open ? <NoteEditor note={noteOf(quote)} onNote={note} /> : <NoteSummary note={noteOf(quote)} words={words} />}
    </>
  );
}
