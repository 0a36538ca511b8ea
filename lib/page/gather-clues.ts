import type { BylineClue, DateClue, HeadingClue, PageClues } from '@/lib/model/page-text';
import { attribute, bodyOf, byTag, isBefore, parentElement, rootOf, select, textOf, windowTitle } from '@/lib/page/dom';

/** Larger blocks of JSON-LD are data sets, not descriptions of an article. UTF-16 units. */
const LONGEST_BLOCK = 1_000_000;
/** More meta elements than any page needs. */
const MOST_META = 1000;
/** Headings of each level that are compared with the declared titles; what follows are crossheads and teasers. */
const MOST_HEADINGS = 12;
/** Lines that are looked at around each part of the page, and how long one may be. UTF-16 units. */
const MOST_LINES = 40;
const LONGEST_LINE = 120;
/** A lead such as "Ditulis oleh" stands within. UTF-16 units. */
const LEAD_LENGTH = 40;
/** A page with more elements is not searched whole for class names: that takes longer than a frame. */
const SEARCHED_ELEMENTS = 40_000;

const BYLINES =
  '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i], [id*="author" i], [class*="penulis" i], [class*="reporter" i], ' +
  '[data-testid*="byline" i], a[href*="/author"], a[href*="/autor"], a[href*="/penulis"]';
const DATES =
  '[itemprop~="datePublished"], time, [class*="date" i], [class*="time" i], [class*="tanggal" i], [class*="publish" i]';

/** What the head of a page declares. */
export type Declarations = Pick<PageClues, 'meta' | 'jsonLd'>;

/**
 * Gathers what a page says of its article, as it stands there; yields often. `body` is the element with the article's
 * text; `headline`: of the article, where the page holds others beside it.
 */
export function* gatherClues(document: Document, body: Element, headline: string | null): Generator<void, PageClues> {
  const declared = gatherDeclarations(document);
  yield;
  const near = lookAround(document, body);
  // What is only a second opinion is not worth a search of the whole page.
  const [hasAuthor, hasDate] = ['author|creator|byl', 'datePublished|publish|pubdate'].map((words) => declares(declared, words));
  const bylines = findLines(document, near, BYLINES, !hasAuthor, bylineIn);
  yield;
  const dates = findLines(document, near, DATES, !hasDate, dateIn);
  yield;
  const root = rootOf(document);
  const canonical = select(document, 'link[rel~="canonical" i][href]')[0];
  return {
    headline,
    windowTitle: windowTitle(document),
    language: root ? attribute(root, 'lang') || attribute(root, 'xml:lang') : '',
    canonical: canonical ? attribute(canonical, 'href') : '',
    ...declared,
    headings: [...headings(document, 1, body), ...headings(document, 2, body)],
    bylines,
    dates,
  };
}

/** What the head of a page declares, unread. */
export function gatherDeclarations(document: Document): Declarations {
  const meta: [string, string][] = [];
  for (const element of select(document, 'meta[content]').slice(0, MOST_META)) {
    const content = attribute(element, 'content').trim();
    const names = `${attribute(element, 'property')} ${attribute(element, 'name')} ${attribute(element, 'itemprop')}`;
    if (content !== '') meta.push([names.trim().toLowerCase(), content]);
  }
  const jsonLd = select(document, 'script[type^="application/ld+json" i]')
    .map(textOf)
    .filter(({ length }) => length <= LONGEST_BLOCK);
  return { meta, jsonLd };
}

function declares({ meta, jsonLd }: Declarations, words: string): boolean {
  const pattern = new RegExp(words, 'i');
  return meta.some(([names]) => pattern.test(names)) || jsonLd.some((source) => pattern.test(source));
}

/**
 * The elements around the article's text, the innermost first. Where other headlines stand beside that of the article,
 * what lies beyond is about other articles.
 */
function lookAround(document: Document, body: Element): { readonly roots: readonly Element[]; readonly isAlone: boolean } {
  const top = bodyOf(document);
  const roots: Element[] = [];
  const headlines = select(body, 'h1').length;
  for (let at: Element | null = body, i = 0; at && at !== top && i < 3; at = parentElement(at), i++) {
    if (at !== body && headlines > 0 && select(at, 'h1').length > headlines) return { roots, isAlone: false };
    roots.push(at);
  }
  return { roots, isAlone: true };
}

function findLines<T>(
  document: Document,
  { roots, isAlone }: ReturnType<typeof lookAround>,
  selector: string,
  everywhere: boolean,
  read: (element: Element, text: string, isNear: boolean) => T | null,
): T[] {
  const seen = new Set<Element>();
  const found: T[] = [];
  const isSmall = isAlone && byTag(document, '*').length <= SEARCHED_ELEMENTS;
  for (const root of everywhere && isSmall ? [...roots, document] : roots) {
    for (const element of select(root, selector).slice(0, MOST_LINES)) {
      if (seen.has(element)) continue;
      seen.add(element);
      const line = read(element, textOf(element).replace(/\s+/g, ' ').trim(), root !== document);
      if (line !== null) found.push(line);
    }
  }
  return found;
}

function bylineIn(element: Element, text: string, isNear: boolean): BylineClue | null {
  const parent = parentElement(element);
  const around = parent ? textOf(parent).trimStart().slice(0, LEAD_LENGTH) : '';
  return text === '' || text.length > LONGEST_LINE ? null : { text, around, isNear };
}

function dateIn(element: Element, text: string, isNear: boolean): DateClue | null {
  const machine = attribute(element, 'datetime') || attribute(element, 'content');
  const isShort = text.length < LONGEST_LINE;
  if (machine === '' && (!isShort || text === '')) return null;
  return { text: isShort ? text : '', machine, isMicrodata: attribute(element, 'itemprop') !== '', isNear };
}

function headings(document: Document, level: 1 | 2, body: Element): HeadingClue[] {
  return Array.from(byTag(document, `h${level}`))
    .slice(0, MOST_HEADINGS)
    .map((element) => ({ level, text: textOf(element), isBefore: isBefore(element, body) }));
}
