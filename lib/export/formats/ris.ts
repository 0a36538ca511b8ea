import type { ExportedArticle, ExportFormat } from '@/lib/model/export';
import { addressOf, isoDay, outletOf } from '../quote-facts';
import { citeKey, quoteNotes } from '../reference';

/** A newspaper article as RIS has it: a tag a line, a note for each quote. */
function recordOf(exported: ExportedArticle, locale: string): string {
  const { article } = exported;
  const published = isoDay(article.published);
  return [
    line('TY', 'NEWS'),
    line('ID', citeKey(article)),
    line('TI', article.title),
    // Without a comma a name is kept whole.
    ...article.authors.map((author) => line('AU', author.replaceAll(',', ''))),
    line('T2', outletOf(article)),
    ...(published === '' ? [] : [line('PY', published.slice(0, 4)), line('DA', published.replaceAll('-', '/'))]),
    line('Y2', isoDay(new Date(article.lastSeen).toISOString()).replaceAll('-', '/')),
    line('UR', addressOf(article)),
    ...(article.language === 'und' ? [] : [line('LA', article.language)]),
    ...quoteNotes(exported, locale).map((note) => line('N1', note)),
    line('ER', ''),
  ].join('');
}

/** A value ends with its line: breaks within it become spaces. */
function line(tag: string, value: string): string {
  return `${tag}  - ${value.replace(/[\s\u0085\u2028\u2029]+/gu, ' ').trim()}\r\n`;
}

/** https://en.wikipedia.org/wiki/RIS_(file_format), as Zotero, Mendeley and EndNote read it. */
export const format: ExportFormat = {
  id: 'ris',
  purpose: 'references',
  order: 30,
  words: {
    en: { name: 'RIS', about: 'For Zotero, Mendeley, EndNote: an entry for each article, a note for each quote' },
    id: { name: 'RIS', about: 'Untuk Zotero, Mendeley, EndNote: satu entri untuk tiap artikel, satu catatan untuk tiap kutipan' },
  },
  extension: 'ris',
  mime: 'application/x-research-info-systems',
  options: [],
  begin: () => '',
  article: (article, index, { locale }) => `${index > 0 ? '\r\n' : ''}${recordOf(article, locale)}`,
  end: () => '',
};
