/** Pages too large to be kept as files. Words, names and places are invented. */

const QUOTED = [
  '"Kami menanam lagi mulai besok pagi," kata Bupati Lembah Aruna Damar Wisaksana kepada wartawan.',
  'Menurut Damar, perbaikan saluran air akan selesai sebelum musim kemarau.',
];
const TOLD = [
  'Warga Lembah Aruna kembali menanam padi setelah hujan turun dua pekan berturut-turut.',
  'Bendungan itu dibangun empat puluh tahun lalu dan belum pernah diperbaiki.',
  'Jalan ke pasar masih terendam, dan truk pengangkut beras memutar lewat bukit.',
];
/** Paragraphs from one with quotes to the next. */
const QUOTES_EVERY = 40;

/** An article of about `size` UTF-16 units of text, with a direct quote in every fortieth paragraph. */
export function longArticle(size: number): string {
  const paragraphs: string[] = [];
  for (let length = 0, index = 0; length < size; index += 1) {
    const sentences = index % QUOTES_EVERY === 0 ? QUOTED : [TOLD[index % 3], TOLD[(index + 1) % 3], TOLD[(index + 2) % 3]];
    const paragraph = sentences.join(' ');
    paragraphs.push(`<p>${paragraph}</p>`);
    length += paragraph.length;
  }
  return article('Panen Panjang di Lembah Aruna', paragraphs.join('\n'));
}

/** An article with `count` quotation marks that open and never close: half in one paragraph, half in paragraphs of their own. */
export function unclosedMarks(count: number): string {
  const mark = '“Mereka berkata akan datang ';
  const one = `<p>${mark.repeat(count / 2)}</p>`;
  const many = `<p>${mark} lagi.</p>\n`.repeat(count / 2);
  const opening = [...TOLD, ...QUOTED].map((sentence) => `<p>${sentence}</p>`).join('\n');
  return article('Tanda yang Tidak Pernah Ditutup', `${opening}\n${one}\n${many}`);
}

/** The frame of a news page, as plain as it can be and still be one. */
function article(title: string, body: string): string {
  const metadata = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2025-03-05T19:40:00+07:00',
    author: { '@type': 'Person', name: 'Ranti Wicaksari' },
    publisher: { '@type': 'Organization', name: 'Lentera Nusa' },
  };
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">
<script type="application/ld+json">${JSON.stringify(metadata)}</script></head>
<body><main><article><h1>${title}</h1>
${body}
</article></main></body></html>`;
}
