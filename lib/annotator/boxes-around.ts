import { elementAround } from '@/lib/page/dom';

/** The element and those around it, innermost first, out of shadow roots and frames. Forms whose fields hide `parentElement` do not end it. */
export function boxesAround(element: Element): Element[] {
  const boxes: Element[] = [];
  for (let box: Element | null = element; box; box = elementAround(box)) boxes.push(box);
  return boxes;
}
