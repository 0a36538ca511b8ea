/** Heights of a list's items in px, measured where they were shown and estimated elsewhere, and where that puts each of them. */
export interface Placement {
  /** Where the item at `index` begins; at `count`, the height of all. */
  top(index: number): number;
  /** The item that covers that height, within the list. */
  indexAt(y: number): number;
}

/** Places `count` items one below the other; `heightOf` gives null for those that were never measured. Linear. */
export function placeItems(count: number, estimate: number, heightOf: (index: number) => number | null): Placement {
  const tops = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) tops[index + 1] = (tops[index] ?? 0) + (heightOf(index) ?? estimate);
  const top = (index: number) => tops[Math.max(0, Math.min(index, count))] ?? 0;
  return {
    top,
    indexAt(y) {
      let low = 0;
      let high = Math.max(0, count - 1);
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (top(middle) <= y) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

/** The items to render: those in the window, and those that must not be taken away; ascending. */
export function renderedItems(start: number, end: number, count: number, kept: readonly (number | null)[]): number[] {
  const indexes = new Set<number>();
  for (let index = Math.max(0, start); index < Math.min(end, count); index += 1) indexes.add(index);
  for (const index of kept) if (index !== null && index >= 0 && index < count) indexes.add(index);
  return [...indexes].sort((a, b) => a - b);
}
