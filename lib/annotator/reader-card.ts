import type { CardProps, CardSubject } from '@/components/card';
import { copyText } from '@/components/copy-text';
import type { Following } from '@/components/follow-button';
import type { QuoteHandlers } from '@/components/quote-actions';
import { citeQuote } from '@/lib/export/citation';
import { sendMessage } from '@/lib/messaging/protocol';
import { NO_NOTE, type NoteContent, notedQuote } from '@/lib/model/notes';
import type { WriteResult } from '@/lib/model/write-result';
import type { Annotation } from './annotation';
import { CardHost } from './card-host';
import type { PointedMark } from './hit-test';
import type { MarkRef } from './mark-index';
import { documentsAmong } from './trees-around';

/** How the card was opened. */
export interface Opening {
  /** By click or key: it stays until it is closed. */
  readonly pinned: boolean;
  /** By key: it takes the focus. */
  readonly focused: boolean;
  /** Where the pointer was, in the viewport; null when there was none. */
  readonly y: number | null;
}

/** The card of one annotation: what it is about, and what its controls do. */
export class ReaderCard {
  readonly #host = new CardHost();
  readonly #annotation: Annotation;
  readonly #onStep: (step: 1 | -1) => void;
  #open: { readonly mark: MarkRef; readonly opening: Opening } | null = null;
  #keys: AbortController | null = null;
  /** What the reader says of the article and of whom the card is about; null while it is read. */
  #notes: Map<string, NoteContent> | null = null;

  constructor(annotation: Annotation, onStep: (step: 1 | -1) => void) {
    this.#annotation = annotation;
    this.#onStep = onStep;
  }

  /** The mark whose card is open. */
  get mark(): MarkRef | null {
    return this.#open?.mark ?? null;
  }

  /** Whether the event happened in the card. */
  holds(event: Event): boolean {
    return this.#host.holds(event);
  }

  /** Opens the card beside the mark, in the place of one that is open. A pinned card does not give way to pointing. */
  open({ mark, ranges }: PointedMark, opening: Opening): void {
    if (this.#open?.opening.pinned && !opening.pinned) return;
    this.#notes = null;
    const props = this.#props({ mark, opening });
    if (!props) return;
    this.#open = { mark, opening };
    this.#annotation.single('current', mark.kind === 'quote' ? mark : null);
    this.#listen();
    this.#host.show(props, { ranges, y: opening.y });
    this.#readNotes(mark, props);
  }

  /** Notes are read when a card opens: they may have been written anywhere. */
  async #readNotes(mark: MarkRef, { subject, articleId }: CardProps): Promise<void> {
    if (articleId === null) return;
    const personId = 'person' in subject ? subject.person.id : subject.quote.speaker?.personId;
    const subjects = [{ articleId }, ...(personId ? [{ personId }] : [])];
    // Without an answer there is no place to write them.
    const found = await sendMessage('readNotes', { subjects }).catch(() => null);
    if (!found || this.mark !== mark) return;
    this.#notes = new Map([articleId, personId ?? ''].map((id, index) => [id, found[index] ?? NO_NOTE]));
    this.refresh();
  }

  /** Shows what has changed of the quote. */
  refresh(): void {
    const props = this.#open && this.#props(this.#open);
    if (props) this.#host.render(props);
  }

  /** The pointer has left: a card that is not pinned closes. */
  leave(): void {
    if (this.#open && !this.#open.opening.pinned) this.close();
  }

  close(): void {
    this.#open = null;
    this.#keys?.abort();
    this.#keys = null;
    this.#annotation.single('current', null);
    this.#host.close();
  }

  /** Escape closes also when the focus is on the page. */
  #listen(): void {
    if (this.#keys) return;
    this.#keys = new AbortController();
    const closeOnEscape = (event: KeyboardEvent) => event.key === 'Escape' && this.close();
    for (const within of documentsAmong(this.#annotation.trees))
      within.addEventListener('keydown', closeOnEscape, { signal: this.#keys.signal, passive: true });
  }

  #props({ mark, opening }: { mark: MarkRef; opening: Opening }): CardProps | null {
    const { page } = this.#annotation;
    const subject = this.#subject(mark);
    if (!subject) return null;
    const index = page.quotes.findIndex((quote) => quote.id === mark.id);
    return {
      subject,
      language: page.article.language,
      unstored: page.unstored,
      articleId: page.articleId,
      notes: this.#notes,
      place: index < 0 ? null : { index: index + 1, total: page.quotes.length },
      focused: opening.focused,
      handlers: this.#handlers,
      following: page.unstored === null ? { ids: page.followed, onFollow: this.#follow } : null,
      fromLibrary: page.fromLibrary,
      onOpenStored: (articleId) => void sendMessage('openStored', { articleId }).catch(unanswered),
      onStep: this.#onStep,
      onClose: () => this.close(),
    };
  }

  #subject({ kind, id }: MarkRef): CardSubject | null {
    const { quotes, people } = this.#annotation.page;
    if (kind === 'quote') {
      const quote = quotes.find((view) => view.id === id);
      return quote ? { quote } : null;
    }
    const person = people.find((view) => view.id === id);
    return person ? { person, quoteCount: quotes.filter((quote) => quote.speaker?.personId === id).length } : null;
  }

  readonly #follow: Following['onFollow'] = async (personId, followed) => {
    const result = await sendMessage('followPerson', { personId, followed }).catch(unanswered);
    if (result.ok) this.#annotation.follow(personId, followed);
    this.refresh();
    return result;
  };

  readonly #handlers: QuoteHandlers = {
    onSave: async (quoteId, saved) => {
      const result = await sendMessage('saveQuote', { quoteId, saved }).catch(unanswered);
      if (result.ok) this.#annotation.keep(quoteId, { saved });
      this.refresh();
      return result;
    },
    onNote: async (subject, change) => {
      const result = await sendMessage('setNote', { ...subject, ...change }).catch(unanswered);
      if (!result.ok) return result;
      if ('quoteId' in subject) this.#annotation.keep(subject.quoteId, notedQuote(change));
      else {
        const id = 'articleId' in subject ? subject.articleId : subject.personId;
        this.#notes?.set(id, { ...(this.#notes.get(id) ?? NO_NOTE), ...change });
      }
      this.refresh();
      return result;
    },
    onCorrect: (quoteId) => void sendMessage('openCorrection', { quoteId }).catch(unanswered),
    onCopy: async (quoteId) => {
      const { quotes, article } = this.#annotation.page;
      const quote = quotes.find((view) => view.id === quoteId);
      return quote !== undefined && copyText(citeQuote(quote, article, { locale: navigator.language, accessed: Date.now() }));
    },
  };
}

/** The extension was updated or removed while the page was open. */
function unanswered(): WriteResult {
  return { ok: false, reason: 'storage' };
}
