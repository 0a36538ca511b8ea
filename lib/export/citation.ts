import type { ArticleMetadata } from '@/lib/model/article';
import type { QuoteView } from '@/lib/model/page-state';
import type { StoredSpeaker } from '@/lib/model/records';

/** The words of a citation; a language is added by one more entry. */
interface CitationWords {
  readonly speakerNotStated: string;
  /** Said of reported speech, which is the reporter's wording. */
  readonly paraphrase: string;
  readonly accessed: string;
  readonly via: string;
}

const WORDS: Record<string, CitationWords | undefined> = {
  en: { speakerNotStated: 'speaker not stated', paraphrase: 'reported speech', accessed: 'accessed', via: 'via' },
  id: { speakerNotStated: 'penutur tidak disebutkan', paraphrase: 'kutipan tidak langsung', accessed: 'diakses', via: 'melalui' },
};

export interface CitationStyle {
  /** BCP 47; English when Petik lacks the language. */
  readonly locale: string;
  /** When the article was read, ms since the epoch. */
  readonly accessed: number;
}

type CitedQuote = Pick<QuoteView, 'kind' | 'exact' | 'speaker' | 'context'>;
type CitedArticle = Pick<ArticleMetadata, 'title' | 'publisher' | 'published' | 'canonicalUrl'> & { readonly url: string };

/**
 * A quote with its source as plain text of two lines: the quote as written, marks included, with who said it;
 * through what and when, where the article tells; then outlet, title, date of publication, address and date of access. What is unknown is left out, but never the speaker:
 * that one is said to be not stated. Indirect quotes are marked as such, for their wording is not the speaker's.
 */
export function citeQuote(quote: CitedQuote, article: CitedArticle, { locale, accessed }: CitationStyle): string {
  const known = WORDS[locale.split('-')[0] ?? ''];
  if (known === undefined) return citeQuote(quote, article, { locale: 'en', accessed });
  return compose(quote, article, known, { locale, accessed });
}

function compose(quote: CitedQuote, article: CitedArticle, words: CitationWords, { locale, accessed }: CitationStyle): string {
  const kind = quote.kind === 'indirect' ? ` (${words.paraphrase})` : '';
  const who = quote.speaker === null ? words.speakerNotStated : nameSpeaker(quote.speaker);
  const { channels, when } = quote.context;
  const said = [
    who,
    channels.length > 0 ? `${words.via} ${channels.map((channel) => channel.words).join(', ')}` : '',
    formatDay(when?.date ?? null, locale) || (when?.words ?? ''),
  ].filter((part) => part !== '');
  const source = [
    article.publisher ?? new URL(article.url).hostname,
    article.title === '' ? '' : `“${article.title}”`,
    formatDay(article.published, locale),
  ].filter((part) => part !== '');
  const read = `${words.accessed} ${new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(accessed)}`;
  return `${quote.exact}${kind} — ${said.join(', ')}\n${source.join(', ')}. ${article.canonicalUrl ?? article.url} (${read})`;
}

/** The name with the first title and institution the article gives: later ones mostly repeat them in short. */
function nameSpeaker({ name, titles, affiliations }: StoredSpeaker): string {
  return [name, titles[0], affiliations[0]].filter((part) => part !== undefined && part !== '').join(', ');
}

/** A date as its writer meant it: its first ten characters, whatever the zone; empty when there is none. */
function formatDay(iso: string | null, locale: string): string {
  const time = Date.parse(`${iso?.slice(0, 10) ?? ''}T00:00:00Z`);
  return Number.isNaN(time) ? '' : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
