import { describe, expect, it } from 'vitest';
import { parseHtml } from '@/lib/cli/parse-html';
import { isArticlePage } from '@/lib/page/is-article';

const paragraph = '<p>Kepala Dinas Pengairan memastikan bahwa tanggul yang jebol itu diperbaiki sebelum musim hujan tiba.</p>';
const teaser = '<article><h2><a href="/a">Tanggul jebol lagi</a></h2><p>Sawah terendam.</p></article>';
const story = `<article><h1>Tanggul Diperbaiki</h1>${paragraph.repeat(5)}</article>`;
const ld = (type: string): string =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}"}</script>`;

const cases: readonly { name: string; address: string; html: string; article: boolean }[] = [
  {
    name: 'declared news article',
    address: 'https://k.example/daerah/d-7214/tanggul',
    html: `<meta property="og:type" content="article">${ld('NewsArticle')}${story}`,
    article: true,
  },
  {
    name: 'article that declares nothing',
    address: 'https://k.example/2025/03/04/tanggul-jebol-lagi-di-muara',
    html: story,
    article: true,
  },
  {
    name: 'article with text in one box and line breaks',
    address: 'https://k.example/read/7214/tanggul',
    html: `<meta property="og:type" content="article"><h1>T</h1><div>${'Air naik. '.repeat(90)}</div>`,
    article: true,
  },
  { name: 'article behind a query', address: 'https://k.example/?p=7214', html: `${ld('NewsArticle')}${story}`, article: true },
  {
    name: 'home page',
    address: 'https://k.example/',
    html: `<meta property="og:type" content="website">${ld('WebSite')}<h1>Kabar</h1>${teaser.repeat(20)}${paragraph.repeat(4)}`,
    article: false,
  },
  {
    name: 'section page',
    address: 'https://k.example/politik',
    html: `${ld('CollectionPage')}<h1>Politik</h1>${teaser.repeat(12)}${paragraph.repeat(2)}`,
    article: false,
  },
  {
    name: 'tag page',
    address: 'https://k.example/tag/banjir-muara-tiga-2025',
    html: `<h1>banjir</h1>${teaser.repeat(12)}${paragraph.repeat(5)}`,
    article: false,
  },
  {
    name: 'search',
    address: 'https://k.example/search?q=tanggul',
    html: `<h1>tanggul</h1>${paragraph.repeat(8)}`,
    article: false,
  },
  {
    name: 'shop',
    address: 'https://t.example/produk/jaket-lilin-zaitun-123456',
    html: `<meta property="og:type" content="product">${ld('Product')}<h1>Jaket</h1>${paragraph.repeat(5)}`,
    article: false,
  },
  {
    name: 'mail',
    address: 'https://mail.example/inbox/7214',
    html: `<h1>Kotak masuk</h1>${paragraph.repeat(5)}`,
    article: false,
  },
  { name: 'app', address: 'https://app.example/board', html: '<div id="root"><button>Baru</button></div>', article: false },
  { name: 'empty page', address: 'https://k.example/2025/03/04/x-y-z-w', html: '', article: false },
  { name: 'no web page', address: 'file:///tmp/2025/03/04/tanggul-jebol-lagi-di.html', html: story, article: false },
];

describe('isArticlePage', () => {
  it.each(cases)('$name: $article', ({ address, html, article }) => {
    expect(isArticlePage(parseHtml(html), address)).toBe(article);
  });
});
