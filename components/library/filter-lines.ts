import type { ShelfLine } from '@/lib/model/library';
import { allowedErrors, editDistance, lettersApart, lettersOf } from '@/lib/search/edit-distance';
import { isHit, parseQuery, type QueryWord } from '@/lib/search/query';
import { wordsOf } from '@/lib/search/words';

/** The lines whose name, titles or note have all words that were typed; when none has, those whose words are spelt alike. */
export function filterLines(lines: readonly ShelfLine[], query: string): readonly ShelfLine[] {
  const wanted = parseQuery(query);
  if (wanted.length === 0) return lines;
  const split = splitLines(lines);
  const having = (fits: (word: string, wanted: QueryWord) => boolean) =>
    split.filter(({ words }) => wanted.every((each) => words.some((word) => fits(word, each)))).map(({ line }) => line);
  const exact = having(isHit);
  return exact.length > 0 ? exact : having((word, each) => isHit(word, each) || isAlike(word, each.word));
}

type SplitLine = { readonly line: ShelfLine; readonly words: readonly string[] };

const SPLIT = new WeakMap<readonly ShelfLine[], readonly SplitLine[]>();

/** The words of each line, worked out once for a list. */
function splitLines(lines: readonly ShelfLine[]): readonly SplitLine[] {
  const known = SPLIT.get(lines);
  if (known) return known;
  const split = lines.map((line) => ({ line, words: wordsOf(`${line.label} ${line.about} ${line.said ?? ''}`) }));
  SPLIT.set(lines, split);
  return split;
}

function isAlike(word: string, wanted: string): boolean {
  const limit = allowedErrors(wanted.length);
  if (limit === 0 || lettersApart(lettersOf(word), lettersOf(wanted)) > 2 * limit) return false;
  return editDistance(word, wanted, limit) <= limit;
}
