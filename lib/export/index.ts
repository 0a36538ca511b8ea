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

/** A part of a file, and how many articles are written with it. */
export interface FilePiece {
  readonly text: string;
  readonly articles: number;
}

/** The file for articles that come a portion at a time, piece by piece; nothing of it is kept. */
export async function* writePieces(
  format: ExportFormat,
  portions: AsyncIterable<readonly ExportedArticle[]>,
  subject: ExportSubject,
  options: ExportOptions,
): AsyncGenerator<FilePiece> {
  yield { text: format.begin(subject, options), articles: 0 };
  let count = 0;
  for await (const portion of portions) {
    const text = portion.map((article, index) => format.article(article, count + index, subject, options)).join('');
    count += portion.length;
    yield { text, articles: count };
  }
  yield { text: format.end(subject, options), articles: count };
}
