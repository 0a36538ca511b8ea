import type { Box, Collected } from '@/lib/page/collect-lines';
import { attribute, select, topOf } from '@/lib/page/dom';
import { fold } from '@/lib/page/fold';

/** Prose that makes the section under a headline an article of its own. */
const MINIMUM_PROSE = 300;

/** An article that begins above this has the reader's eye. Heights of the viewport. */
const MIDDLE = 0.5;
/** Attributes in which sites note the address of each article of a page. */
const ADDRESSES = ['data-url', 'data-href', 'data-link', 'data-permalink', 'data-canonical', 'data-canonical-url', 'itemid'];

/** One of the articles of a page. */
export interface OneArticle {
  readonly box: number;
  /** Its headline; null when it is the only or the first article of the page, so that all that the page says is about this one. */
  readonly headline: string | null;
}

/** What tells which article of a page the reader is at. */
export interface Here {
  readonly windowTitle: string;
  /** The address of the page. */
  readonly url: string;
}

/**
 * Sites that load the next article below the first hold several on one page. When more than one headline inside the
 * box `body` has a section with prose, returns the section whose headline the window's title names, else that which
 * notes the page's address, else that which the reader has before the eyes; otherwise `body`.
 * @param prose for each box, how much running text is in it
 */
export function narrowToOne({ boxes, lines }: Collected, body: number, prose: ArrayLike<number>, here: Here): OneArticle {
  const whole: OneArticle = { box: body, headline: null };
  const headlines = new Map<number, string>();
  for (const line of lines) if (boxes[line.box]?.tag === 'h1' && !headlines.has(line.box)) headlines.set(line.box, line.text);
  if (headlines.size < 2) return whole;
  const counts = new Uint32Array(boxes.length);
  for (const headline of headlines.keys()) counts[headline] = 1;
  for (let i = boxes.length - 1; i > 0; i--) {
    const parent = (boxes[i] as Box).parent;
    counts[parent] = (counts[parent] as number) + (counts[i] as number);
  }
  const title = fold(here.windowTitle);
  const sections: { box: number; headline: string; named: boolean }[] = [];
  for (const [headline, text] of headlines) {
    let box = headline;
    while (box !== body && box > 0 && counts[(boxes[box] as Box).parent] === 1) box = (boxes[box] as Box).parent;
    if (isWithin(boxes, box, body) && box !== body && (prose[box] as number) >= MINIMUM_PROSE) {
      sections.push({ box, headline: text, named: fold(text) !== '' && title.includes(fold(text)) });
    }
  }
  if (sections.length < 2) return whole;
  const named = sections.find((section) => section.named);
  const elementOf = ({ box }: OneArticle): Element => (boxes[box] as Box).element;
  const chosen =
    named ??
    sections.find((section) => notesAddress(elementOf(section), here.url)) ??
    sections.findLast((section) => topOf(elementOf(section)) < MIDDLE) ??
    sections[0] ??
    whole;
  // The page's head was written for the first: what it says is about it, though it may word the headline otherwise.
  return chosen === sections[0] ? { box: chosen.box, headline: null } : chosen;
}

/** Whether an article's element, or the link on its headline, has the page's address. */
function notesAddress(element: Element, url: string): boolean {
  const links = select(element, 'h1 a[href]').map((link) => attribute(link, 'href'));
  return [...ADDRESSES.map((name) => attribute(element, name)), ...links].some(
    (address) => address !== '' && URL.canParse(address, url) && pathOf(new URL(address, url).href) === pathOf(url),
  );
}

function pathOf(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${host}${pathname.replace(/\/$/, '')}${search}`;
}

function isWithin(boxes: readonly Box[], box: number, outer: number): boolean {
  let at = box;
  while (at > outer) at = (boxes[at] as Box).parent;
  return at === outer;
}
