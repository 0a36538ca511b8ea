import { tidyTags } from '@/lib/model/notes';
import type { NoteRecord } from '@/lib/model/records';
import type { PetikDatabase } from './db';

/** Makes one note of those on an article that was two. Call inside a read-write transaction over `notes`. */
export async function joinArticleNotes(db: PetikDatabase, articleId: string): Promise<void> {
  const notes = await db.notes.where({ articleId }).toArray();
  await joinAll(
    db,
    notes.filter(({ quoteId }) => quoteId === undefined),
  );
}

/** Makes one note of those on each person who was two. Call inside a read-write transaction over `notes`. */
export async function joinPersonNotes(db: PetikDatabase, personIds: readonly string[]): Promise<void> {
  for (const personId of personIds) await joinAll(db, await db.notes.where({ personId }).toArray());
}

async function joinAll(db: PetikDatabase, notes: readonly NoteRecord[]): Promise<void> {
  const [first, ...others] = [...notes].sort((one, other) => one.created - other.created);
  if (!first || others.length === 0) return;
  await db.notes.bulkDelete(others.map(({ id }) => id));
  await db.notes.put(others.reduce(joined, first));
}

/** All that both notes say; of two verdicts the older one, the other one as words. */
function joined(one: NoteRecord, other: NoteRecord): NoteRecord {
  const isOther = one.verdict !== '' && other.verdict !== '' && one.verdict !== other.verdict;
  const texts = [one.text, isOther ? `${other.verdict}: ${other.text}` : other.text].filter((text) => text !== '');
  return {
    ...one,
    text: [...new Set(texts)].join('\n\n'),
    tags: tidyTags([...one.tags, ...other.tags]),
    verdict: one.verdict || other.verdict,
    modified: Math.max(one.modified, other.modified),
  };
}
