import { useId } from 'preact/hooks';
import { formatClock, formatIsoDate } from '@/lib/i18n/dates';
import { t, tn } from '@/lib/i18n/text';
import { balanceOf } from '@/lib/model/balance';
import type { LibraryEntry, LibraryQuote } from '@/lib/model/library';
import type { ArticleRecord } from '@/lib/model/records';
import { ArticleDetails } from '../details/article-details';
import { firstAuthorWords } from '../details/detail-words';
import { articleExport } from '../export/export-address';
import { Icon } from '../icon';
import { LookupLinks } from '../lookup/lookup-links';
import { MarkedText } from '../marked-text';
import { NoteSummary } from '../notes/note-summary';
import { SubjectNote } from '../notes/subject-note';
import type { QuoteHandlers } from '../quote-actions';
import { QuoteItem } from '../quote-item';
import { SpeakerHeading } from '../speaker-heading';
import { AlsoIn, useVariantCounts } from '../variants/also-in';
import { BalanceTable } from './balance-table';
import { openAddress } from './view-address';

/** What can be done with an article of the library. */
export interface EntryHandlers extends QuoteHandlers {
  /** Opens the article in a tab, at that quote. */
  readonly onOpenQuote: (quoteId: string) => void;
  readonly onToggle: (articleId: string) => void;
  readonly onDelete: (articleId: string) => void;
  readonly onCheckArticle: (articleId: string) => void;
  /** Opens the page where author and date are corrected. */
  readonly onCorrectArticle: (articleId: string) => void;
}

interface ArticleEntryProps {
  readonly entry: LibraryEntry;
  readonly handlers: EntryHandlers;
}

/** One article: its title opens and closes its quotes. */
export function ArticleEntry({ entry, handlers }: ArticleEntryProps) {
  const id = useId();
  const { article, quotes, open } = entry;
  const about = [
    article.publisher ?? new URL(article.url).hostname,
    firstAuthorWords(article.authors),
    formatIsoDate(article.published),
    tn('quoteCount', article.quoteCount),
    article.savedCount > 0 ? tn('savedCount', article.savedCount) : '',
  ];
  return (
    <article class="entry" data-article={article.id} aria-labelledby={`${id}-title`}>
      <time class="entry-clock" dateTime={new Date(article.lastSeen).toISOString()}>
        {formatClock(article.lastSeen)}
      </time>
      <div class="entry-body">
        <h3 id={`${id}-title`}>
          <button
            type="button"
            class="entry-title"
            lang={article.language}
            dir="auto"
            data-step
            aria-expanded={open}
            aria-controls={`${id}-quotes`}
            onClick={() => handlers.onToggle(article.id)}
          >
            <MarkedText text={article.title} words={[]} />
          </button>
        </h3>
        <p class="entry-about">{about.filter((part) => part !== '').join(' · ')}</p>
        <div id={`${id}-quotes`}>
          {open && (
            <details class="details-fold">
              <summary>{t('detailsSummary')}</summary>
              <ArticleDetails article={article} onCorrect={() => handlers.onCorrectArticle(article.id)} />
            </details>
          )}
          {open ? (
            <SubjectNote
              note={entry.note}
              label={t('noteOnArticle')}
              onNote={(change) => handlers.onNote({ articleId: article.id }, change)}
            />
          ) : (
            <NoteSummary note={entry.note} />
          )}
          {open && quotes.length === 0 && <p class="hint">{t('noQuotes')}</p>}
          {open && quotes.length > 0 && <EntryBalance entry={entry} />}
          {quotes.length > 0 && <EntryQuotes quotes={quotes} article={article} handlers={handlers} />}
        </div>
      </div>
      <div class="entry-tools">
        {article.savedCount > 0 && (
          <button
            type="button"
            class="icon-button"
            aria-label={t('checkArticleNamed', article.title)}
            title={t('checkArticle')}
            onClick={() => handlers.onCheckArticle(article.id)}
          >
            <Icon name="check" />
          </button>
        )}
        <a
          class="icon-button"
          href={articleExport(article.id)}
          aria-label={t('exportArticleNamed', article.title)}
          title={t('exportArticle')}
        >
          <Icon name="export" />
        </a>
        <a
          class="icon-button"
          href={article.url}
          target="_blank"
          rel="noreferrer"
          aria-label={t('openArticle')}
          title={t('openArticle')}
        >
          <Icon name="open" />
        </a>
        <button
          type="button"
          class="icon-button"
          aria-label={t('deleteArticleNamed', article.title)}
          title={t('deleteArticle')}
          onClick={() => handlers.onDelete(article.id)}
        >
          <Icon name="delete" />
        </button>
      </div>
    </article>
  );
}

function EntryBalance({ entry }: { readonly entry: LibraryEntry }) {
  return (
    <details class="balance-fold">
      <summary>{t('balance')}</summary>
      <BalanceTable balance={balanceOf(entry.indexed)} caption={t('balanceOfArticle')} />
    </details>
  );
}

interface EntryQuotesProps {
  readonly quotes: readonly LibraryQuote[];
  readonly article: Pick<ArticleRecord, 'language' | 'url'>;
  readonly handlers: EntryHandlers;
}

function EntryQuotes({ quotes, article: { language, url }, handlers }: EntryQuotesProps) {
  const counts = useVariantCounts(quotes.map(({ id }) => id));
  return (
    <ul class="plain-list entry-quotes">
      {quotes.map((quote) => (
        <QuoteItem
          key={quote.id}
          quote={{ ...quote, saved: quote.savedAt > 0 }}
          language={language}
          words={[]}
          unstored={null}
          handlers={handlers}
          goLabel={t('openQuote')}
          onGo={handlers.onOpenQuote}
          tools={
            <>
              <AlsoIn quoteId={quote.id} counts={counts} />
              <LookupLinks subject={{ exact: quote.exact, speaker: quote.speaker?.name ?? null, url }} />
            </>
          }
        >
          <SpeakerHeading
            speaker={quote.speaker}
            level={4}
            language={language}
            href={quote.speaker?.personId ? openAddress('people', quote.speaker.personId) : undefined}
          />
          {!quote.present && quote.trail === null && <p class="hint">{t('quoteNotPresent')}</p>}
        </QuoteItem>
      ))}
    </ul>
  );
}
