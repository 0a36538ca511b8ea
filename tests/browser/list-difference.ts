/** What `actual` lacks and has too much, as lines for a person: "missing: …", "unexpected: …". Order does not count, number does. */
export function listDifference(expected: readonly string[], actual: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of expected) left.set(line, (left.get(line) ?? 0) + 1);
  const unexpected = actual.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
  const missing = [...left].flatMap(([line, count]) => Array.from({ length: Math.max(0, count) }, () => line));
  return [...missing.map((line) => `missing: ${line}`), ...unexpected.map((line) => `unexpected: ${line}`)];
}
