import type { ExportedArticle, ExportedNote, ExportedQuote } from '@/lib/model/export';
import type { ArticleRecord } from '@/lib/model/records';
import { channelsOf, dayInWords, isoDay, linkTo, outletOf } from './quote-facts';
import { type ExportWords, verdictIn, wordsIn } from './words';

/** A key for an article that is the same in each export and no other article's: outlet, year, a part of the row's id. */
export function citeKey(article: ArticleRecord): string {
  const outlet = outletOf(article)
    .normalize('NFKD')
    .replace(/[^a-z0-9]/giu, '')
    .toLowerCase();
  return `${outlet.slice(0, 24) || 'article'}${isoDay(article.published).slice(0, 4)}-${article.id.replace(/[^a-z0-9]/giu, '').slice(0, 12)}`;
}

/** What reference managers keep as notes: the reader's on the article and on people, then each quote. Lines end with "\n". */
export function quoteNotes({ article, said, quotes, people }: ExportedArticle, locale: string): string[] {
  const words = wordsIn(locale);
  return [
    ...(said ? [sayNote(said, words)] : []),
    ...people.map((each) => `${each.person.name}: ${sayNote(each.said, words)}`),
    ...quotes.map((quote) => noteOf(quote, article, words, locale)),
  ];
}

function noteOf(quote: ExportedQuote, article: ArticleRecord, words: ExportWords, locale: string): string {
  const { exact, kind, speaker, said, context } = quote;
  const who = speaker ? [speaker.name, speaker.titles[0], speaker.affiliations[0]] : [words.notStated];
  const when = dayInWords(context.when?.date ?? null, locale) || context.when?.words;
  const source = [...who, channelsOf(quote), when].filter((part) => part !== undefined && part !== '').join(', ');
  const reported = kind === 'indirect' ? ` (${words.kinds.indirect})` : '';
  return [`${exact}${reported} — ${source}`, ...(said ? [sayNote(said, words)] : []), linkTo(quote, article)].join('\n');
}

/** A note in one line or more: verdict, words, tags. */
export function sayNote({ text, tags, verdict }: ExportedNote, words: ExportWords): string {
  const parts = [verdict === '' ? '' : `[${verdictIn(verdict, words)}]`, text, tags.map((tag) => `#${tag}`).join(' ')];
  return parts.filter((part) => part !== '').join(' ');
}
