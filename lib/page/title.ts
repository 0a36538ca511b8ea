import type { Found, Provenance } from '@/lib/model/article';
import { byTag, isBefore, textOf as contentOf, windowTitle } from '@/lib/page/dom';
import { fold } from '@/lib/page/fold';
import { plainText } from '@/lib/page/plain-text';
import { type JsonLd, textOf } from '@/lib/page/json-ld';
import { firstMeta, type MetaTags } from '@/lib/page/meta-tags';

/** Headings of each level that are compared with the declared titles; what follows are crossheads and teasers. */
const HEADINGS_LOOKED_AT = 12;

interface Heading {
  readonly element: Element;
  readonly text: string;
}

/**
 * The headline: what structured data, meta tags or the window's title say, most trusted first and without the outlet's
 * name at its end, in the words of the page's own heading where that is the same or says more. Where structured data and
 * meta tags differ, the one that is the window's title was written for search engines: a heading that repeats the other decides.
 */
export function chooseTitle(document: Document, { article }: JsonLd, meta: MetaTags, body: Element | null): Found<string> | null {
  const site = firstMeta(meta, ['og:site_name']) ?? textOf(article?.publisher);
  const declare = (text: string | null, from: Provenance): readonly Found<string>[] => {
    const plain = withoutSite(plainText(text ?? ''), site, from !== 'json-ld');
    return plain === '' ? [] : [[plain, from]];
  };
  const [structured] = declare(textOf(article?.headline) ?? textOf(article?.name), 'json-ld');
  const [tagged] = declare(
    firstMeta(meta, ['og:title', 'title', 'dc.title', 'parsely-title', 'twitter:title', 'sailthru.title']),
    'meta',
  );
  const [window] = declare(windowTitle(document), 'page');
  const main = headings(document, 'h1');
  const best = structured && tagged ? theEditors(structured, tagged, window, main, document) : (structured ?? tagged ?? window);
  if (best) {
    // The heading has the typography, and all the words of a title that was cut for search engines.
    const shown = main.find(({ text }) => sameWords(best[0], text) || sameWords(text, best[0]));
    return shown && shown.text.length < best[0].length + 60 ? [shown.text, 'page'] : best;
  }
  const near = main.find(({ element }) => body !== null && isBefore(element, body)) ?? main[0];
  return near ? [near.text, 'page'] : null;
}

/** Which of two declared titles a heading of the page repeats, when the other one is no more than the window's title. */
function theEditors(
  structured: Found<string>,
  tagged: Found<string>,
  window: Found<string> | undefined,
  main: readonly Heading[],
  document: Document,
): Found<string> {
  const [first, second, third] = [structured[0], tagged[0], window?.[0] ?? ''].map(fold) as [string, string, string];
  if (first === second || second === third) return structured;
  const isShown = [...main, ...headings(document, 'h2')].some(({ text }) => {
    const words = fold(text);
    return words !== first && ` ${words}`.endsWith(` ${second}`);
  });
  return isShown ? tagged : structured;
}

const headings = (document: Document, name: string): Heading[] =>
  Array.from(byTag(document, name))
    .slice(0, HEADINGS_LOOKED_AT)
    .map((element) => ({ element, text: plainText(contentOf(element)) }))
    .filter(({ text }) => text.length > 3);

/** Equal, or one begins with the other, letters and digits only: titles get the outlet's name behind, headings a kicker. */
function sameWords(title: string, heading: string): boolean {
  const a = fold(title);
  const b = fold(heading);
  return a === b || (b.length > 12 && a.startsWith(`${b} `));
}

/** A title without " | Outlet" or " - Outlet" at its end; when `guess`, also without a short end that is not known to be the outlet. */
function withoutSite(title: string, site: string | null, guess: boolean): string {
  const cut = /^(.{12,}?)\s+[|–—·»-]\s+([^|–—·»]{2,40})$/.exec(title);
  if (!cut) return title;
  const [, rest = title, tail = ''] = cut;
  if (site !== null && fold(tail) === fold(site)) return rest;
  return guess && (/[|»·]/.test(title) || tail.split(' ').length <= 3) ? rest : title;
}
