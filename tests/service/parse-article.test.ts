import { describe, expect, it } from 'vitest';
import { parseArticle } from '@/lib/service/parse-article';
import { visit } from '../store/visits';

const article = {
  ...visit().article,
  text: 'ab\ncd',
  blocks: [
    { kind: 'paragraph', start: 0, end: 2 },
    { kind: 'paragraph', start: 3, end: 5 },
  ],
};

describe('parseArticle', () => {
  it('takes an article', () => {
    expect(parseArticle(article)).toEqual({ ...article, candidates: { authors: [], published: [] } });
  });
  it('takes of what the places of the page say only what is as it should be, and nothing that only the reader can say', () => {
    const candidates = {
      authors: [[['Rina Astuti'], 'byline'], [['Rina Astuti'], 'reader'], [[7], 'meta'], 'byline'],
      published: [
        ['2026-09-13', 'json-ld'],
        [null, 'meta'],
      ],
    };
    const parsed = parseArticle({ ...article, candidates, found: { authors: ['x'], published: null, provenance: {} } });
    expect(parsed?.candidates).toEqual({ authors: [[['Rina Astuti'], 'byline']], published: [['2026-09-13', 'json-ld']] });
    expect(parsed).not.toHaveProperty('found');
  });
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['text that is none', { ...article, text: 7 }],
    ['an address that is none', { ...article, url: 'about' }],
    ['a block outside of the text', { ...article, blocks: [{ start: 0, end: 6 }] }],
    [
      'blocks that overlap',
      {
        ...article,
        blocks: [
          { start: 0, end: 3 },
          { start: 2, end: 5 },
        ],
      },
    ],
    ['offsets that are none', { ...article, blocks: [{ start: 0.5, end: Number.NaN }] }],
    ['authors that are none', { ...article, authors: [null] }],
  ])('refuses %s', (_, data) => {
    expect(parseArticle(data)).toBeNull();
  });
});
