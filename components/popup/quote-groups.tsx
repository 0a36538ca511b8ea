import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { t, tn } from '@/lib/i18n/text';
import type { LibraryTitle as Title, PageNotes, QuoteView } from '@/lib/model/page-state';
import { FollowButton, type Following } from '../follow-button';
import { LibraryTitle } from '../library-title';
import { LookupLinks } from '../lookup/lookup-links';
import type { Unstored } from '../outcome-words';
import type { QuoteHandlers } from '../quote-actions';
import { QuoteItem } from '../quote-item';
import { dossierAddress } from '../library/view-address';
import { SpeakerHeading } from '../speaker-heading';
import { PersonNote } from './person-note';
import { groupBySpeaker, takeQuotes } from './group-quotes';
import { useShownCount } from './use-shown-count';

interface QuoteGroupsProps {
  readonly quotes: readonly QuoteView[];
  readonly language: string;
  /** Of the page. */
  readonly url: string;
  readonly words: readonly string[];
  readonly unstored: Unstored;
  /** Null while they are read, and where nothing is stored. */
  readonly notes: PageNotes | null;
  readonly handlers: QuoteHandlers;
  readonly following: Following | null;
  readonly fromLibrary: readonly Title[];
  readonly onOpenStored: (articleId: string) => void;
  readonly onJump: (quoteId: string) => void;
}

/** The quotes under the names of those who said them. */
export function QuoteGroups(props: QuoteGroupsProps) {
  const { quotes, language, words, unstored, notes, handlers, following, onJump } = props;
  const groups = useMemo(() => groupBySpeaker(quotes), [quotes]);
  const { count, showMore } = useShownCount();
  const list = useRef<HTMLDivElement>(null);
  const firstNew = useRef<number | null>(null);
  const hidden = quotes.length - count;
  // The button has moved on, or is gone: the reader goes on with the first of the quotes that she asked for.
  useLayoutEffect(() => {
    if (firstNew.current === null) return;
    list.current?.querySelectorAll<HTMLElement>('.quote-text')[firstNew.current]?.focus();
    firstNew.current = null;
  });
  return (
    <div ref={list}>
      {takeQuotes(groups, count).map((group) => (
        <section key={group.key} class="group">
          <SpeakerHeading
            speaker={group.speaker}
            language={language}
            words={words}
            href={unstored === null && group.speaker?.personId ? dossierAddress(group.speaker.personId) : undefined}
          >
            {group.speaker?.personId && following && (
              <FollowButton person={{ id: group.speaker.personId, name: group.speaker.name }} following={following} />
            )}
          </SpeakerHeading>
          {group.speaker !== null && (
            <LibraryTitle
              name={group.speaker.name}
              fromLibrary={props.fromLibrary}
              language={language}
              onOpen={props.onOpenStored}
            />
          )}
          <PersonNote person={group.speaker} notes={notes} words={words} onNote={handlers.onNote} />
          <ul class="plain-list">
            {group.quotes.map((quote) => (
              <QuoteItem
                key={quote.id}
                quote={quote}
                language={language}
                words={words}
                unstored={unstored}
                handlers={handlers}
                goLabel={t('goToQuote')}
                onGo={onJump}
                tools={
                  <LookupLinks subject={{ exact: quote.exact, speaker: quote.speaker?.name ?? null, url: props.url }} folded />
                }
              />
            ))}
          </ul>
        </section>
      ))}
      {hidden > 0 && (
        <button
          type="button"
          class="button more-quotes"
          onClick={() => {
            firstNew.current = count;
            showMore();
          }}
        >
          {tn('moreQuotes', hidden)}
        </button>
      )}
    </div>
  );
}
