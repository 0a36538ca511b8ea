import { FRAGMENT, nodeType } from '@/lib/page/dom';
import type { Annotation } from './annotation';
import type { MarkRef } from './mark-index';

/** A mark under the pointer. */
export interface PointedMark {
  readonly mark: MarkRef;
  /** All parts of a quote; of a person, the name that was pointed at. */
  readonly ranges: readonly Range[];
}

/**
 * The mark painted at a point of a document's own viewport (CSS pixels), or null. Highlights fire no events and cannot be asked in all
 * browsers, so the place in the text is looked up: the caret nearest to the point, if the point is really on the words.
 */
export function markAtPoint(annotation: Annotation, within: Document, x: number, y: number): PointedMark | null {
  const shadowRoots = [...annotation.trees].filter((tree) => nodeType(tree) === FRAGMENT) as ShadowRoot[];
  const caret = caretAt(within, x, y, { shadowRoots });
  if (!caret) return null;
  // On the right half of a character the nearest caret is behind it.
  for (const offset of [caret.offset, caret.offset - 1]) {
    const hit = offset >= 0 ? annotation.markAt(caret.offsetNode, offset) : null;
    if (hit?.ranges.some((range) => isOn(range, x, y))) return hit;
  }
  return null;
}

/** By the prototype's method: an element may have the name. Without the shadow roots, their hosts are all that is told. */
const caretAt = (within: Document, ...point: Parameters<Document['caretPositionFromPoint']>): CaretPosition | null =>
  Reflect.apply(Document.prototype.caretPositionFromPoint, within, point);

function isOn(range: Range, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some(
    (line) => x >= line.left && x <= line.right && y >= line.top && y <= line.bottom,
  );
}
