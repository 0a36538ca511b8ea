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

/**
 * The lines that run on from one that was pointed at, with no more than two lines' height between one and the next. Parts of
 * a quote far off are left out: on its way to a card behind them the pointer would leave the words.
 */
export function linesAround(lines: readonly Box[], pointed: number): readonly Box[] {
  const isNear = (before: Box | undefined, after: Box | undefined): boolean =>
    !!before && !!after && Math.abs(after.top - before.bottom) <= 2 * (after.bottom - after.top);
  let [first, last] = [pointed, pointed];
  while (isNear(lines[first - 1], lines[first])) first--;
  while (isNear(lines[last], lines[last + 1])) last++;
  return lines.slice(first, last + 1);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
