/** The titles that were typed, one per line; empty lines are none. */
export function typedTitles(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
