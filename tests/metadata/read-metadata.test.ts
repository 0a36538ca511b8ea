import { describe, expect, it } from 'vitest';
import type { ArticleMetadata } from '@/lib/model/article';
import { parseHtml } from '@/lib/cli/parse-html';
import { namesInByline } from '@/lib/metadata/person-names';
import { readMetadata } from '@/lib/metadata/read-metadata';
import { gatherClues } from '@/lib/page/gather-clues';
import { atOnce } from '@/tests/page/at-once';

const ADDRESS = 'https://www.kabar.example/daerah/2025/03/04/tanggul-jebol?page=all';

function read(head: string, body = '', now: Date | null = null): ArticleMetadata {
  const document = parseHtml(`<html lang="id"><head>${head}</head><body>${body}</body></html>`);
  const text = document.querySelector('article') ?? document.body;
  return readMetadata(atOnce(gatherClues(document, text, null)), ADDRESS, now);
}

const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('readMetadata', () => {
  it('reads a NewsArticle', () => {
    const metadata = read(
      jsonLd({
        '@type': ['NewsArticle'],
        headline: 'Tanggul Jebol &amp; Sawah Terendam',
        author: [
          { '@type': 'Person', name: 'Rina Astuti' },
          { givenName: 'Ahmad', familyName: 'Fauzi' },
        ],
        publisher: { name: 'Kabar Nusa' },
        articleSection: ['Daerah', 'Jawa'],
        datePublished: '2025-03-04T14:05:00+07:00',
        dateModified: '2025-03-04T15:00:00+07:00',
        inLanguage: 'id-ID',
        mainEntityOfPage: { '@id': 'https://kabar.example/daerah/2025/03/04/tanggul-jebol' },
      }),
    );
    expect(metadata).toEqual({
      title: 'Tanggul Jebol & Sawah Terendam',
      authors: ['Rina Astuti', 'Ahmad Fauzi'],
      publisher: 'Kabar Nusa',
      section: 'Daerah',
      published: '2025-03-04T14:05:00+07:00',
      modified: '2025-03-04T15:00:00+07:00',
      language: 'id',
      canonicalUrl: 'https://kabar.example/daerah/2025/03/04/tanggul-jebol',
      provenance: {
        title: 'json-ld',
        authors: 'json-ld',
        publisher: 'json-ld',
        section: 'json-ld',
        published: 'json-ld',
        modified: 'json-ld',
        language: 'json-ld',
        canonicalUrl: 'json-ld',
      },
      candidates: {
        authors: [[['Rina Astuti', 'Ahmad Fauzi'], 'json-ld']],
        published: [
          ['2025-03-04T14:05:00+07:00', 'json-ld'],
          ['2025-03-04', 'address'],
        ],
      },
    });
  });

  it('follows references inside a graph', () => {
    const metadata = read(
      jsonLd({
        '@graph': [
          { '@type': 'Article', headline: 'Tanggul jebol', author: { '@id': '#rina' }, publisher: { '@id': '#kabar' } },
          { '@type': 'Person', '@id': '#rina', name: 'Rina Astuti' },
          { '@type': 'Organization', '@id': '#kabar', name: 'Kabar Nusa' },
        ],
      }),
    );
    expect(metadata).toMatchObject({ authors: ['Rina Astuti'], publisher: 'Kabar Nusa' });
  });

  it('takes the article of this page when others are described, too', () => {
    const other = {
      '@type': 'NewsArticle',
      headline: 'Berita lain',
      url: 'https://www.kabar.example/lain',
      datePublished: '2025-01-01',
    };
    const own = { '@type': 'NewsArticle', headline: 'Tanggul jebol', url: ADDRESS };
    expect(read(jsonLd([other, own])).title).toBe('Tanggul jebol');
  });

  it('falls back to meta tags', () => {
    const metadata =
      read(`<meta property="og:title" content="Tanggul Jebol - Kabar Nusa"><meta property="og:site_name" content="Kabar Nusa">
      <meta name="author" content="Rina Astuti dan Ahmad Fauzi"><meta property="article:published_time" content="2025-03-04T14:05:00+07:00"><link rel="canonical" href="/daerah/2025/03/04/tanggul-jebol">`);
    expect(metadata).toMatchObject({
      title: 'Tanggul Jebol',
      authors: ['Rina Astuti', 'Ahmad Fauzi'],
      publisher: 'Kabar Nusa',
      published: '2025-03-04T14:05:00+07:00',
      canonicalUrl: 'https://www.kabar.example/daerah/2025/03/04/tanggul-jebol',
      provenance: { title: 'meta', authors: 'meta', published: 'meta', language: 'page' },
    });
  });

  it('falls back to the byline and the heading', () => {
    const metadata = read(
      '',
      '<main><h1>Tanggul Jebol</h1><div class="detail__author">Rina Astuti - kabarnusa</div><div class="detail__date">Selasa, 04 Mar 2025 14:05 WIB</div><article><p>…</p></article></main>',
    );
    expect(metadata).toMatchObject({
      title: 'Tanggul Jebol',
      authors: ['Rina Astuti'],
      published: '2025-03-04T14:05:00+07:00',
      provenance: { title: 'page', authors: 'byline', published: 'byline' },
    });
  });

  it('falls back to the address for the day, and says so', () => {
    const metadata = read('');
    expect(metadata).toMatchObject({ title: '', authors: [], published: '2025-03-04', provenance: { published: 'address' } });
  });

  it.each([
    {
      name: 'the heading repeats the title for sharing, and structured data has the window title',
      window: 'Tanggul: Siapa yang Membayar?',
      shared: 'Warga Menolak Iuran Tanggul',
      structured: 'Tanggul: Siapa yang Membayar?',
      body: '<h1>Warga Menolak Iuran Tanggul</h1>',
      title: 'Warga Menolak Iuran Tanggul',
    },
    {
      name: 'a heading of the second level, with a kicker, repeats it',
      window: 'Tanggul: Siapa yang Membayar?',
      shared: 'Warga Menolak Iuran Tanggul',
      structured: 'Tanggul: Siapa yang Membayar?',
      body: '<h1>Tanggul: Siapa yang Membayar?</h1><h2><span>Daerah – </span>Warga Menolak Iuran Tanggul</h2>',
      title: 'Warga Menolak Iuran Tanggul',
    },
    {
      name: 'no heading repeats it',
      window: 'Tanggul: Siapa yang Membayar?',
      shared: 'Iuran tanggul bikin geger',
      structured: 'Tanggul: Siapa yang Membayar?',
      body: '<h1>Tanggul: Siapa yang Membayar?</h1>',
      title: 'Tanggul: Siapa yang Membayar?',
    },
    {
      name: 'the title for sharing is the window title, too',
      window: 'Tanggul 2025: Iuran, Warga, Biaya',
      shared: 'Tanggul 2025: Iuran, Warga, Biaya',
      structured: 'Warga Menolak Iuran Tanggul',
      body: '<h1>Tanggul 2025: Iuran, Warga, Biaya</h1><h2>Warga Menolak Iuran Tanggul</h2>',
      title: 'Warga Menolak Iuran Tanggul',
    },
  ])('decides between titles that differ: $name', ({ window, shared, structured, body, title }) => {
    const head = `<title>${window}</title><meta property="og:title" content="${shared}">`;
    expect(read(head + jsonLd({ '@type': 'NewsArticle', headline: structured }), body).title).toBe(title);
  });

  const outlet = jsonLd({
    '@type': 'NewsArticle',
    headline: 'Tanggul jebol',
    author: { '@type': 'Organization', name: 'Kabar Nusa' },
  });
  const byline = (html: string): string => `<main>${html}<article><p>…</p></article></main>`;
  it.each([
    ['an outlet gives way to who wrote it', outlet, byline('<div class="authors">Oleh Rina Astuti</div>'), ['Rina Astuti']],
    [
      'the word before the name may stand outside of the link',
      outlet,
      byline('<p>Oleh <a href="/author/rina">Rina Astuti</a></p>'),
      ['Rina Astuti'],
    ],
    [
      'an outlet stays when nobody is said to have written it',
      outlet,
      byline('<div class="author">Budi Santosa</div>'),
      ['Kabar Nusa'],
    ],
    [
      'an outlet stays when the byline is that of another article',
      outlet,
      `${byline('')}<div><div><div><div><div class="byline">Oleh Budi Santosa</div></div></div></div></div>`,
      ['Kabar Nusa'],
    ],
    [
      'the site in the author tag is an outlet',
      '<meta name="author" content="KABAR">',
      byline('<p class="byline">Oleh Rina Astuti</p>'),
      ['Rina Astuti'],
    ],
    [
      'the card for social media names the author',
      '<meta name="twitter:label1" content="Ditulis oleh"><meta name="twitter:data1" content="Rina Astuti">',
      byline(''),
      ['Rina Astuti'],
    ],
    [
      'an address is no name',
      '<meta name="author" content="r.astuti@kabar.example">',
      byline('<span id="authors">Rina Astuti</span>'),
      ['Rina Astuti'],
    ],
    ['where a report came from is no name', '', byline('<span class="author">Sumber: Antero</span>'), []],
  ])('reads authors: %s', (_, head, body, authors) => {
    expect(read(head, body).authors).toEqual(authors);
  });

  it('counts a relative date from the given time, and leaves it alone without one', () => {
    const body = '<main><span class="date">2 jam lalu</span><article><p>…</p></article></main>';
    const now = new Date('2025-03-04T14:05:00Z');
    expect(read('', body, now)).toMatchObject({ published: '2025-03-04T12:05:00Z', provenance: { published: 'byline' } });
    expect(read('', body)).toMatchObject({ published: '2025-03-04', provenance: { published: 'address' } });
  });

  it('prefers the words of the page heading to a title that was cut', () => {
    expect(
      read(jsonLd({ '@type': 'NewsArticle', headline: 'Tanggul Jebol di Muara' }), '<h1>Tanggul Jebol di Muara Tiga</h1>').title,
    ).toBe('Tanggul Jebol di Muara Tiga');
  });
});

describe('namesInByline', () => {
  it.each([
    ['Oleh Rina Astuti dan Ahmad Fauzi', ['Rina Astuti', 'Ahmad Fauzi']],
    ['By Jane Roe, John Doe and Max Mustermann', ['Jane Roe', 'John Doe', 'Max Mustermann']],
    ['Penulis: Rina Astuti | Editor: Budi Santosa', ['Rina Astuti']],
    ['Rina Astuti - detikNews', ['Rina Astuti']],
    ['Von Friederike Wesselmann', ['Friederike Wesselmann']],
    ['Jane Roe (Reuters)', ['Jane Roe']],
    ['https://kabar.example/rina', []],
    ['', []],
  ])('reads %j', (byline, names) => {
    expect(namesInByline(byline)).toEqual(names);
  });
});
