import { changePlaces } from '@/lib/search/postings';
import type { PetikDatabase } from '../db';
import type { IndexChanges, PostingChange } from './index-changes';
import { isWord, postingKey } from './terms';
import { writeVocabulary } from './write-vocabulary';

/** Writes the lists of all terms that change; words that are new to a block are made known to the vocabulary. */
export async function writePostings(db: PetikDatabase, { postings }: IndexChanges): Promise<void> {
  const changes = [...postings.values()];
  const keys = changes.map(({ block, term }) => postingKey(term, block));
  const former = await db.postings.bulkGet(keys);
  const kept: { change: PostingChange; bytes: Uint8Array }[] = [];
  const emptied: string[] = [];
  for (const [index, change] of changes.entries()) {
    const bytes = changePlaces(former[index], change.removed, change.added);
    if (bytes.length > 0) kept.push({ change, bytes });
    else emptied.push(postingKey(change.term, change.block));
  }
  await db.postings.bulkPut(
    kept.map(({ bytes }) => bytes),
    kept.map(({ change }) => postingKey(change.term, change.block)),
  );
  await db.postings.bulkDelete(emptied);
  const fresh = changes.filter(({ term }, index) => former[index] === undefined && isWord(term));
  await writeVocabulary(db, new Set(fresh.map(({ term }) => term)));
}
