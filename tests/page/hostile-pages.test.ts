import { describe, expect, it } from 'vitest';
import { parseHtml } from '@/lib/cli/parse-html';
import { readSavedPage } from '@/lib/metadata/read-saved-page';

const ADDRESS = 'https://kabar.example/daerah/2025/03/04/tanggul';
const SENTENCE = 'Hujan lebat turun sejak dini hari, kata petugas yang berjaga di balai desa itu.';
const TEXT = `<p>${SENTENCE}</p><p>${SENTENCE} Lagi.</p><p>${SENTENCE} Dan lagi.</p>`;

const read = (html: string) => readSavedPage(parseHtml(html), ADDRESS);

describe('hostile pages', () => {
  it('reads 10,000 nested elements', () => {
    const document = parseHtml('<body></body>');
    let at: Element = document.body;
    for (let i = 0; i < 10_000; i++) at = at.appendChild(document.createElement(i % 2 ? 'div' : 'span'));
    for (const text of [SENTENCE, `${SENTENCE} Lagi.`, `${SENTENCE} Dan lagi.`])
      at.appendChild(document.createElement('p')).textContent = text;
    expect(readSavedPage(document, ADDRESS)?.blocks).toHaveLength(3);
  });

  it('reads 10,000 unclosed quotation marks', () => {
    expect(read(`<article><p>${'"Ya '.repeat(10_000)}</p>${TEXT}</article>`)?.blocks).toHaveLength(4);
  });

  it.each([
    '{"@type":"NewsArticle","headline":"Tanggul',
    '[[[[[[',
    'null',
    '"x"',
    '{"@type":"NewsArticle","headline":{"a":[1]},"author":[null,7,{"name":{"x":1}}],"datePublished":{},"publisher":[]}',
    '{"@graph":"x","@type":["NewsArticle",7],"headline":7,"author":7,"datePublished":20250304}',
    `{"@type":"NewsArticle","author":${'[{"author":'.repeat(500)}1${'}]'.repeat(500)}}`,
  ])('lives with JSON-LD such as %.40s', (json) => {
    expect(
      read(
        `<head><script type="application/ld+json">${json}</script></head><article><h1>Tanggul jebol lagi</h1>${TEXT}</article>`,
      )?.title,
    ).toBe('Tanggul jebol lagi');
  });

  it('reads JSON-LD with raw line breaks, trailing commas and comments around it', () => {
    const json =
      '<!-- {"@type":"NewsArticle",\n"headline":"Tanggul\njebol","datePublished":"2025-03-04T10:00:00+07:00","author":[{"name":"Rina Astuti"},],} -->';
    const article = read(`<head><script type="application/ld+json">${json}</script></head><article>${TEXT}</article>`);
    expect(article).toMatchObject({ title: 'Tanggul jebol', published: '2025-03-04T10:00:00+07:00', authors: ['Rina Astuti'] });
  });

  it.each(['/* <![CDATA[ */ % /* ]]> */', '//<![CDATA[\n%\n//]]>', '<![CDATA[%]]>', ' % ;', '[%]'])(
    'reads JSON-LD in %j',
    (wrapping) => {
      const json = wrapping.replace('%', '{"@type":"NewsArticle","headline":"Tanggul jebol lagi"}');
      expect(read(`<head><script type="application/ld+json">${json}</script></head><article>${TEXT}</article>`)?.title).toBe(
        'Tanggul jebol lagi',
      );
    },
  );

  it.each([
    ['white space in JSON-LD', `<script type="application/ld+json">{${' '.repeat(300_000)}</script>${TEXT}`],
    ['quotation marks in a blockquote', `${TEXT}<blockquote>${'"'.repeat(150_000)}a</blockquote>`],
    ['white space in a title', `<title>${' -'.repeat(100_000)}x</title>${TEXT}`],
    ['class names', `<div class="${'article- '.repeat(50_000)}">${TEXT}</div>`],
    ['declarations of style', `<div style="${'; '.repeat(150_000)}">${TEXT}</div>`],
    ['character references', `<meta property="og:title" content="${'&amp;'.repeat(100_000)}">${TEXT}`],
  ])('is not slowed down by many %s', (_, html) => {
    // Takes minutes where anything looks at them again and again: the test ends at its own time limit then.
    expect(readSavedPage(parseHtml(html), ADDRESS)).not.toBeNull();
  });

  it('keeps a title that looks like a script as text', () => {
    const article = read(
      `<head><meta property="og:title" content="&lt;script&gt;alert(1)&lt;/script&gt; di balai kota"></head><article>${TEXT}</article>`,
    );
    expect(article?.title).toBe('<script>alert(1)</script> di balai kota');
  });

  it('takes direction marks and other invisible characters out of titles and names', () => {
    const article = read(
      `<head><meta property="og:title" content="\u202eTang\u00adgul\u200b jebol lagi di balai"><meta name="author" content="\u2067Rina\u2069 Astuti"></head><article>${TEXT}</article>`,
    );
    expect(article).toMatchObject({ title: 'Tanggul jebol lagi di balai', authors: ['Rina Astuti'] });
  });

  it('takes no canonical address of another site or of the home page', () => {
    const head = (address: string): string => `<head><link rel="canonical" href="${address}"></head><article>${TEXT}</article>`;
    expect(read(head('https://lain.example/x'))?.canonicalUrl).toBeNull();
    expect(read(head('/'))?.canonicalUrl).toBeNull();
    expect(read(head('javascript:alert(1)'))?.canonicalUrl).toBeNull();
    expect(read(head('/daerah/tanggul'))?.canonicalUrl).toBe('https://kabar.example/daerah/tanggul');
  });

  it('passes over a stretch of data that is no paragraph', () => {
    expect(read(`<article><div>${'data '.repeat(60_000)}</div>${TEXT}</article>`)?.blocks).toHaveLength(3);
  });

  it('reads an article of ten thousand paragraphs', () => {
    const document = parseHtml(`<article>${`<div><p>${SENTENCE}</p></div>`.repeat(10_000)}</article>`);
    expect(readSavedPage(document, ADDRESS)?.blocks).toHaveLength(10_000);
  });
});
