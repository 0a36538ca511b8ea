// @vitest-environment happy-dom
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleExport, exportAddress, readScope } from '@/components/export/export-address';
import { ExportPage, type ExportPageProps } from '@/components/export/export-page';
import { readTable } from '@/components/export/read-table';
import { START } from '@/components/library/view-address';
import { DEFAULT_OPTIONS, FORMATS } from '@/lib/export';
import type { ExportFormat } from '@/lib/model/export';
import type { ExportContent } from '@/lib/model/export-choice';
import { clear, click, control, find, show, speak, type, words } from './show';

const formatOf = (id: string): ExportFormat => FORMATS.find((format) => format.id === id) as ExportFormat;
const CONTENT: ExportContent = {
  title: 'Harga beras',
  articles: 1,
  quotes: 2,
  choices: [
    { id: 'q1', exact: '“Turun.”', speaker: 'Rina Wulandari', language: 'id' },
    { id: 'q2', exact: '“Naik.”', speaker: null, language: 'id' },
  ],
};

function page(change: Partial<ExportPageProps> = {}): ExportPageProps {
  return {
    content: CONTENT,
    left: new Set(),
    formats: FORMATS,
    format: formatOf('csv'),
    settings: { ...DEFAULT_OPTIONS, formatId: 'csv' },
    template: null,
    preview: { text: 'Claim;Note\r\n“Turun.”;"a, ""b"""\r\n', isWhole: true },
    name: '2026-11-26-petik-harga-beras.csv',
    outcome: null,
    onLeave: vi.fn(),
    onSettings: vi.fn(),
    onSave: vi.fn(),
    onCopy: vi.fn(),
    onOpen: vi.fn(),
    onCancel: vi.fn(),
    onRetry: vi.fn(),
    ...change,
  };
}
const semicolons = { ...DEFAULT_OPTIONS, separator: ';' as const, formatId: 'csv' };

beforeEach(() => speak('en'));
afterEach(clear);

describe('the page that exports', () => {
  it('asks for a purpose, and takes the first format that serves it', async () => {
    const props = page();
    await show(<ExportPage {...props} />);
    const purposes = [...document.querySelectorAll<HTMLInputElement>('[name=purpose]')];
    expect(purposes.map(({ value, checked }) => [value, checked])).toEqual([
      ['notes', false],
      ['spreadsheet', true],
      ['references', false],
      ['annotations', false],
      ['report', false],
    ]);
    await click(purposes[2] as HTMLElement);
    expect(props.onSettings).toHaveBeenCalledWith({ formatId: 'ris' });
    expect(document.querySelector('[name=format]')).toBeNull();
  });

  it('asks which format where several serve', async () => {
    const props = page({ format: formatOf('ris') });
    await show(<ExportPage {...props} />);
    await click(find('[name=format][value=bibtex]'));
    expect(props.onSettings).toHaveBeenCalledWith({ formatId: 'bibtex' });
  });

  it('shows a table as a table, and what it is called', async () => {
    await show(<ExportPage {...page({ settings: semicolons })} />);
    expect([...document.querySelectorAll('.preview th, .preview td')].map((cell) => cell.textContent)).toEqual([
      'Claim',
      'Note',
      '“Turun.”',
      'a, "b"',
    ]);
    expect(words('.export-name')).toBe('2026-11-26-petik-harga-beras.csv');
  });

  it('shows a page as a page in which nothing runs', async () => {
    const preview = { text: '<h1>Laporan</h1>', isWhole: false };
    await show(<ExportPage {...page({ format: formatOf('report'), preview })} />);
    expect(find('iframe').getAttribute('sandbox')).toBe('');
    expect(find('iframe').getAttribute('srcdoc')).toBe(preview.text);
    expect(words()).toContain('Only the beginning is shown');
    expect(control('Open to print')).toBeTruthy();
  });

  it('lets quotes be left out one by one', async () => {
    const props = page();
    await show(<ExportPage {...props} />);
    await click(find('[type=checkbox][value=q2]'));
    expect(props.onLeave).toHaveBeenCalledWith(new Set(['q2']));
    await click(control('None'));
    expect(props.onLeave).toHaveBeenCalledWith(new Set(['q1', 'q2']));
  });

  it.each([
    ['nothing there', { content: { ...CONTENT, articles: 0, quotes: 0, choices: [] } }, 'Nothing to export'],
    ['nothing chosen', { left: new Set(['q1', 'q2']) }, 'No quote is chosen'],
    ['reading', { content: 'loading' as const }, 'Opening the library'],
    ['a broken database', { content: 'failed' as const }, 'Try again'],
  ])('tells of %s, and offers no file', async (_, change, told) => {
    await show(<ExportPage {...page(change)} />);
    expect(words()).toContain(told);
    expect(document.querySelector('[data-action=save-export]')).toBeNull();
  });

  it.each([
    [{ phase: 'saved', name: 'x.csv' } as const, 'Saved as x.csv in your downloads.', 'hint'],
    [{ phase: 'copied' } as const, 'Copied.', 'hint'],
    [{ phase: 'refused' } as const, 'The browser did not give the clipboard to Petik. Save the file instead.', 'failure'],
    [{ phase: 'too-large' } as const, 'This is too much for the clipboard. Save the file instead.', 'failure'],
    [{ phase: 'failed' } as const, 'The file could not be written. The library is as it was.', 'failure'],
    [{ phase: 'cancelled' } as const, 'Cancelled; nothing was saved.', 'hint'],
  ])('tells what came of it: %o', async (outcome, told, look) => {
    await show(<ExportPage {...page({ outcome })} />);
    expect(words('[data-outcome]')).toBe(told);
    expect(find('[data-outcome]').className).toBe(look);
  });

  it('shows how far a large file has come, with the way out', async () => {
    const props = page({ outcome: { phase: 'working', share: 0.25 } });
    await show(<ExportPage {...props} />);
    expect(find<HTMLProgressElement>('progress').value).toBe(0.25);
    await click(control('Cancel'));
    expect(props.onCancel).toHaveBeenCalled();
  });
});

describe('the template', () => {
  const template = {
    text: '{{#quotes}}{{qoute}}',
    fault: { tag: '{{#quotes}}', line: 1 },
    unknown: ['qoute'],
    names: { article: ['title'], quotes: ['quote'], people: ['name'] },
  };
  const props = () => page({ format: formatOf('markdown'), template });

  it('tells what is wrong with it', async () => {
    await show(<ExportPage {...props()} />);
    expect(words('.template')).toContain('{{#quotes}} in line 1 has no counterpart');
    expect(words('.template')).toContain('Unknown names, which stay empty: qoute');
    expect(find('textarea').getAttribute('aria-invalid')).toBe('true');
  });

  it('takes what is typed, and names that are clicked where the reader is', async () => {
    const given = props();
    await show(<ExportPage {...given} />);
    const field = find<HTMLTextAreaElement>('textarea');
    await type(field, 'a');
    expect(given.onSettings).toHaveBeenLastCalledWith({ template: 'a' });
    field.value = '';
    await click(control('quote'));
    expect(given.onSettings).toHaveBeenLastCalledWith({ template: '{{quote}}' });
    await click(control('Back to Petik’s template'));
    expect(given.onSettings).toHaveBeenLastCalledWith({ template: '' });
  });

  it('may be emptied to write another', async () => {
    const given = props();
    await show(<ExportPage {...given} />);
    await type(find<HTMLTextAreaElement>('textarea'), '');
    expect(given.onSettings).toHaveBeenLastCalledWith({ template: '\n' });
  });
});

describe('the address of an export', () => {
  it.each([
    ['everything', { of: 'view', view: START } as const],
    [
      'a dossier with filters',
      { of: 'view', view: { ...START, shelf: 'people', open: 'p-1', saved: true, direct: true } } as const,
    ],
    ['a search', { of: 'view', view: { ...START, query: 'beras & gula' } } as const],
    ['some quotes', { of: 'quotes', ids: ['a-1', 'b-2'] } as const],
  ])('tells %s', (_, scope) => {
    expect(readScope(exportAddress(scope).replace(/^[^?]*/, ''))).toEqual(scope);
  });

  it('tells an article', () => {
    expect(articleExport('a-1')).toBe('/library.html?export=&article=a-1');
  });
});

it('reads a table as programs do', () => {
  const cell = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('"', 'a"b', ';', ',', '\r\n', 'x\ny', '“q”'));
  const enclose = (value: string) => `"${value.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(',', ';'),
      (rows, separator) => {
        const text = rows.map((row) => `${row.map(enclose).join(separator)}\r\n`).join('');
        const known = parse(text, { delimiter: separator, relax_column_count: true, record_delimiter: '\r\n' });
        expect(readTable(`\ufeff${text}`, separator, 9)).toEqual(known);
        expect(readTable(text, separator, 1)).toEqual(known.slice(0, 1));
      },
    ),
  );
});
