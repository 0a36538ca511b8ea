import { changeGroup } from '@/lib/search/place-groups';
import type { PetikDatabase } from '../db';
import type { IndexChanges } from './index-changes';
import { groupKey, isWord } from './terms';
import { writeVocabulary } from './write-vocabulary';

/** Writes the rows of all terms that change; words that are new to a block are made known to the vocabulary. */
export async function writePostings(db: PetikDatabase, { postings }: IndexChanges): Promise<void> {
  const changes = [...postings.values()];
  const keys = changes.map(({ block, group }) => groupKey(group, block));
  const former = await db.postings.bulkGet(keys);
  const words = new Set<string>();
  const rows = changes.map(({ group, terms }, index) => {
    const fresh: string[] = [];
    const row = changeGroup(former[index], terms, fresh);
    if (isWord(group)) for (const ending of fresh) words.add(group + ending);
    return row;
  });
  const kept = rows.flatMap((row, index) => (row.length > 0 ? [{ row, key: keys[index] as string }] : []));
  await db.postings.bulkPut(
    kept.map(({ row }) => row),
    kept.map(({ key }) => key),
  );
  await db.postings.bulkDelete(keys.filter((_, index) => rows[index]?.length === 0));
  await writeVocabulary(db, words);
}
