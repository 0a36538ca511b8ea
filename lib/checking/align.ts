import type { Word } from './read-words';

/** One step from old words to new ones: `from` and `to` are the places reached in the two lists. */
export interface Step {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly from: number;
  readonly to: number;
}

/** Most cells of the table that is filled in; what is longer in both lists counts as replaced as a whole. */
const MOST_CELLS = 4_000_000;

/**
 * The shortest way from `before` to `after`, deletions before insertions. A word that only changes its case is another
 * word, unless it opens a part on either side. Linear where the lists are mostly the same.
 */
export function align(before: readonly Word[], after: readonly Word[]): Step[] {
  const steps: Step[] = [];
  const step = (kind: Step['kind'], from: number, to: number) => steps.push({ kind, from, to });
  let start = 0;
  while (start < before.length && start < after.length && same(before[start], after[start])) step('same', start, start++);
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > start && endAfter > start && same(before[endBefore - 1], after[endAfter - 1])) {
    endBefore--;
    endAfter--;
  }
  steps.push(...alignMiddle(before, after, start, endBefore, endAfter));
  for (let from = endBefore, to = endAfter; from < before.length; ) step('same', from++, to++);
  return steps;
}

function alignMiddle(
  before: readonly Word[],
  after: readonly Word[],
  start: number,
  endBefore: number,
  endAfter: number,
): Step[] {
  const rows = endBefore - start;
  const columns = endAfter - start;
  const lengths = rows * columns > MOST_CELLS ? null : commonLengths(before, after, start, rows, columns);
  const steps: Step[] = [];
  let [row, column] = [0, 0];
  const held: Step[] = [];
  while (row < rows || column < columns) {
    const [from, to] = [start + row, start + column];
    const below = lengths?.[(row + 1) * (columns + 1) + column] ?? 0;
    const right = lengths?.[row * (columns + 1) + column + 1] ?? 0;
    if (lengths && row < rows && column < columns && same(before[from], after[to])) {
      steps.push(...held.splice(0), { kind: 'same', from, to });
      row++;
      column++;
    } else if (row < rows && (column >= columns || below >= right)) {
      steps.push({ kind: 'deleted', from, to });
      row++;
    } else {
      // Held back, so that what was deleted stands before what was put in its place.
      held.push({ kind: 'inserted', from, to });
      column++;
    }
  }
  return [...steps, ...held];
}

/** For each pair of places, how many words the rests behind them have in common, in order. */
function commonLengths(
  before: readonly Word[],
  after: readonly Word[],
  start: number,
  rows: number,
  columns: number,
): Uint16Array {
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const at = row * width + column;
      lengths[at] = same(before[start + row], after[start + column])
        ? (lengths[at + width + 1] ?? 0) + 1
        : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

function same(one: Word | undefined, other: Word | undefined): boolean {
  if (!one || !other || one.key !== other.key) return false;
  return one.folded === other.folded || one.opens || other.opens;
}
