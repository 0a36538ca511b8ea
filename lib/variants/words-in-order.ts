/** How many words two lists have in common, in order (their longest common subsequence). Quadratic in short lists only. */
export function sharedInOrder(one: readonly string[], other: readonly string[]): number {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let [endOne, endOther] = [one.length, other.length];
  while (endOne > start && endOther > start && one[endOne - 1] === other[endOther - 1]) {
    endOne -= 1;
    endOther -= 1;
  }
  const width = endOther - start;
  let above = new Uint16Array(width + 1);
  for (let row = start; row < endOne; row += 1) {
    const line = new Uint16Array(width + 1);
    for (let column = 0; column < width; column += 1) {
      line[column + 1] =
        one[row] === other[start + column] ? (above[column] ?? 0) + 1 : Math.max(line[column] ?? 0, above[column + 1] ?? 0);
    }
    above = line;
  }
  return start + (one.length - endOne) + (above[width] ?? 0);
}
