import { describe, expect, it } from 'vitest';
import type { PageText } from '@/lib/model/page-text';
import { parseArticle } from '@/lib/service/parse-article';
import { noClues } from '../metadata/no-clues';

const NOW = new Date('2026-09-13T12:00:00Z');
const page: PageText = {
  url: 'https://warta.example/politik/rapat',
  text: 'ab\ncd',
  blocks: [
    { kind: 'paragraph', start: 0, end: 2 },
    { kind: 'paragraph', start: 3, end: 5 },
  ],
  clues: { ...noClues, windowTitle: 'Rapat', meta: [['og:site_name', 'Warta']] },
};
const withClues = (clues: object) => ({ ...page, clues: { ...page.clues, ...clues } });

describe('parseArticle', () => {
  it('makes an article of what a page sent', () => {
    const { clues: _clues, ...text } = page;
    expect(parseArticle(page, NOW)).toMatchObject({ ...text, title: 'Rapat', publisher: 'Warta' });
  });
  it('lets a page say nothing that only the reader can say', () => {
    const found = { authors: ['x'], published: null, provenance: {} };
    expect(parseArticle({ ...page, found, authors: ['y'] }, NOW)).toMatchObject({ authors: [] });
    expect(parseArticle({ ...page, found }, NOW)).not.toHaveProperty('found');
  });
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['text that is none', { ...page, text: 7 }],
    ['an address that is none', { ...page, url: 'about' }],
    ['a block outside of the text', { ...page, blocks: [{ start: 0, end: 6 }] }],
    [
      'blocks that overlap',
      {
        ...page,
        blocks: [
          { start: 0, end: 3 },
          { start: 2, end: 5 },
        ],
      },
    ],
    ['offsets that are none', { ...page, blocks: [{ start: 0.5, end: Number.NaN }] }],
    ['a part that is none', { ...page, part: 'two' }],
    ['no clues', { ...page, clues: null }],
    ['meta tags that are none', withClues({ meta: [['author']] })],
    ['structured data that are none', withClues({ jsonLd: [{}] })],
    ['headings that are none', withClues({ headings: [null] })],
    ['bylines that are none', withClues({ bylines: [{ text: 'Oleh' }] })],
    ['dates that are none', withClues({ dates: ['kemarin'] })],
    ['more clues than a page can have', withClues({ jsonLd: new Array(5000).fill('{}') })],
  ])('refuses %s', (_, data) => {
    expect(parseArticle(data, NOW)).toBeNull();
  });
});
