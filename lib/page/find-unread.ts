import type { Unread } from '@/lib/model/page-state';
import { attribute, closedRoot, documentIn, elementsIn, isVisible, localName, select, textOf } from '@/lib/page/dom';
import { namesFurniture } from '@/lib/page/furniture-names';

/** Elements looked at for closed shadow roots, and how much text in one is worth a word. UTF-16 units. */
const LOOKED_AT = 3000;
const WORTH_TELLING = 80;
/** Smaller pictures drawn by scripts are charts and signs. CSS pixels. */
const PAGE_OF_TEXT = 300;
/** A text shorter than this beside a paywall is its teaser. UTF-16 units. */
const TEASER = 2500;
const PAYWALLS =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="piano-offer" i], [class*="subscribe-wall" i], [data-paywall]';
const NOT_FREE = /"isAccessibleForFree"\s*:\s*"?false/i;

/** What of an article's part of the page is out of reach. `trees`: the shadow roots within that were read; `length`: of the text. */
export function findUnread(
  document: Document,
  body: Element,
  trees: readonly (ShadowRoot | Element)[],
  length: number,
): Unread[] {
  const roots = [body, ...trees];
  const inside = (selector: string): Element[] => roots.flatMap((root) => select(root, selector));
  const unread: Unread[] = [];
  if (holdsClosed(body) || trees.some((tree) => select(tree, '*').slice(0, LOOKED_AT).some(isClosed))) unread.push('closed');
  if (inside('iframe[src]').some(isForeign)) unread.push('frame');
  if (inside('canvas').some(isTextSized)) unread.push('canvas');
  if (length < TEASER && isPaywalled(document)) unread.push('paywall');
  return unread;
}

function holdsClosed(body: Element): boolean {
  const elements = elementsIn(body);
  for (let i = Math.min(elements.length, LOOKED_AT) - 1; i >= 0; i--) if (isClosed(elements[i] as Element)) return true;
  return false;
}

function isClosed(element: Element): boolean {
  if (!localName(element).includes('-')) return false;
  const root = closedRoot(element);
  return root !== null && textOf(root).trim().length > WORTH_TELLING;
}

function isForeign(frame: Element): boolean {
  const name = `${attribute(frame, 'class')} ${attribute(frame, 'id')} ${attribute(frame, 'name')}`;
  return /^(?:https?:)?\/\//i.test(attribute(frame, 'src')) && !namesFurniture(name) && !documentIn(frame) && isVisible(frame);
}

function isTextSized(canvas: Element): boolean {
  const size = ['width', 'height'].map((side) => Number.parseInt(attribute(canvas, side), 10));
  return size.every((side) => side >= PAGE_OF_TEXT) && isVisible(canvas);
}

function isPaywalled(document: Document): boolean {
  const declared = select(document, 'script[type="application/ld+json"]').some((script) => NOT_FREE.test(textOf(script)));
  return declared || select(document, PAYWALLS).some(isVisible);
}
