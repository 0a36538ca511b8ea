/** A box in the viewport, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between card and words. */
const GAP = 6;
/** Between card and the edge of the viewport. */
const MARGIN = 8;

/**
 * Where to put the card for words on these lines, so that it covers none of them: below the last line, above the first,
 * or, when the words fill the viewport, below the line that was pointed at. Lines are in order, not empty.
 */
export function placeCard(
  lines: readonly Box[],
  pointed: number,
  card: Size,
  viewport: Size,
): { readonly left: number; readonly top: number } {
  const line = lines[pointed] as Box;
  const bottom = Math.max(...lines.map((box) => box.bottom));
  const top = Math.min(...lines.map((box) => box.top));
  const lowest = viewport.height - card.height - MARGIN;
  const left = clamp(line.left, MARGIN, viewport.width - card.width - MARGIN);
  if (bottom + GAP <= lowest) return { left, top: Math.max(bottom + GAP, MARGIN) };
  const above = top - GAP - card.height;
  if (above >= MARGIN) return { left, top: Math.min(above, lowest) };
  return { left, top: clamp(line.bottom + GAP, MARGIN, lowest) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
