import { wordsKey } from './read-words';

/** What tells one quote of an article from another. */
interface Told {
  readonly exact: string;
  /** Null when the article does not say. */
  readonly speaker: { readonly name: string } | null;
}

/**
 * Finds, for each quote of a new analysis, the one that it was before: the same words, of the same speaker where several
 * are said to have used them, in order. Both lists are in text order. Gives indices into `former`, each at most once;
 * null means a new quote. Linear.
 */
export function matchQuotes(former: readonly Told[], now: readonly Told[]): (number | null)[] {
  const formerKeys = former.map(({ exact }) => wordsKey(exact));
  const nowKeys = now.map(({ exact }) => wordsKey(exact));
  const matches = now.map((): number | null => null);
  const taken = new Set<number>();
  const pass = (keyOf: (words: string, quote: Told) => string) => {
    const waiting = new Map<string, number[]>();
    for (const [index, quote] of former.entries()) {
      if (taken.has(index)) continue;
      const key = keyOf(formerKeys[index] ?? '', quote);
      const queue = waiting.get(key);
      if (queue) queue.push(index);
      else waiting.set(key, [index]);
    }
    const reached = new Map<string, number>();
    for (const [index, quote] of now.entries()) {
      if (matches[index] !== null) continue;
      const key = keyOf(nowKeys[index] ?? '', quote);
      const next = reached.get(key) ?? 0;
      const match = waiting.get(key)?.[next];
      if (match === undefined) continue;
      reached.set(key, next + 1);
      matches[index] = match;
      taken.add(match);
    }
  };
  pass((words, { speaker }) => `${words}\n${speaker?.name.toLowerCase() ?? ''}`);
  pass((words) => words);
  return matches;
}
