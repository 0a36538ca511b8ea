import { bodyOf, byTag, parentElement } from '@/lib/page/dom';

/** A page with more elements is not searched whole for class names: that takes longer than a frame. */
const SEARCHED_ELEMENTS = 40_000;

/** Where to look for lines about the article: around its text, then in the whole page. */
export function lookAround(document: Document, body: Element | null): (Element | Document)[] {
  const top = bodyOf(document);
  const around: (Element | Document)[] = [];
  for (let at = body, i = 0; at && at !== top && i < 3; at = parentElement(at), i++) around.push(at);
  return byTag(document, '*').length > SEARCHED_ELEMENTS ? around : [...around, document];
}
