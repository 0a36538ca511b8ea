import type { PetikDatabase } from '../db';
import { shelfKey } from './terms';

/** Adds words to those that typing errors are compared with. Words stay when their last article goes: they find nothing then. */
export async function writeVocabulary(db: PetikDatabase, words: ReadonlySet<string>): Promise<void> {
  const shelves = new Map<string, string[]>();
  for (const word of words) {
    const key = shelfKey(word.length, word.slice(0, 1));
    const shelf = shelves.get(key);
    if (shelf) shelf.push(word);
    else shelves.set(key, [word]);
  }
  const changed = [...shelves];
  const former = await db.vocabulary.bulkGet(changed.map(([key]) => key));
  const grown = changed.flatMap(([key, added], index) => {
    const known = new Set(former[index]?.split('\n'));
    const size = known.size;
    for (const word of added) known.add(word);
    return known.size > size ? [{ key, joined: [...known].join('\n') }] : [];
  });
  await db.vocabulary.bulkPut(
    grown.map(({ joined }) => joined),
    grown.map(({ key }) => key),
  );
}
