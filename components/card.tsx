import { useEffect, useId, useRef } from 'preact/hooks';
import { t, tn } from '@/lib/i18n/text';
import type { LibraryTitle as Title, PageNotes, PersonView, QuoteView } from '@/lib/model/page-state';
import { Announcer } from './announcer';
import { CardNotes } from './card-notes';
import { EvidenceLine } from './evidence-line';
import { FollowButton, type Following } from './follow-button';
import { Icon } from './icon';
import { LibraryTitle } from './library-title';
import { SubjectNote } from './notes/subject-note';
import { describeUnstored, type Unstored } from './outcome-words';
import { QuoteActions, type QuoteHandlers } from './quote-actions';
import { QuoteContext } from './quote-context';
import { QuoteTrail } from './quote-trail';
import { SpeakerHeading } from './speaker-heading';

/** What the card is about: a quote, or a person whose name is pointed at. */
export type CardSubject =
  | { readonly quote: QuoteView }
  /** `quoteCount`: how many quotes of the page are theirs. */
  | { readonly person: PersonView; readonly quoteCount: number };

export interface CardProps {
  readonly subject: CardSubject;
  /** Of the article (BCP 47), for the `lang` of its words. */
  readonly language: string;
  readonly unstored: Unstored;
  /** Null when the article is not stored. */
  readonly articleId: string | null;
  /** Null while they are read, and where nothing is stored. */
  readonly notes: PageNotes | null;
  /** Which of the page's quotes this is, from 1; null for a person. */
  readonly place: { readonly index: number; readonly total: number } | null;
  /** Takes the focus when it opens: set when it was opened by key or tap, not by pointing. */
  readonly focused: boolean;
  readonly handlers: QuoteHandlers;
  /** Null where nobody can be followed: nothing of the page is stored. */
  readonly following: Following | null;
  /** Of the page. */
  readonly fromLibrary: readonly Title[];
  /** Opens what the library has of an article. */
  readonly onOpenStored: (articleId: string) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

/**
 * The card beside a highlight. Not modal: the page stays usable. Rendered in a shadow root with the text of
 * `styles/card.css`; give it a `key` of the subject's id, so that a note in the making is written when the subject changes.
 */
export function Card(props: CardProps) {
  const { subject, language, notes, place, focused, handlers, following, fromLibrary, onOpenStored, onStep, onClose } = props;
  const who = 'quote' in subject ? subject.quote.speaker : subject.person;
  const personId = 'quote' in subject ? (subject.quote.speaker?.personId ?? null) : subject.person.id;
  const onPerson = 'person' in subject && notes?.get(subject.person.id);
  const titleId = useId();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focused) card.current?.focus({ preventScroll: true });
  }, [focused]);

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  }

  return (
    <Announcer>
      <section
        class="card"
        role="dialog"
        aria-modal="false"
        aria-labelledby={titleId}
        tabIndex={-1}
        ref={card}
        onKeyDown={closeOnEscape}
      >
        <div class="card-head">
          <SpeakerHeading speaker={who} level={2} id={titleId} language={language}>
            {who !== null && personId !== null && following && (
              <FollowButton key={personId} person={{ id: personId, name: who.name }} following={following} />
            )}
          </SpeakerHeading>
          <button type="button" class="icon-button" aria-label={t('close')} title={t('close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        {who !== null && <LibraryTitle name={who.name} fromLibrary={fromLibrary} language={language} onOpen={onOpenStored} />}
        {'quote' in subject ? (
          <QuoteBody {...props} quote={subject.quote} />
        ) : (
          <p class="card-counts">
            {tn('quoteCount', subject.quoteCount)} · {tn('mentionCount', subject.person.mentionCount)}
          </p>
        )}
        {onPerson && (
          <SubjectNote
            note={onPerson}
            label={t('noteOnPerson')}
            onNote={(change) => handlers.onNote({ personId: subject.person.id }, change)}
          />
        )}
        {place !== null && place.total > 1 && (
          <div class="card-steps">
            <button
              type="button"
              class="icon-button"
              aria-label={t('previousQuote')}
              title={t('previousQuote')}
              onClick={() => onStep(-1)}
            >
              <Icon name="previous" />
            </button>
            <span>{t('place', place.index, place.total)}</span>
            <button
              type="button"
              class="icon-button"
              aria-label={t('nextQuote')}
              title={t('nextQuote')}
              onClick={() => onStep(1)}
            >
              <Icon name="next" />
            </button>
          </div>
        )}
      </section>
    </Announcer>
  );
}

interface QuoteBodyProps extends Pick<CardProps, 'language' | 'unstored' | 'articleId' | 'notes' | 'handlers'> {
  readonly quote: QuoteView;
}

/** The quote itself stands on the page; only who cannot see it there has it read from here. */
function QuoteBody({ quote, language, unstored, articleId, notes, handlers }: QuoteBodyProps) {
  return (
    <>
      <p class="visually-hidden" lang={language}>
        {quote.exact}
      </p>
      <QuoteContext context={quote.context} language={language} />
      {quote.trail && <QuoteTrail trail={quote.trail} language={language} />}
      <EvidenceLine kind={quote.kind} evidence={quote.evidence} speaker={quote.speaker} corrected={quote.corrected} />
      <QuoteActions quote={quote} unstored={unstored} handlers={handlers} />
      <CardNotes articleId={articleId} speaker={quote.speaker} notes={notes} onNote={handlers.onNote} />
      {unstored !== null && <p class="hint">{describeUnstored(unstored)}</p>}
    </>
  );
}
