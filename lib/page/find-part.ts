import type { ArticlePart } from '@/lib/model/page-state';
import { articleKeys } from '@/lib/page/article-keys';
import { attribute, select, textOf } from '@/lib/page/dom';

/** More links than any page needs to tell its parts. */
const MAXIMUM_LINKS = 4000;
const PAGE_PARAMETER = /^(?:page|hal|halaman|pg|paged|seite|pagina)$/;
const WHOLE_PARAMETER = /^(?:single|singlepage|showall|all)$/;
const PAGE_PATH = /^(.+)\/(?:page|hal|halaman)[/-]?(\d{1,3})\/?$/;
/** A number alone behind the address of an article. */
const BARE_PATH = /^(.*\/[^/]{12,})\/([1-9]\d?)\/?$/;
/** What an address of a part, or of the whole, has; cheaper than to take every address apart. */
const MAY_BE_PART =
  /[?&](?:page|hal|halaman|pg|paged|seite|pagina|single|singlepage|showall|all)=?|\/(?:page|hal|halaman)[/-]?\d|\/\d{1,2}\/?(?:[?#]|$)/;

/** Which part of which article an address is of: its number, 0 for the whole, null when it does not say. */
interface PartAddress {
  readonly key: string;
  readonly number: number | null;
}

/**
 * Which part of an article that is split over several pages this page is, by its address and its links to the others; null
 * when it is the whole article, or nothing says that there are parts.
 */
export function findPart(document: Document, url: string): ArticlePart | null {
  const own = addressOf(url);
  if (!own || own.number === 0) return null;
  const parts = new Map<number, string>();
  /** Whether the links are a list of all parts, by number, and not only "next". */
  let isListed = false;
  for (const link of select(document, 'a[href], link[rel~="next"][href]').slice(0, MAXIMUM_LINKS)) {
    const href = attribute(link, 'href');
    if (!MAY_BE_PART.test(href) || !URL.canParse(href, url)) continue;
    const to = new URL(href, url).href;
    const part = addressOf(to);
    if (!part || part.key !== own.key || part.number === null) continue;
    if (!parts.has(part.number)) parts.set(part.number, to);
    isListed ||= part.number > 0 && textOf(link).trim() === String(part.number);
  }
  const others = [...parts.keys()].filter((number) => number > 0);
  const number = own.number ?? 1;
  if (!others.some((other) => other > 1 && other !== number) && number < 2) return null;
  return {
    number,
    total: isListed ? Math.max(number, ...others) : null,
    whole: parts.get(0) ?? null,
    next: parts.get(number + 1) ?? null,
  };
}

function addressOf(address: string): PartAddress | null {
  const url = new URL(address);
  let number: number | null = null;
  for (const [name, value] of url.searchParams) {
    if (WHOLE_PARAMETER.test(name) || (PAGE_PARAMETER.test(name) && value === 'all')) number = 0;
    else if (PAGE_PARAMETER.test(name) && /^[1-9]\d{0,2}$/.test(value)) number = Number(value);
  }
  for (const form of [PAGE_PATH, BARE_PATH]) {
    const found = number === null ? form.exec(url.pathname) : null;
    if (!found) continue;
    number = Number(found[2]);
    url.pathname = found[1] as string;
  }
  const [key] = articleKeys(url.href, null);
  return key === undefined ? null : { key, number };
}
