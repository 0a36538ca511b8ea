import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS, writeExport } from '@/lib/export';
import { format } from '@/lib/export/formats/csv';
import type { ExportedArticle } from '@/lib/model/export';
import { anyText, CHANGED, exportedArticle, exportedQuote, options, said, SUBJECT } from './exported';

/** The cells by the heads of their columns, as a library that is not ours reads them. */
function rowsOf(article: ExportedArticle, separator: ',' | ';' = ',', locale = 'en'): Record<string, string>[] {
  const text = writeExport(format, [article], { ...SUBJECT, locale }, options({ separator }));
  return parse(text, { bom: true, columns: true, delimiter: separator, record_delimiter: '\r\n' });
}

describe('the table', () => {
  it('is one of the formats, begins with a byte order mark and ends its lines as RFC 4180 has it', () => {
    expect(FORMATS).toContain(format);
    const text = writeExport(format, [exportedArticle()], SUBJECT, options());
    expect(text.startsWith('\ufeffClaim,Speaker,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('has all of a claim, cell by cell', () => {
    const quote = exportedQuote({ said: said(), trail: CHANGED });
    const people = [
      {
        person: { id: quote.speaker?.personId ?? '', key: '', name: '', firstSeen: 0, lastSeen: 0 },
        said: said({ text: 'baru' }),
      },
    ];
    const [row, ...others] = rowsOf(exportedArticle([quote], {}, { people, said: said({ text: 'artikel' }) }));
    expect(others).toEqual([]);
    expect(row).toEqual({
      Claim: '“Harga beras turun,”',
      Speaker: 'Rina Wulandari',
      Title: 'Menteri Pertanian',
      Institution: 'Badan Pangan Wanasari',
      Official: 'yes',
      'Said on': '2026-02-25',
      'Said through': 'keterangan tertulis',
      Kind: 'direct quote',
      Verdict: 'needs checking',
      Note: 'Bandingkan dengan **musim lalu**.',
      Tags: 'beras; harga pangan',
      Noted: '2026-03-03',
      Outlet: 'Kabar Wanasari',
      Article: 'Harga beras turun',
      Authors: 'Budi; Siti Nur Aini',
      Published: '2026-03-01',
      Address: 'https://kabar.example/beras',
      'Link to the quote': 'https://kabar.example/beras#:~:text=Harga%20beras%20naik',
      'Note on the article': 'artikel',
      'Note on the speaker': 'baru',
      Check: 'changed',
      'Last checked': '2026-03-04',
      'Words now': '“Harga beras naik,”',
      'First seen': '2026-03-01',
      Saved: '2026-03-02',
      Sentence: '“Harga beras turun,” ujar Rina.',
      'Reporting word': 'ujar',
      Confidence: '0.97',
      'SHA-256 of the claim': 'c'.repeat(64),
    });
  });

  it('has Indonesian heads and semicolons for Indonesian spreadsheets', () => {
    const [row] = rowsOf(exportedArticle(), ';', 'id-ID');
    expect(row).toMatchObject({ Pernyataan: '“Harga beras turun,”', Jenis: 'kutipan langsung', Pejabat: 'ya' });
  });
});

describe('a cell', () => {
  it.each([
    ['commas', '“satu, dua; tiga”'],
    ['a new line', '“satu\ndua”'],
    ['straight marks', '"satu ""dua"" tiga"'],
    ['a quotation mark before what would be a formula', '"=1+1"'],
  ])('keeps the words with %s', (_, exact) => {
    for (const separator of [',', ';'] as const)
      expect(rowsOf(exportedArticle([exportedQuote({ exact })]), separator)[0]?.Claim).toBe(exact);
  });

  it.each(['=HYPERLINK("x")', '+62 juta ton', '-5 persen', '@akun', '\t=1', ' =1', '＝1', '|calc', '%0a'])(
    'is no formula: %j',
    (words) => {
      const quote = exportedQuote({ exact: words, kind: 'indirect', said: said({ text: words, tags: [words], verdict: words }) });
      const [row] = rowsOf(exportedArticle([quote], { title: words, authors: [words], publisher: words }));
      // The words themselves stand unaltered, between marks; the reader's and the site's get an apostrophe.
      expect(row?.Claim).toBe(`“${words}”`);
      for (const head of ['Article', 'Authors', 'Outlet', 'Note', 'Tags', 'Verdict']) expect(row?.[head]).toBe(`'${words}`);
    },
  );

  it('survives whatever was written, and never begins a formula', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom<',' | ';'>(',', ';'), (exact, note, separator) => {
        const [row] = rowsOf(exportedArticle([exportedQuote({ exact, said: said({ text: note }) })]), separator);
        expect([exact, `“${exact}”`]).toContain(row?.Claim);
        expect([note, `'${note}`]).toContain(row?.Note);
        for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^\s*[=+@-]/u);
      }),
      { numRuns: 150 },
    );
  });
});
