import { ELEMENT, nodeType, parentNode } from '@/lib/page/dom';

/** The element and its ancestors, innermost first. Forms whose fields hide `parentElement` do not end it. */
export function boxesAround(element: Element): Element[] {
  const boxes: Element[] = [];
  for (let node: Node | null = element; node && nodeType(node) === ELEMENT; node = parentNode(node)) boxes.push(node as Element);
  return boxes;
}
