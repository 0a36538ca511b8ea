import { windowOf } from '@/lib/page/dom';
import type { Box } from './place-card';

/** The lines that a range covers, in the viewport of the page also where the range is in a frame. Empty when it is nowhere. */
export function linesOf(range: Range): Box[] {
  const { left, top } = originOf(range.startContainer);
  return Array.from(range.getClientRects(), (line) => ({
    left: line.left + left,
    top: line.top + top,
    right: line.right + left,
    bottom: line.bottom + top,
  }));
}

/** Where the viewport of the node's document begins in that of the page; frames within borders, and in one another. CSS pixels. */
export function originOf(node: Node): { readonly left: number; readonly top: number } {
  let [left, top] = [0, 0];
  for (let frame = frameOf(node); frame; frame = frameOf(frame)) {
    const box = frame.getBoundingClientRect();
    left += box.left + frame.clientLeft;
    top += box.top + frame.clientTop;
  }
  return { left, top };
}

const frameOf = (node: Node): Element | null => windowOf(node)?.frameElement ?? null;
