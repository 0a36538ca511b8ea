import type { ExportedArticle, ExportFormat } from '@/lib/model/export';
import { addressOf, outletOf } from '../quote-facts';
import { citeKey, quoteNotes } from '../reference';

/** One newspaper article as CSL-JSON has it (https://github.com/citation-style-language/schema). */
function itemOf({ article, ...rest }: ExportedArticle, locale: string): object {
  const issued = dateParts(article.published);
  const notes = quoteNotes({ article, ...rest }, locale);
  return {
    id: citeKey(article),
    type: 'article-newspaper',
    title: article.title,
    // Whole names: many have one word, and which part is a family's name nobody has said.
    author: article.authors.map((literal) => ({ literal })),
    'container-title': outletOf(article),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    accessed: { 'date-parts': [dateParts(new Date(article.lastSeen).toISOString())] },
    URL: addressOf(article),
    ...(article.language !== 'und' && { language: article.language }),
    ...(article.section !== null && { section: article.section }),
    ...(notes.length > 0 && { note: notes.join('\n\n') }),
  };
}

/** [year, month, day] of an ISO 8601 date; null when there is none. */
function dateParts(iso: string | null): number[] | null {
  const match = iso?.match(/^(\d{4})-(\d{2})-(\d{2})/);
  return match ? match.slice(1).map(Number) : null;
}

/** A JSON array, one article a line. */
export const format: ExportFormat = {
  id: 'csl-json',
  purpose: 'references',
  order: 31,
  words: {
    en: { name: 'CSL-JSON', about: 'For Zotero, Pandoc: an entry for each article with its quotes as one note' },
    id: { name: 'CSL-JSON', about: 'Untuk Zotero, Pandoc: satu entri untuk tiap artikel dengan kutipan sebagai satu catatan' },
  },
  extension: 'json',
  mime: 'application/vnd.citationstyles.csl+json',
  options: [],
  begin: () => '[',
  article: (article, index, { locale }) => `${index > 0 ? ',' : ''}\n${JSON.stringify(itemOf(article, locale))}`,
  end: () => '\n]\n',
};
