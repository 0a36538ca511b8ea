import { type CslItem, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeExport } from '@/lib/export';
import { format as bibtex } from '@/lib/export/formats/bibtex';
import { format as cslJson } from '@/lib/export/formats/csl-json';
import { format as ris } from '@/lib/export/formats/ris';
import type { ExportedArticle, ExportFormat } from '@/lib/model/export';
import { anyText, exportedArticle, exportedQuote, folded, options, said, SUBJECT } from './exported';

const TYPES: Readonly<Record<string, string>> = { ris: '@ris/file', bibtex: '@bibtex/text' };

/** The entries as citation-js reads them. */
function read(format: ExportFormat, articles: readonly ExportedArticle[]): CslItem[] {
  const file = writeExport(format, articles, { ...SUBJECT, articles: articles.length }, options());
  const forceType = TYPES[format.id];
  return plugins.input.chain(file, { ...(forceType && { forceType }), generateGraph: false });
}

/** Whole names, as the reader of each form gives them: its RIS names reporters, as bare words. */
function namesIn(item: CslItem | undefined): unknown[] {
  const names: unknown = item?.author ?? item?.reporter;
  if (!Array.isArray(names)) return [];
  return names.map((name) => {
    if (typeof name !== 'object') return name;
    // A name that was cut in two would have more than one part.
    expect(Object.keys(name)).toHaveLength(1);
    return name.literal ?? name.family;
  });
}

const other = exportedArticle([], {
  id: 'eeeeeeee-1111-4222-8333-444455556666',
  title: 'Lain',
  authors: [],
  publisher: null,
  published: null,
});

describe.each([
  ['CSL-JSON', cslJson],
  ['RIS', ris],
  ['BibTeX', bibtex],
])('%s', (_, format) => {
  it('is one newspaper article for each article, with whole names', () => {
    const [item, second] = read(format, [exportedArticle(), other]);
    expect(item).toMatchObject({
      type: expect.stringMatching(/^article-(?:newspaper|journal)$/),
      title: 'Harga beras turun',
      'container-title': 'Kabar Wanasari',
      URL: 'https://kabar.example/beras',
      // Readers of RIS take the year from a field of its own.
      issued: { 'date-parts': [format === ris ? [2026] : [2026, 3, 1]] },
    });
    expect(namesIn(item)).toEqual(['Budi', 'Siti Nur Aini']);
    expect(second).toMatchObject({ title: 'Lain', 'container-title': 'kabar.example' });
    expect(namesIn(second)).toEqual([]);
  });

  it('has the quotes as notes, with who said them and what the reader says', () => {
    const quotes = [
      exportedQuote({ said: said() }),
      exportedQuote({ exact: 'harga akan naik', kind: 'indirect', speaker: null }),
    ];
    const file = folded(
      writeExport(format, [exportedArticle(quotes, {}, { said: said({ text: 'artikel', tags: [] }) })], SUBJECT, options()),
    );
    expect(file).toContain(
      '“Harga beras turun,” — Rina Wulandari, Menteri Pertanian, Badan Pangan Wanasari, keterangan tertulis, February 25, 2026',
    );
    expect(file).toContain('harga akan naik (reported speech) — speaker not stated');
    expect(file).toContain('[needs checking] artikel');
    expect(file).toContain('Bandingkan dengan **musim lalu**. ');
  });

  it('keeps keys apart', () => {
    const keys = read(format, [exportedArticle(), other]).map((item) => item['citation-key'] ?? item.id);
    expect(new Set(keys).size).toBe(2);
  });

  it('keeps titles and names, whatever they are', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, author) => {
        const [item, ...more] = read(format, [exportedArticle([exportedQuote({ exact: title })], { title, authors: [author] })]);
        expect(more).toEqual([]);
        expect(folded(String(item?.title ?? ''))).toBe(folded(title));
      }),
      { numRuns: 100 },
    );
  });
});

it('RIS notes are one each', () => {
  const file = writeExport(ris, [exportedArticle([exportedQuote(), exportedQuote({ exact: 'a\nb' })])], SUBJECT, options());
  expect(file).toContain('\r\nDA  - 2026/03/01\r\n');
  expect(file.match(/^N1 {2}- .*$/gmu)).toHaveLength(2);
  expect(file.split('\r\n').every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
});

it('each format carries the words of the quotes through', () => {
  fc.assert(
    fc.property(anyText, (exact) => {
      const [csl] = read(cslJson, [exportedArticle([exportedQuote({ exact })])]);
      expect(String(csl?.note)).toContain(exact);
      const [bib] = read(bibtex, [exportedArticle([exportedQuote({ exact })])]);
      expect(folded(String(bib?.note ?? bib?.annote))).toContain(folded(exact));
      const [entry, ...more] = read(ris, [exportedArticle([exportedQuote({ exact })])]);
      expect(more).toEqual([]);
      expect(folded(String(entry?.note))).toContain(folded(exact));
    }),
    { numRuns: 60 },
  );
});
