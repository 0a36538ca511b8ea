import { useMemo, useState } from 'preact/hooks';
import { formatIsoDate } from '@/lib/i18n/dates';
import { t, tn } from '@/lib/i18n/text';
import { noteOf } from '@/lib/model/notes';
import type { AnnotatedPage, PageNotes, PersonView, QuoteView } from '@/lib/model/page-state';
import { ArticleDetails } from '../details/article-details';
import { firstAuthorWords } from '../details/detail-words';
import { articleExport, exportAddress } from '../export/export-address';
import { matchesAll, splitQuery } from '../match-words';
import type { Following } from '../follow-button';
import { Message } from '../message';
import { noteVerdictWords } from '../notes/note-words';
import { SubjectNote } from '../notes/subject-note';
import { describeUnstored } from '../outcome-words';
import type { QuoteHandlers } from '../quote-actions';
import { SearchBox } from '../search-box';
import { AbsentQuotes } from './absent-quotes';
import { ChangeNotice } from './change-notice';
import { PartNote, UnreadNote } from './extent';
import { groupBySpeaker } from './group-quotes';
import { Officials } from './officials';
import { QuoteGroups } from './quote-groups';

interface AnnotatedPageListProps {
  readonly page: AnnotatedPage;
  /** Null while they are read, and where nothing is stored. */
  readonly notes: PageNotes | null;
  readonly handlers: QuoteHandlers;
  readonly onFollow: Following['onFollow'];
  /** Opens what the library has of an article. */
  readonly onOpenStored: (articleId: string) => void;
  readonly onJumpToQuote: (quoteId: string) => void;
  readonly onJumpToPerson: (personId: string) => void;
  /** Opens the page where the article's author and date are corrected. */
  readonly onCorrectArticle: (articleId: string) => void;
  /** Goes to another part of the article in the tab. */
  readonly onOpenPart: (url: string) => void;
}

/** Everything that was found in the article of the tab. */
export function AnnotatedPageList(props: AnnotatedPageListProps) {
  const { page, notes, handlers, onFollow, onJumpToQuote, onJumpToPerson, onCorrectArticle, onOpenPart } = props;
  const [filter, setFilter] = useState('');
  const officials = useMemo(() => page.people.filter((person) => person.official), [page.people]);
  const counts = useMemo(() => countQuotes(page.quotes, page.people), [page.quotes, page.people]);
  const words = splitQuery(filter);
  const passing = (quotes: readonly QuoteView[]) =>
    words.length === 0 ? quotes : quotes.filter((quote) => matchesQuote(words, quote));
  const quotes = passing(page.quotes);
  const absent = passing(page.absent);
  const shownOfficials = officials.filter((person) => matchesAll(words, [person.name, ...person.titles, ...person.affiliations]));
  const { language } = page.article;
  const following = page.unstored === null ? { ids: page.followed, onFollow } : null;
  const nothing = page.quotes.length + page.absent.length + officials.length === 0;
  const isFilteredOut = quotes.length + absent.length + shownOfficials.length === 0;
  return (
    <>
      <ArticleHead
        page={page}
        notes={notes}
        officialCount={officials.length}
        onCorrect={onCorrectArticle}
        onNote={handlers.onNote}
      />
      {page.extent.part !== null && <PartNote part={page.extent.part} onOpen={onOpenPart} />}
      <UnreadNote unread={page.extent.unread} />
      {page.unstored !== null && <p class="notice">{describeUnstored(page.unstored)}</p>}
      <ChangeNotice quotes={[...page.quotes, ...page.absent]} />
      {nothing ? (
        <Message title={t('stateNothingTitle')} text={t('stateNothing')} />
      ) : (
        <>
          <SearchBox label={t('filterLabel')} value={filter} onSearch={setFilter} />
          {page.articleId !== null && quotes.length + absent.length > 0 && (
            <ExportLink articleId={page.articleId} shown={words.length === 0 ? null : [...quotes, ...absent]} />
          )}
          {quotes.length > 0 && (
            <section aria-labelledby="quotes">
              <h2 id="quotes" class="visually-hidden">
                {t('quotesHeading')}
              </h2>
              <QuoteGroups
                quotes={quotes}
                language={language}
                url={page.article.url}
                words={words}
                unstored={page.unstored}
                notes={notes}
                handlers={handlers}
                following={following}
                fromLibrary={page.fromLibrary}
                onOpenStored={props.onOpenStored}
                onJump={onJumpToQuote}
              />
            </section>
          )}
          {absent.length > 0 && (
            <AbsentQuotes
              quotes={absent}
              language={language}
              url={page.article.url}
              words={words}
              handlers={handlers}
              onJump={onJumpToQuote}
            />
          )}
          {shownOfficials.length > 0 && (
            <Officials
              officials={shownOfficials}
              quoteCounts={counts}
              notes={notes}
              language={language}
              following={following}
              onJump={onJumpToPerson}
              onNote={handlers.onNote}
            />
          )}
          <p class={isFilteredOut ? 'hint filter-nothing' : 'visually-hidden'} role="status">
            {isFilteredOut && t('filterNothing', filter)}
          </p>
        </>
      )}
    </>
  );
}

interface ExportLinkProps {
  readonly articleId: string;
  /** The quotes that the filter lets through; null without one. */
  readonly shown: readonly QuoteView[] | null;
}

/** Takes what is listed along to another program. */
function ExportLink({ articleId, shown }: ExportLinkProps) {
  const address = shown ? exportAddress({ of: 'quotes', ids: shown.map(({ id }) => id) }) : articleExport(articleId);
  return (
    <p class="export-link">
      <a class="link" data-action="export" href={address} target="_blank" rel="noreferrer">
        {shown ? tn('exportShown', shown.length) : t('exportLink')}
      </a>
    </p>
  );
}

interface ArticleHeadProps {
  readonly page: AnnotatedPage;
  readonly notes: PageNotes | null;
  readonly officialCount: number;
  readonly onCorrect: (articleId: string) => void;
  readonly onNote: QuoteHandlers['onNote'];
}

function ArticleHead({ page, notes, officialCount, onCorrect, onNote }: ArticleHeadProps) {
  const { article, articleId, quotes } = page;
  const speakers = groupBySpeaker(quotes).filter((group) => group.speaker !== null).length;
  const note = notes?.get(articleId ?? '');
  const origin = [
    article.publisher ?? new URL(article.url).hostname,
    firstAuthorWords(article.authors),
    formatIsoDate(article.published),
  ];
  return (
    <header class="article-head">
      <details class="details-fold">
        <summary class="article-origin">{origin.filter((part) => part !== '').join(' · ')}</summary>
        <ArticleDetails article={article} onCorrect={articleId === null ? null : () => onCorrect(articleId)} />
      </details>
      <h1 lang={article.language} dir="auto">
        {article.title}
      </h1>
      <p class="article-counts">
        {[tn('quoteCount', quotes.length), tn('speakerCount', speakers), tn('officialCount', officialCount)].join(' · ')}
      </p>
      {note && articleId !== null && (
        <SubjectNote note={note} label={t('noteOnArticle')} onNote={(change) => onNote({ articleId }, change)} />
      )}
    </header>
  );
}

function matchesQuote(words: readonly string[], quote: QuoteView): boolean {
  const { speaker } = quote;
  const who = speaker === null ? [t('speakerNotStated')] : [speaker.name, ...speaker.titles, ...speaker.affiliations];
  const { text, tags, verdict } = noteOf(quote);
  return matchesAll(words, [quote.exact, text, ...tags, noteVerdictWords(verdict), ...who]);
}

/** Quotes per person of the page; a speaker is a person of the page by id, or by the name where ids differ. */
function countQuotes(quotes: readonly QuoteView[], people: readonly PersonView[]): Map<string, number> {
  const ids = new Map<string, string>();
  for (const person of people) {
    ids.set(person.name, person.id);
    ids.set(person.id, person.id);
  }
  const counts = new Map<string, number>();
  for (const { speaker } of quotes) {
    const id = speaker === null ? undefined : (ids.get(speaker.personId ?? '') ?? ids.get(speaker.name));
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
