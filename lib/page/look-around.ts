import { bodyOf, byTag, parentElement, select } from '@/lib/page/dom';

/** A page with more elements is not searched whole for class names: that takes longer than a frame. */
const SEARCHED_ELEMENTS = 40_000;

/** Where lines about the article may stand, in order: `near` its text, then (`all`) anywhere in the page. */
export interface Around {
  readonly near: readonly Element[];
  readonly all: readonly (Element | Document)[];
}

/**
 * Where to look for lines about the article: around its text, then in the whole page. Where other headlines stand beside
 * that of the article, what lies beyond it is about other articles.
 */
export function lookAround(document: Document, body: Element | null): Around {
  const top = bodyOf(document);
  const near: Element[] = [];
  const headlines = body ? select(body, 'h1').length : 0;
  for (let at = body, i = 0; at && at !== top && i < 3; at = parentElement(at), i++) {
    if (at !== body && headlines > 0 && select(at, 'h1').length > headlines) return { near, all: near };
    near.push(at);
  }
  return { near, all: byTag(document, '*').length > SEARCHED_ELEMENTS ? near : [...near, document] };
}
