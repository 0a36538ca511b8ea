import type { Provenance } from '@/lib/model/article';
import { select, textContent } from '@/lib/page/dom';
import type { JsonLd } from '@/lib/page/json-ld';
import { textOf } from '@/lib/page/json-ld';
import { firstMeta, type MetaTags } from '@/lib/page/meta-tags';

const FOLLOWING = 4;

/**
 * The headline that readers see: the page's `h1` when structured data or the window's title confirm it, else what
 * the structured data say, without the outlet's name at its end.
 */
export function chooseTitle(document: Document, { article }: JsonLd, meta: MetaTags, body: Element | null): readonly [string, Provenance] | null {
  const declared: [string | null, Provenance][] = [
    [textOf(article?.headline) ?? textOf(article?.name), 'json-ld'],
    [firstMeta(meta, ['og:title', 'title', 'dc.title', 'parsely-title', 'twitter:title', 'sailthru.title']), 'meta'],
    [select(document, 'title')[0]?.textContent ?? null, 'page'],
  ];
  const known = declared.flatMap(([text, from]) => (text && tidy(text) !== '' ? [[tidy(text), from] as const] : []));
  const headings = select(document, 'h1')
    .map((h1) => ({ h1, text: tidy(textContent(h1) ?? '') }))
    .filter(({ text }) => text.length > 3);
  const confirmed = headings.find(({ text }) => known.some(([title]) => sameWords(title, text)));
  if (confirmed) return [confirmed.text, 'page'];
  const [best] = known;
  if (best) return [withoutSite(best[0], firstMeta(meta, ['og:site_name'])), best[1]];
  const near = headings.find(({ h1 }) => body !== null && (h1.compareDocumentPosition(body) & FOLLOWING) !== 0) ?? headings[0];
  return near ? [near.text, 'page'] : null;
}

const tidy = (text: string): string => text.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ').trim();

const fold = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Equal, or one begins with the other, letters and digits only: titles get the outlet's name behind, headings a kicker. */
function sameWords(title: string, heading: string): boolean {
  const a = fold(title);
  const b = fold(heading);
  return a === b || (b.length > 12 && a.startsWith(`${b} `));
}

/** A title without " | Outlet" or " - Outlet" at its end. */
function withoutSite(title: string, site: string | null): string {
  const cut = /^(.{12,}?)\s+[|–—·»-]\s+([^|–—·»]{2,40})$/.exec(title);
  if (!cut) return title;
  const [, rest = title, tail = ''] = cut;
  return /[|»·]/.test(title) || (site !== null && fold(tail) === fold(site)) || tail.split(' ').length <= 3 ? rest : title;
}
