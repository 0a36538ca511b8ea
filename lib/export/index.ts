import type { ExportedArticle, ExportFormat, ExportOptions, ExportSubject } from '@/lib/model/export';

/** A format is one file in `formats/` that exports one object called `format`; nothing else names it. */
const FILES = import.meta.glob<ExportFormat>('./formats/*.ts', { eager: true, import: 'format' });

/** All formats, in the order in which they are offered. */
export const FORMATS: readonly ExportFormat[] = Object.values(FILES).sort((a, b) => a.order - b.order);

/** What is chosen before the reader chooses. */
export const DEFAULT_OPTIONS: ExportOptions = { separator: ',', speakerLinks: true, template: '' };

/** The whole file for articles that are all at hand. */
export function writeExport(
  format: ExportFormat,
  articles: readonly ExportedArticle[],
  subject: ExportSubject,
  options: ExportOptions,
): string {
  const parts = articles.map((article, index) => format.article(article, index, subject, options));
  return [format.begin(subject, options), ...parts, format.end(subject, options)].join('');
}
