import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotationsOfFile } from '@/lib/backup/annotations/annotations-of-file';
import { readAnnotations } from '@/lib/backup/annotations/read-annotations';
import { articleKeys } from '@/lib/page/article-keys';

const NOW = Date.UTC(2026, 10, 26);
const keyOf = (url: string) => articleKeys(url, null)[0] ?? null;
const read = (value: unknown) => readAnnotations(typeof value === 'string' ? value : JSON.stringify(value), keyOf, NOW);
const example = (name: string) => readFileSync(`tests/backup/examples/${name}`, 'utf8');
const annotation = (change: object = {}) => ({
  type: 'Annotation',
  target: { source: 'https://news.example/1', selector: { type: 'TextQuoteSelector', exact: 'words' } },
  ...change,
});

describe('Hypothesis’ export', () => {
  it('gives quotes with notes and tags, answers and notes on pages, and leaves out what is no page', () => {
    const { articles, skipped } = read(example('hypothesis.json'));
    expect(skipped).toBe(1);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      title: 'Harga beras turun',
      note: { text: 'Tulisan tanpa nama penulis.' },
      first: Date.UTC(2026, 10, 18, 3),
      quotes: [
        {
          exact: '“Harga beras akan turun,”',
          parts: [{ prefix: 'Menteri: ', suffix: ' ujarnya.' }],
          note: { text: 'Bandingkan dengan **data bulan lalu**.\n\nSudah dicek.', tags: ['beras', 'Harga', 'selesai'] },
        },
      ],
    });
  });

  it('is read as its interface gives it, too', () => {
    const { annotations } = JSON.parse(example('hypothesis.json'));
    expect(read({ total: 4, rows: annotations })).toEqual(read(annotations));
  });
});

describe('annotations of the W3C’s model', () => {
  it('of another program give quotes, notes, tags and a verdict; markup becomes text', () => {
    const { articles } = read(example('web-annotations.jsonld'));
    expect(articles).toMatchObject([
      {
        url: 'http://news.example/rice',
        quotes: [
          {
            exact: 'prices will fall',
            note: { text: 'Not what the ministry said & wrote', tags: ['rice'], verdict: 'misleading' },
          },
        ],
      },
      { url: 'http://news.example/ferry', quotes: [], note: { text: 'A page to come back to' } },
    ]);
  });

  it.each([
    ['one', (item: object) => item],
    ['a list', (item: object) => [item]],
    ['a page', (item: object) => ({ type: 'AnnotationPage', items: [item] })],
    ['a collection', (item: object) => ({ type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [item] } })],
  ])('are read from %s', (_, within) => {
    expect(read(within(annotation())).articles[0]?.quotes[0]?.exact).toBe('words');
  });

  it('from a day to come are from today', () => {
    expect(read(annotation({ created: '2999-01-01T00:00:00Z' })).articles[0]?.last).toBe(NOW);
  });

  it('that answer each other in a circle are notes all the same', () => {
    const row = (id: string, other: string) => ({ id, uri: 'https://news.example/1', text: id, references: [other], target: [] });
    expect(read([row('a', 'b'), row('b', 'a')]).articles).toHaveLength(1);
  });
});

describe('a file that is not brought in', () => {
  it.each<[string, unknown, string]>([
    ['another program’s', { name: 'something else' }, 'foreign'],
    ['a number', '7', 'foreign'],
    ['cut off', '[{"type":"Annotation","tar', 'not-json'],
    ['without annotations', [], 'empty'],
    ['something else among annotations', [annotation(), { type: 'Person' }], 'broken: 2'],
    ['without a page', [annotation({ target: {} })], 'broken: 1: target'],
    [
      'without words',
      [annotation(), annotation({ target: { source: 'https://news.example/1', selector: { type: 'TextQuoteSelector' } } })],
      'broken: 2: target[0].selector.exact',
    ],
    [
      'of Hypothesis, without words',
      [{ uri: 'https://news.example/1', target: [{ selector: [{ type: 'TextQuoteSelector', exact: ' ' }] }] }],
      'broken: 1: target.selector.exact',
    ],
    ['of Hypothesis, without a page', [{ uri: 7, text: 'x' }], 'broken: 1: uri'],
  ])('%s', (_, value, told) => {
    expect(() => read(value)).toThrow(told);
  });

  it('nested without end', () => {
    expect(() => read(`${'['.repeat(3_000_000)}`)).toThrow(/too-deep|not-json/);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'urn:x-pdf:1'])('of %s stays out', (source) => {
    const { articles, skipped } = read([annotation(), annotation({ target: source })]);
    expect([articles.length, skipped]).toEqual([1, 1]);
  });

  it('of very many annotations of one article, with markup that never ends, is read at once', () => {
    const body = { type: 'TextualBody', purpose: 'commenting', format: 'text/html', value: '<'.repeat(500_000) };
    const selector = (index: number) => ({ type: 'TextQuoteSelector', exact: `Kata ke-${index}` });
    const target = (index: number) => ({ source: 'https://news.example/1', selector: selector(index) });
    const many = Array.from({ length: 30_000 }, (_, index) => annotation({ target: target(index) }));
    const { articles } = read([annotation({ target: target(-1), body }), ...many]);
    expect(articles.map(({ quotes }) => quotes.length)).toEqual([30_001]);
  });

  it('takes nothing from what every object has', () => {
    const source =
      '{"type":"Annotation","target":"https://news.example/1","__proto__":{"creator":"x"},"body":{"__proto__":{"value":"x"}}}';
    expect(read(source).articles[0]?.note).toBeNull();
    expect(({} as { creator?: string }).creator).toBeUndefined();
  });
});

describe('a file', () => {
  it('is no file of annotations when it is a library of Petik’s', async () => {
    const library = new Blob(['{"format":"petik-library","version":1,"exported":"x","records":[']);
    expect(await annotationsOfFile(library, keyOf, NOW)).toBeNull();
  });

  it('is empty, or begins with a mark of byte order', async () => {
    await expect(annotationsOfFile(new Blob([' ']), keyOf, NOW)).rejects.toThrow('empty');
    const marked = new Blob(['\uFEFF', JSON.stringify(annotation())]);
    expect((await annotationsOfFile(marked, keyOf, NOW))?.articles).toHaveLength(1);
  });
});
