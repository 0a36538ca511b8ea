/** Pages that change after they have loaded, each by a function of its own script. Words, names and places are invented. */

/** A quote by an official, in a sentence of its own. */
const said = (words: string): string => `“${words},” kata Bupati Lembah Aruna Damar Wisaksana kepada wartawan.`;

const TOLD = [
  'Warga Lembah Aruna kembali menanam padi setelah hujan turun dua pekan berturut-turut di seluruh lembah.',
  'Bendungan di hulu dibangun empat puluh tahun lalu dan belum pernah diperbaiki sampai musim kemarau kemarin.',
  'Jalan ke pasar masih terendam air, sehingga truk pengangkut beras harus memutar lewat bukit di selatan.',
];
const RICE = `<p>${TOLD[0]}</p><p>${said('Kami menanam lagi mulai besok pagi')}</p><p>${TOLD[1]}</p>`;
const ROAD = `<p>${TOLD[2]}</p><p>${said('Jalan ke pasar dibuka hari Senin')}</p><p>${TOLD[1]}</p>`;

/** The quotes of the pages as they are painted. */
export const QUOTE = {
  rice: '“Kami menanam lagi mulai besok pagi,”',
  road: '“Jalan ke pasar dibuka hari Senin,”',
  dam: '“Bendungan itu kuat,”',
  english: '“We will plant again tomorrow morning,”',
} as const;

/** A page that changes, and what a reader sees of it. */
export interface MovingPage {
  readonly name: string;
  readonly html: string;
  /** Script that makes the change. */
  readonly act: string;
  /** The direct quotes that are painted before and after the change. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const FOLDED = '<style>.rest { display: none } .open .rest { display: block }</style>';
const DAM = said('Bendungan itu kuat');

export const MOVING_PAGES: readonly MovingPage[] = [
  {
    name: 'a paragraph arrives late',
    html: page('Padi Ditanam Lagi di Lembah Aruna', RICE),
    act: `document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(`<p>${DAM}</p>`)})`,
    before: [QUOTE.rice],
    after: [QUOTE.rice, QUOTE.dam],
  },
  {
    name: 'a live page grows on top',
    html: page('Padi Ditanam Lagi di Lembah Aruna', RICE),
    act: `document.querySelector('article > p').insertAdjacentHTML('beforebegin', ${JSON.stringify(`<p>${DAM}</p>`)})`,
    before: [QUOTE.rice],
    after: [QUOTE.dam, QUOTE.rice],
  },
  {
    name: '“read more” unfolds by a class of the article',
    html: page('Padi Ditanam Lagi di Lembah Aruna', `${RICE}<div class="rest"><p>${DAM}</p><p>${TOLD[2]}</p></div>`, FOLDED),
    act: `document.querySelector('article').classList.add('open')`,
    before: [QUOTE.rice],
    after: [QUOTE.rice, QUOTE.dam],
  },
  {
    name: '“read more” unfolds by a class far outside of the article',
    html: page('Padi Ditanam Lagi di Lembah Aruna', `${RICE}<div class="rest"><p>${DAM}</p><p>${TOLD[2]}</p></div>`, FOLDED),
    act: `document.documentElement.classList.add('open')`,
    before: [QUOTE.rice],
    after: [QUOTE.rice, QUOTE.dam],
  },
  {
    name: '“read more” unfolds by the attribute “hidden”',
    html: page('Padi Ditanam Lagi di Lembah Aruna', `${RICE}<div hidden><p>${DAM}</p><p>${TOLD[2]}</p></div>`),
    act: `document.querySelector('[hidden]').hidden = false`,
    before: [QUOTE.rice],
    after: [QUOTE.rice, QUOTE.dam],
  },
  {
    name: 'the page writes another text into a text node',
    html: page('Padi Ditanam Lagi di Lembah Aruna', RICE),
    act: `document.querySelectorAll('article p')[1].firstChild.data = ${JSON.stringify(DAM)}`,
    before: [QUOTE.rice],
    after: [QUOTE.dam],
  },
  {
    name: 'the page replaces a word within a quote',
    html: page('Padi Ditanam Lagi di Lembah Aruna', RICE.replace('menanam lagi', '<b>menanam</b> lagi')),
    act: `document.querySelector('article b').textContent = 'memanen'`,
    before: [QUOTE.rice],
    after: [QUOTE.rice.replace('menanam', 'memanen')],
  },
  {
    name: 'the page draws the same text anew',
    html: page('Padi Ditanam Lagi di Lembah Aruna', RICE),
    act: `{ const article = document.querySelector('article'); article.innerHTML = article.innerHTML; }`,
    before: [QUOTE.rice],
    after: [QUOTE.rice],
  },
  {
    name: 'the page is translated',
    html: page('Padi Ditanam Lagi di Lembah Aruna', RICE),
    act: `(${translate})(${JSON.stringify([
      'Residents of the valley are planting rice again after it had rained for two weeks in a row.',
      `${QUOTE.english} said Regent of Lembah Aruna Damar Wisaksana to the reporters who were waiting there.`,
      'The dam was built forty years ago and had never been repaired until the last dry season came.',
    ])})`,
    before: [QUOTE.rice],
    after: [QUOTE.english],
  },
];

/** Two stories that a page appends to one another while the reader scrolls; each has its address and its window's title. */
export const ENDLESS = {
  first: { path: '/berita/2025/03/05/padi-ditanam-lagi/', title: 'Padi Ditanam Lagi di Lembah Aruna', quote: QUOTE.rice },
  second: { path: '/berita/2025/03/06/jalan-ke-pasar-dibuka/', title: 'Jalan ke Pasar Dibuka Kembali', quote: QUOTE.road },
  html: page('Padi Ditanam Lagi di Lembah Aruna', RICE),
  /** Appends the second story and goes to it. */
  append: `document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(
    `<article><h1>Jalan ke Pasar Dibuka Kembali</h1><p class="byline">Oleh Sinta Marhaban</p>${ROAD}</article>`,
  )}); document.title = 'Jalan ke Pasar Dibuka Kembali - Lentera Nusa'; history.pushState({}, '', '/berita/2025/03/06/jalan-ke-pasar-dibuka/')`,
  /** Goes back to the first. */
  back: `document.title = 'Padi Ditanam Lagi di Lembah Aruna - Lentera Nusa'; history.replaceState({}, '', '/berita/2025/03/05/padi-ditanam-lagi/')`,
} as const;

/** What translators in browsers do: each text node gives way to elements with the other language's words. */
function translate(texts: readonly string[]): void {
  document.documentElement.lang = 'en';
  document.documentElement.classList.add('translated-ltr');
  for (const [index, paragraph] of document.querySelectorAll('article p').entries()) {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.append(texts[index] ?? '');
    outer.append(inner);
    paragraph.firstChild?.replaceWith(outer);
  }
}

/** The frame of a news page, as plain as it can be and still be one. */
function page(title: string, body: string, head = ''): string {
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
