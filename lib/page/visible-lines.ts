import type { Line } from '@/lib/page/collect-lines';
import { elementAround, isVisible } from '@/lib/page/dom';

/** Elements asked between two offers to pause. */
const ELEMENTS_PER_STEP = 300;

/**
 * The lines without the text that style sheets hide (menus that open on hovering, a second copy for small screens).
 * Asks about the elements of the article only, for style and not for layout. A page that hides all its text still loads
 * or waits for consent: then everything stays. Without `checkVisibility` (the command line) nothing is hidden.
 */
export function* visibleLines(lines: readonly Line[]): Generator<void, readonly Line[]> {
  const known = new Map<Node, boolean>();
  const isShown = (node: Node): boolean => {
    const parent = elementAround(node);
    if (!parent) return false;
    let visible = known.get(parent);
    if (visible === undefined) {
      visible = isVisible(parent);
      known.set(parent, visible);
    }
    return visible;
  };
  const shown: Line[] = [];
  let asked = 0;
  for (const line of lines) {
    if (known.size - asked > ELEMENTS_PER_STEP) {
      asked = known.size;
      yield;
    }
    const pieces = line.pieces.filter((piece) => !piece.node || isShown(piece.node));
    if (pieces.some((piece) => piece.node)) shown.push(pieces.length === line.pieces.length ? line : { ...line, pieces });
  }
  return shown.length > 0 ? shown : lines;
}
