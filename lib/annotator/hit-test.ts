import type { Annotation } from './annotation';
import type { MarkRef } from './mark-index';

/** A mark under the pointer. */
export interface PointedMark {
  readonly mark: MarkRef;
  /** The place of the span that was pointed at; a quote in parts has others. */
  readonly ranges: readonly Range[];
}

/**
 * The mark painted at a point of the viewport (CSS pixels), or null. Highlights fire no events and cannot be asked in all
 * browsers, so the place in the text is looked up: the caret nearest to the point, if the point is really on the words.
 */
export function markAtPoint(annotation: Annotation, x: number, y: number): PointedMark | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return null;
  // On the right half of a character the nearest caret is behind it.
  for (const offset of [caret.offset, caret.offset - 1]) {
    const hit = offset >= 0 ? annotation.markAt(caret.offsetNode, offset) : null;
    if (hit?.ranges.some((range) => isOn(range, x, y))) return hit;
  }
  return null;
}

function isOn(range: Range, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some(
    (line) => x >= line.left && x <= line.right && y >= line.top && y <= line.bottom,
  );
}
