import type { GeneratedLibrary } from './generated-library';
import { randomStream } from './invented-words';

/** Something to search for, and what is special about it. */
export interface BenchQuery {
  readonly kind: string;
  readonly query: string;
}

/** Searches of all kinds, each as it stands in the box at some keystroke; no two alike. */
export function benchQueries({ vocabulary, people }: GeneratedLibrary): BenchQuery[] {
  const random = randomStream(7);
  const any = (from: number, to: number): string => {
    const long = vocabulary.slice(from, to).filter((word) => word.length > 4);
    return long[Math.floor(random() * long.length)] ?? '';
  };
  const ranges = { frequent: [0, 60], usual: [100, 2000], rare: [5000, 40_000] } as const;
  const queries: BenchQuery[] = [];
  const add = (kind: string, query: string) => queries.push({ kind, query });
  for (let round = 0; round < 12; round += 1) {
    for (const [kind, [from, to]] of Object.entries(ranges)) add(`${kind} word`, `${any(from, to)} `);
    add('two words', `${any(0, 300)} ${any(100, 3000)} `);
    add('name', people[Math.floor(random() ** 3 * people.length)]?.name ?? '');
    add('typing error', `${misspell(any(100, 5000), random)} `);
    const word = any(100, 3000);
    for (const length of [2, 3, 4]) add(`first ${length} letters`, word.slice(0, length));
  }
  return queries;
}

function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return random() < 0.5 ? swapped : word.slice(0, at) + word.slice(at + 1);
}
