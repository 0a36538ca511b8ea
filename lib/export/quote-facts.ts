import { withTextFragment } from '@/lib/anchoring/text-fragment';
import type { QuoteTrail, TrailStep } from '@/lib/model/checking';
import type { ExportedArticle, ExportedQuote } from '@/lib/model/export';
import type { ArticleRecord } from '@/lib/model/records';
import type { ExportWords } from './words';

/** The address that an article is cited by. */
export const addressOf = ({ canonicalUrl, url }: Pick<ArticleRecord, 'canonicalUrl' | 'url'>): string => canonicalUrl ?? url;

/** Who published an article: its publisher, else its host. */
export function outletOf({ publisher, url }: Pick<ArticleRecord, 'publisher' | 'url'>): string {
  return publisher ?? (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url);
}

/** The words that stand in the article as far as is known; null when they are those of the quote, or gone. */
export function wordsNow(trail: QuoteTrail | null): string | null {
  if (trail?.edit?.verdict !== 'changed') return null;
  return trail.edit.difference.flatMap(({ kind, text }) => (kind === 'deleted' ? [] : [text])).join('');
}

/** An address that makes the browser itself go to the quote. */
export function linkTo({ exact, trail, targets, before }: ExportedQuote, article: ExportedArticle['article']): string {
  const now = wordsNow(trail);
  if (now !== null) return withTextFragment(addressOf(article), now);
  const { prefix = '', suffix = '' } = targets[0]?.quote ?? {};
  return withTextFragment(addressOf(article), exact, { prefix, suffix, before: `${article.title}\n${before}` });
}

/** A state of a saved quote in words. */
export function describeStep({ verdict, reason }: Pick<TrailStep, 'verdict' | 'reason'>, words: ExportWords): string {
  return reason === null ? words.checks[verdict] : `${words.checks[verdict]} (${words.reasons[reason]})`;
}

/** How a quote stands, in words; empty when it was never compared. */
export function describeStanding({ trail }: ExportedQuote, words: ExportWords): string {
  if (trail === null) return '';
  const last = trail.steps.at(-1);
  return words.checks[trail.edit?.verdict ?? (trail.checked === null ? (last?.verdict ?? 'verbatim') : 'verbatim')];
}

/** The day of an ISO 8601 date as its writer meant it, whatever the zone; empty when there is none. */
export const isoDay = (iso: string | null): string => iso?.match(/^\d{4}-\d{2}-\d{2}/)?.[0] ?? '';

/** A time as ISO 8601 in UTC. */
export const isoTime = (time: number): string => new Date(time).toISOString();

/** A day in the words of a language; empty when there is none. */
export function dayInWords(iso: string | null, locale: string): string {
  const time = Date.parse(`${isoDay(iso)}T00:00:00Z`);
  return Number.isNaN(time) ? '' : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

/** A time in the words of a language, where the reader is. */
export function timeInWords(time: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(time);
}

/** Through what something was said, in the article's words. */
export const channelsOf = ({ context }: ExportedQuote): string => context.channels.map(({ words }) => words).join('; ');
