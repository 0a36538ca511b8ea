/** Pages that change after they have loaded, each by a script of its own. */
import { newsPage, QUOTE, RICE, ROAD, said, TOLD } from './news-pages';

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
    html: newsPage('Padi Ditanam Lagi di Lembah Aruna', RICE),
    act: `document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(`<p>${DAM}</p>`)})`,
    before: [QUOTE.rice],
    after: [QUOTE.rice, QUOTE.dam],
  },
  {
    name: 'a live page grows on top',
    html: newsPage('Padi Ditanam Lagi di Lembah Aruna', RICE),
    act: `document.querySelector('article > p').insertAdjacentHTML('beforebegin', ${JSON.stringify(`<p>${DAM}</p>`)})`,
    before: [QUOTE.rice],
    after: [QUOTE.dam, QUOTE.rice],
  },
  {
    name: '“read more” unfolds by a class of the article',
    html: newsPage('Padi Ditanam Lagi di Lembah Aruna', `${RICE}<div class="rest"><p>${DAM}</p><p>${TOLD[2]}</p></div>`, FOLDED),
    act: `document.querySelector('article').classList.add('open')`,
    before: [QUOTE.rice],
    after: [QUOTE.rice, QUOTE.dam],
  },
  {
    name: '“read more” unfolds by a class far outside of the article',
    html: newsPage('Padi Ditanam Lagi di Lembah Aruna', `${RICE}<div class="rest"><p>${DAM}</p><p>${TOLD[2]}</p></div>`, FOLDED),
    act: `document.documentElement.classList.add('open')`,
    before: [QUOTE.rice],
    after: [QUOTE.rice, QUOTE.dam],
  },
  {
    name: '“read more” unfolds by the attribute “hidden”',
    html: newsPage('Padi Ditanam Lagi di Lembah Aruna', `${RICE}<div hidden><p>${DAM}</p><p>${TOLD[2]}</p></div>`),
    act: `document.querySelector('[hidden]').hidden = false`,
    before: [QUOTE.rice],
    after: [QUOTE.rice, QUOTE.dam],
  },
  {
    name: 'the page writes another text into a text node',
    html: newsPage('Padi Ditanam Lagi di Lembah Aruna', RICE),
    act: `document.querySelectorAll('article p')[1].firstChild.data = ${JSON.stringify(DAM)}`,
    before: [QUOTE.rice],
    after: [QUOTE.dam],
  },
  {
    name: 'the page replaces a word within a quote',
    html: newsPage('Padi Ditanam Lagi di Lembah Aruna', RICE.replace('menanam lagi', '<b>menanam</b> lagi')),
    act: `document.querySelector('article b').textContent = 'memanen'`,
    before: [QUOTE.rice],
    after: [QUOTE.rice.replace('menanam', 'memanen')],
  },
  {
    name: 'the page draws the same text anew',
    html: newsPage('Padi Ditanam Lagi di Lembah Aruna', RICE),
    act: `{ const article = document.querySelector('article'); article.innerHTML = article.innerHTML; }`,
    before: [QUOTE.rice],
    after: [QUOTE.rice],
  },
  {
    name: 'the page is translated',
    html: newsPage('Padi Ditanam Lagi di Lembah Aruna', RICE),
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
  html: newsPage('Padi Ditanam Lagi di Lembah Aruna', RICE),
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
