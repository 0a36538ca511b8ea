import { describe, expect, it } from 'vitest';
import { parseHtml } from '@/lib/cli/parse-html';
import { findPart } from '@/lib/page/find-part';

const BASE = 'https://kabar.example/daerah/2025/03/04/tanggul-jebol-lagi';

const links = (...hrefs: readonly (readonly [href: string, text: string])[]): string =>
  hrefs.map(([href, text]) => `<a href="${href}">${text}</a>`).join(' ');

const numbered = links(['?page=1', '1'], ['?page=2', '2'], ['?page=3', '3']);
const withAll = `${numbered} ${links(['?page=all', 'Tampilkan semua'])}`;

describe('findPart', () => {
  it.each([
    ['the first page of three', '', withAll, { number: 1, total: 3, whole: `${BASE}?page=all`, next: `${BASE}?page=2` }],
    ['the second page', '?page=2', withAll, { number: 2, total: 3, whole: `${BASE}?page=all`, next: `${BASE}?page=3` }],
    ['the last page', '?page=3', numbered, { number: 3, total: 3, whole: null, next: null }],
    [
      'a page that only tells the next',
      '',
      links(['?halaman=2', 'Selanjutnya']),
      { number: 1, total: null, whole: null, next: `${BASE}?halaman=2` },
    ],
    [
      'a number in the path',
      '/2',
      links([`${BASE}/1`, '1'], [`${BASE}/3`, '3']),
      { number: 2, total: 3, whole: null, next: `${BASE}/3` },
    ],
    [
      'a word and number in the path',
      '/halaman-2',
      links([BASE, '1'], [`${BASE}/halaman-3`, '3']),
      { number: 2, total: 3, whole: null, next: `${BASE}/halaman-3` },
    ],
    [
      'a mobile address',
      '?page=2',
      links(['https://m.kabar.example/daerah/2025/03/04/tanggul-jebol-lagi?page=3', '3']),
      { number: 2, total: 3, whole: null, next: 'https://m.kabar.example/daerah/2025/03/04/tanggul-jebol-lagi?page=3' },
    ],
    ['a page with no link to the others', '?page=2', '', { number: 2, total: null, whole: null, next: null }],
    ['the whole article', '?page=all', withAll, null],
    ['an article with links to parts of another', '', links(['/daerah/2025/03/04/pasar-dibuka-lagi?page=2', '2']), null],
    ['an article without parts', '', links(['?utm_source=x', 'Baca'], [BASE, 'Tanggul']), null],
    ['links that are no addresses', '', links(['http://[?page=2', '2'], ['javascript:void(0)?page=2', '2']), null],
  ])('%s', (_, suffix, html, part) => {
    expect(findPart(parseHtml(`<main>${html}</main>`), `${BASE}${suffix}`)).toEqual(part);
  });

  it('takes the next part from the head', () => {
    const head = '<head><link rel="next" href="?page=2"></head>';
    expect(findPart(parseHtml(head), BASE)).toMatchObject({ number: 1, next: `${BASE}?page=2` });
  });
});
