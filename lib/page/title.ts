import type { Provenance } from '@/lib/model/article';
import { isBefore, select, textOf as contentOf, windowTitle } from '@/lib/page/dom';
import { plainText } from '@/lib/page/plain-text';
import type { Found } from '@/lib/page/found';
import { type JsonLd, textOf } from '@/lib/page/json-ld';
import { firstMeta, type MetaTags } from '@/lib/page/meta-tags';

/**
 * The headline: what structured data, meta tags or the window's title say, most trusted first and without the outlet's
 * name at its end, in the words of the page's own heading where that is the same or says more.
 */
export function chooseTitle(document: Document, { article }: JsonLd, meta: MetaTags, body: Element | null): Found<string> | null {
  const declared: [string | null, Provenance][] = [
    [textOf(article?.headline) ?? textOf(article?.name), 'json-ld'],
    [firstMeta(meta, ['og:title', 'title', 'dc.title', 'parsely-title', 'twitter:title', 'sailthru.title']), 'meta'],
    [windowTitle(document), 'page'],
  ];
  const known = declared.flatMap(([text, from]) => (text && plainText(text) !== '' ? [[plainText(text), from] as const] : []));
  const headings = select(document, 'h1')
    .map((h1) => ({ h1, text: plainText(contentOf(h1)) }))
    .filter(({ text }) => text.length > 3);
  const [best] = known;
  if (best) {
    const title = withoutSite(best[0], firstMeta(meta, ['og:site_name']) ?? textOf(article?.publisher), best[1] !== 'json-ld');
    // The heading has the typography, and all the words of a title that was cut for search engines.
    const shown = headings.find(({ text }) => sameWords(title, text) || sameWords(text, title));
    return shown && shown.text.length < title.length + 60 ? [shown.text, 'page'] : [title, best[1]];
  }
  const near = headings.find(({ h1 }) => body !== null && isBefore(h1, body)) ?? headings[0];
  return near ? [near.text, 'page'] : null;
}

const fold = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

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
