/** News pages as plain as they can be and still be such. Words, names and places are invented. */

/** A quote by an official, in a sentence of its own. */
export const said = (words: string): string => `“${words},” kata Bupati Lembah Aruna Damar Wisaksana kepada wartawan.`;

export const TOLD = [
  'Warga Lembah Aruna kembali menanam padi setelah hujan turun dua pekan berturut-turut di seluruh lembah.',
  'Bendungan di hulu dibangun empat puluh tahun lalu dan belum pernah diperbaiki sampai musim kemarau kemarin.',
  'Jalan ke pasar masih terendam air, sehingga truk pengangkut beras harus memutar lewat bukit di selatan.',
];
export const RICE = `<p>${TOLD[0]}</p><p>${said('Kami menanam lagi mulai besok pagi')}</p><p>${TOLD[1]}</p>`;
export const ROAD = `<p>${TOLD[2]}</p><p>${said('Jalan ke pasar dibuka hari Senin')}</p><p>${TOLD[1]}</p>`;

/** The quotes of the pages as they are painted. */
export const QUOTE = {
  rice: '“Kami menanam lagi mulai besok pagi,”',
  road: '“Jalan ke pasar dibuka hari Senin,”',
  dam: '“Bendungan itu kuat,”',
  english: '“We will plant again tomorrow morning,”',
} as const;

/** A page with that title above the article's text; `head`: further elements for its head. */
export function newsPage(title: string, body: string, head = ''): string {
  const metadata = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2025-03-05T19:40:00+07:00',
    author: { '@type': 'Person', name: 'Ranti Wicaksari' },
    publisher: { '@type': 'Organization', name: 'Lentera Nusa' },
  };
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>${title} - Lentera Nusa</title><meta property="og:type" content="article">
<link rel="icon" href="data:,">${head}
<script type="application/ld+json">${JSON.stringify(metadata)}</script></head>
<body><main><article><h1>${title}</h1>${body}</article></main></body></html>`;
}
