/** Pages that their own scripts have made hostile. */
import { newsPage, QUOTE, RICE, TOLD } from './news-pages';

/** A page as it is served, and the script that makes it what it is, before anybody looks. */
export interface HostilePage {
  readonly name: string;
  readonly html: string;
  readonly quotes: readonly string[];
}

const TITLE = 'Padi Ditanam Lagi di Lembah Aruna';
const TEXT = JSON.stringify(TOLD.join(' '));

/** Runs as the page is parsed, behind its article. */
const made = (script: string, head = ''): string =>
  newsPage(TITLE, RICE, head).replace(
    '</body>',
    `<script>{ const article = document.querySelector('article'); ${script} }</script></body>`,
  );

export const HOSTILE_PAGES: readonly HostilePage[] = [
  {
    name: '20 MB of text',
    html: made(
      `for (let i = 0; i < 64000; i++) article.append(Object.assign(document.createElement('p'), { textContent: ${TEXT} }));`,
    ),
    quotes: [QUOTE.rice],
  },
  {
    name: 'a million text nodes',
    html: made(
      `for (let i = 0; i < 1000; i++) { const p = document.createElement('p'); for (let k = 0; k < 1000; k++) p.append('kata '); article.append(p); }`,
    ),
    quotes: [QUOTE.rice],
  },
  {
    // Chromium itself gives up on ten times as many; `tests/page/hostile-pages.test.ts` reads those.
    name: '1,000 elements in one another',
    html: made(
      `let at = article; for (let i = 0; i < 1000; i++) at = at.appendChild(document.createElement(i % 2 ? 'div' : 'section')); at.append(${TEXT});`,
    ),
    quotes: [QUOTE.rice],
  },
  {
    name: 'shadow trees that pass their slots on and on',
    html: made(`let at = article.appendChild(document.createElement('x-news')); at.append(${TEXT});
      for (let i = 0; i < 300; i++) { const root = at.attachShadow({ mode: 'open' }); at = root.appendChild(document.createElement('x-news')); at.append(document.createElement('slot')); }`),
    quotes: [QUOTE.rice],
  },
  {
    name: 'frames of itself',
    html: made(
      `if (top === self || self.parent === top) article.append(Object.assign(document.createElement('iframe'), { src: location.href }));`,
    ),
    // Browsers end such a chain by themselves.
    quotes: [QUOTE.rice, QUOTE.rice],
  },
  {
    name: 'overwritten prototypes',
    html: made(
      '',
      `<script>
        const broken = () => { throw new Error('broken by the page'); };
        for (const [owner, names] of [[Node, ['firstChild', 'nextSibling', 'parentNode', 'textContent', 'nodeType']], [Element, ['shadowRoot', 'localName']]])
          for (const name of names) Object.defineProperty(owner.prototype, name, { get: broken });
        Element.prototype.querySelectorAll = Element.prototype.getAttribute = Array.prototype.flatMap = Map.prototype.set = broken;
        Object.defineProperty(Object.prototype, 'then', { get() { return undefined; }, configurable: true });
      </script>`,
    ).replace(/<script>\{ const article[\s\S]*?<\/script>/, ''),
    quotes: [QUOTE.rice],
  },
  {
    name: 'names that hide what documents have',
    html: newsPage(
      TITLE,
      `<form id="chrome"><input name="runtime"></form><img name="body"><img name="querySelectorAll"><form name="documentElement"><input name="firstChild"></form><iframe name="CSS" srcdoc=""></iframe><a id="Highlight"></a>${RICE}`,
    ),
    quotes: [QUOTE.rice],
  },
  {
    name: 'text in noscript and template, and turned around',
    html: newsPage(
      TITLE,
      `<noscript><p>“Jangan dibaca,” kata Bupati Lembah Aruna Damar Wisaksana.</p></noscript><template><p>“Jangan,” kata Damar.</p></template>${RICE.replace('menanam lagi', '\u202emenanam\u202c lagi')}`,
    ),
    quotes: [QUOTE.rice],
  },
];
