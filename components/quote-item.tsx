import type { ComponentChildren } from 'preact';
import { t } from '@/lib/i18n/text';
import type { QuoteKind } from '@/lib/model/analysis';
import type { QuoteTrail as Trail } from '@/lib/model/checking';
import type { QuoteCorrected } from '@/lib/model/corrections';
import type { StoredContext, StoredEvidence, StoredSpeaker } from '@/lib/model/records';
import { Evidence } from './evidence';
import { KindLabel } from './kind-label';
import { MarkedText } from './marked-text';
import type { Unstored } from './outcome-words';
import { QuoteActions, type QuoteHandlers } from './quote-actions';
import { QuoteContext } from './quote-context';
import { QuoteTrail } from './quote-trail';

/** What is shown of a quote, from a page's state or from the store. */
export interface ShownQuote {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly exact: string;
  readonly speaker: StoredSpeaker | null;
  readonly context: StoredContext;
  readonly evidence: StoredEvidence;
  readonly saved: boolean;
  readonly note: string;
  /** Absent when there are none. */
  readonly tags?: readonly string[];
  readonly verdict?: string;
  /** Null when it was never seen otherwise. */
  readonly trail: Trail | null;
  readonly corrected?: QuoteCorrected;
}

interface QuoteItemProps {
  readonly quote: ShownQuote;
  readonly language: string;
  /** Searched words to mark. */
  readonly words: readonly string[];
  readonly unstored: Unstored;
  readonly handlers: QuoteHandlers;
  /** What a click on the quote does, in words. */
  readonly goLabel: string;
  readonly onGo: (quoteId: string) => void;
  /** Shown before the quote, such as its speaker. */
  readonly children?: ComponentChildren;
  /** Stands beside the buttons, such as links that look it up. */
  readonly tools?: ComponentChildren;
}

/** One quote in a list: the words first, then what it is and what can be done with it. */
export function QuoteItem({ quote, language, words, unstored, handlers, goLabel, onGo, children, tools }: QuoteItemProps) {
  const { onEvidence } = handlers;
  const saveTrail = onEvidence && (
    <button type="button" class="text-button save-trail" onClick={() => onEvidence(quote.id)}>
      {t('saveTrail')}
    </button>
  );
  return (
    <li class={`quote quote-${quote.kind}`} data-quote={quote.id}>
      {children}
      <button type="button" class="quote-text" lang={language} dir="auto" title={goLabel} onClick={() => onGo(quote.id)}>
        <MarkedText text={quote.exact} words={words} />
      </button>
      <QuoteContext context={quote.context} language={language} />
      {quote.trail && (
        <QuoteTrail trail={quote.trail} language={language}>
          {saveTrail}
        </QuoteTrail>
      )}
      <div class="quote-about">
        <KindLabel kind={quote.kind} rule={quote.evidence.rule} />
        <QuoteActions quote={quote} unstored={unstored} handlers={handlers} words={words}>
          <Evidence evidence={quote.evidence} speaker={quote.speaker} corrected={quote.corrected} language={language}>
            {quote.trail === null && saveTrail}
          </Evidence>
        </QuoteActions>
        {tools}
      </div>
    </li>
  );
}
