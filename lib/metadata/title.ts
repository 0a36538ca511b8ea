import type { Found, Provenance } from '@/lib/model/article';
import type { HeadingClue, PageClues } from '@/lib/model/page-text';
import { fold } from '@/lib/page/fold';
import { plainText } from '@/lib/metadata/plain-text';
import { type JsonLd, textOf } from '@/lib/metadata/json-ld';
import { firstMeta, type MetaTags } from '@/lib/metadata/meta-tags';

/**
 * The headline: what structured data, meta tags or the window's title say, most trusted first and without the outlet's
 * name at its end, in the words of the page's own heading where that is the same or says more. Where structured data and
 * meta tags differ, the one that is the window's title was written for search engines: a heading that repeats the other decides.
 */
export function chooseTitle(
  { headings, windowTitle }: Pick<PageClues, 'headings' | 'windowTitle'>,
  { article }: JsonLd,
  meta: MetaTags,
): Found<string> | null {
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
  const [window] = declare(windowTitle, 'page');
  const shown = headings.map((heading) => ({ ...heading, text: plainText(heading.text) })).filter(({ text }) => text.length > 3);
  const main = shown.filter(({ level }) => level === 1);
  const best = structured && tagged ? theEditors(structured, tagged, window, shown) : (structured ?? tagged ?? window);
  if (best) {
    // The heading has the typography, and all the words of a title that was cut for search engines.
    const same = main.find(({ text }) => sameWords(best[0], text) || sameWords(text, best[0]));
    return same && same.text.length < best[0].length + 60 ? [same.text, 'page'] : best;
  }
  const near = main.find(({ isBefore }) => isBefore) ?? main[0];
  return near ? [near.text, 'page'] : null;
}

/** Which of two declared titles a heading of the page repeats, when the other one is no more than the window's title. */
function theEditors(
  structured: Found<string>,
  tagged: Found<string>,
  window: Found<string> | undefined,
  headings: readonly HeadingClue[],
): Found<string> {
  const [first, second, third] = [structured[0], tagged[0], window?.[0] ?? ''].map(fold) as [string, string, string];
  if (first === second || second === third) return structured;
  const isShown = headings.some(({ text }) => {
    const words = fold(text);
    return words !== first && ` ${words}`.endsWith(` ${second}`);
  });
  return isShown ? tagged : structured;
}

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
