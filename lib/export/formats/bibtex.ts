import type { ExportedArticle, ExportFormat } from '@/lib/model/export';
import { addressOf, isoDay, outletOf } from '../quote-facts';
import { citeKey, quoteNotes } from '../reference';

/** A newspaper article as BibTeX has it, in UTF-8. */
function entryOf(exported: ExportedArticle, locale: string): string {
  const { article } = exported;
  const published = isoDay(article.published);
  const notes = quoteNotes(exported, locale);
  const fields: readonly (readonly [string, string])[] = [
    // Braces within keep the capitals of titles, and names whole.
    ['title', `{${escapeTex(article.title)}}`],
    ['author', article.authors.map((author) => `{${escapeTex(author)}}`).join(' and ')],
    ['journal', escapeTex(outletOf(article))],
    ['date', published],
    ['year', published.slice(0, 4)],
    ['month', published.slice(5, 7).replace(/^0/, '')],
    ['day', published.slice(8).replace(/^0/, '')],
    ['url', escapeUrl(addressOf(article))],
    ['urldate', isoDay(new Date(article.lastSeen).toISOString())],
    ['entrysubtype', 'newspaper'],
    ['language', article.language === 'und' ? '' : article.language],
    ['annote', notes.map(escapeTex).join('\n\n')],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`);
  return `@article{${citeKey(article)},\n${lines.join(',\n')}\n}\n`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text for a field: all characters that TeX gives a meaning, and those that it draws together ("--" as a dash). */
function escapeTex(text: string): string {
  return text
    .replace(/[\\{}~^]|[#$%&_]/gu, (sign) => TEX[sign] ?? `\\${sign}`)
    .replace(/(?<=([-`',<>]))\1|(?<=[?!])`/gu, (sign) => `{}${sign}`);
}

/** In an address a backslash would be taken as it is; braces and backslashes never stand in one unencoded. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\%]/gu, (sign) => (sign === '%' ? '\\%' : encodeURIComponent(sign)));
}

/** An `@article` for each article, as BibTeX, BibLaTeX and Zotero read it. */
export const format: ExportFormat = {
  id: 'bibtex',
  purpose: 'references',
  order: 32,
  words: {
    en: { name: 'BibTeX', about: 'For LaTeX: an entry for each article with its quotes as an annotation' },
    id: { name: 'BibTeX', about: 'Untuk LaTeX: satu entri untuk tiap artikel dengan kutipan sebagai anotasi' },
  },
  extension: 'bib',
  mime: 'application/x-bibtex',
  options: [],
  begin: () => '',
  article: (article, index, { locale }) => `${index > 0 ? '\n' : ''}${entryOf(article, locale)}`,
  end: () => '',
};
