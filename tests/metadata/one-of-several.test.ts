import { describe, expect, it } from 'vitest';
import { parseHtml } from '@/lib/cli/parse-html';
import { readSavedPage } from '@/lib/metadata/read-saved-page';

const SITE = 'https://kabar.example';
const FIRST = `${SITE}/2025/03/04/tanggul-jebol-lagi/`;
const SECOND = `${SITE}/2025/03/05/pasar-dibuka-kembali/`;

/** Enough running text for an article. */
const prose = (what: string): string =>
  `<p>Warga di sekitar ${what} menunggu sejak dini hari bersama para petugas yang berjaga di balai desa itu.</p>`.repeat(4);

/** A page that has appended its second article; its head still speaks of the first. */
function page({ title = '', noted = '', link = '#', tags = '' }): string {
  const metadata = {
    '@type': 'NewsArticle',
    headline: 'Tanggul jebol lagi',
    datePublished: '2025-03-04T10:00:00+07:00',
    author: { name: 'Rina Astuti' },
    publisher: { name: 'Kabar Kita' },
  };
  return `<head><title>${title}</title><meta property="og:title" content="Tanggul jebol lagi"><meta property="og:site_name" content="Kabar Kita">
    <link rel="canonical" href="${FIRST}">${tags}<script type="application/ld+json">${JSON.stringify(metadata)}</script></head>
    <main><article><h1>Tanggul jebol lagi</h1>${prose('tanggul')}</article>
    <article ${noted}><h1><a href="${link}">Pasar dibuka kembali</a></h1><p class="byline">Oleh Sinta Marhaban</p>${prose('pasar')}</article></main>`;
}

const read = (html: string, url: string) => readSavedPage(parseHtml(html), url);

describe('of several articles on a page', () => {
  it.each([
    ['the window’s title names it', { title: 'Pasar dibuka kembali - Kabar Kita' }],
    ['its element notes the address', { noted: `data-url="${SECOND}"` }],
    ['its headline links to the address', { link: '/2025/03/05/pasar-dibuka-kembali' }],
  ])('the one is read of which %s', (_, change) => {
    const article = read(page(change), SECOND);
    expect(article?.text).toContain('pasar');
    expect(article?.text).not.toContain('tanggul');
    expect(article).toMatchObject({
      title: 'Pasar dibuka kembali',
      authors: ['Sinta Marhaban'],
      publisher: 'Kabar Kita',
      published: '2025-03-05',
      canonicalUrl: null,
    });
  });

  it('the first keeps what the head says of it', () => {
    const article = read(page({ title: 'Tanggul jebol lagi - Kabar Kita' }), FIRST);
    expect(article).toMatchObject({
      title: 'Tanggul jebol lagi',
      authors: ['Rina Astuti'],
      published: '2025-03-04T10:00:00+07:00',
      canonicalUrl: FIRST,
    });
  });

  it('structured data that was appended with an article is its own', () => {
    const second = { '@type': 'NewsArticle', headline: 'Pasar dibuka kembali', author: { name: 'Ahmad Fauzi Ramli' } };
    const tags = `<script type="application/ld+json">${JSON.stringify(second)}</script>`;
    expect(read(page({ noted: `data-url="${SECOND}"`, tags }), SECOND)?.authors).toEqual(['Ahmad Fauzi Ramli']);
  });
});
