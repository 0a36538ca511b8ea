import { t } from '@/lib/i18n/text';
import type { QuoteView } from '@/lib/model/page-state';
import { LookupLinks } from '../lookup/lookup-links';
import type { QuoteHandlers } from '../quote-actions';
import { QuoteItem } from '../quote-item';
import { SpeakerHeading } from '../speaker-heading';

interface AbsentQuotesProps {
  readonly quotes: readonly QuoteView[];
  readonly language: string;
  /** Of the page. */
  readonly url: string;
  readonly words: readonly string[];
  readonly handlers: QuoteHandlers;
  readonly onJump: (quoteId: string) => void;
}

/** What the reader saved and the article has no more, in the words that were saved. */
export function AbsentQuotes({ quotes, language, url, words, handlers, onJump }: AbsentQuotesProps) {
  return (
    <section aria-labelledby="absent">
      <h2 id="absent" class="section-heading">
        {t('absentHeading')}
      </h2>
      <ul class="plain-list">
        {quotes.map((quote) => (
          <QuoteItem
            key={quote.id}
            quote={quote}
            language={language}
            words={words}
            unstored={null}
            handlers={handlers}
            goLabel={t('goToQuote')}
            onGo={onJump}
            tools={<LookupLinks subject={{ exact: quote.exact, speaker: quote.speaker?.name ?? null, url }} folded />}
          >
            <SpeakerHeading speaker={quote.speaker} language={language} words={words} />
          </QuoteItem>
        ))}
      </ul>
    </section>
  );
}
