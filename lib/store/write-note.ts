import { ARTICLE_NOTE } from '@/lib/backup/article-state';
import { NO_NOTE, type NoteContent, type NoteSubject, saysNothing, tidyTags } from '@/lib/model/notes';
import type { NoteRecord } from '@/lib/model/records';
import type { WriteResult } from '@/lib/model/write-result';
import type { PetikDatabase } from './db';
import { setSaved } from './keep-quote';
import { markChanged } from './library/mark-changed';
import { storageFailure } from './storage-failure';
import { bury, readQuoteKeys } from './tombstones';

/**
 * Changes what the reader says of a quote, an article or a person; what `change` leaves out stays. Noting a quote saves it.
 * A note that says nothing any more is removed, and its quote stays saved. "Gone" when there is no such row. `at`: ms since
 * the epoch.
 */
export async function writeNote(
  db: PetikDatabase,
  subject: NoteSubject,
  change: Partial<NoteContent>,
  at: number,
): Promise<WriteResult> {
  try {
    const tables = [db.articles, db.quotes, db.people, db.notes, db.corrections, db.tombstones, db.unindexed];
    return await db.transaction('rw', tables, async (): Promise<WriteResult> => {
      const place = await placeOf(db, subject);
      if (!place) return { ok: false, reason: 'gone' };
      const former = await readNote(db, subject);
      const { text, tags, verdict } = { ...(former ?? NO_NOTE), ...change };
      const content = { text: text.trim() === '' ? '' : text, tags: tidyTags(tags), verdict: verdict.trim() };
      if (saysNothing(content)) {
        await db.notes.delete(former?.id ?? '');
        if (former) await buryNote(db, former, at);
      } else {
        const id = former?.id ?? crypto.randomUUID();
        await db.notes.put({ ...place, ...content, id, created: former?.created ?? at, modified: at });
        if (place.quoteId !== undefined) await setSaved(db, { id: place.quoteId, articleId: place.articleId }, at);
      }
      if (place.articleId !== '') await markChanged(db, [place.articleId]);
      return { ok: true };
    });
  } catch (error) {
    return { ok: false, reason: storageFailure(error) };
  }
}

/** Remembers that a note was taken away. Call inside the transaction that does it, with `tombstones`. */
export async function buryNote(
  db: PetikDatabase,
  { articleId, quoteId, personId }: Pick<NoteRecord, 'articleId' | 'quoteId' | 'personId'>,
  at: number,
): Promise<void> {
  const person = personId === undefined ? undefined : await db.people.get(personId);
  const quote = quoteId === undefined ? undefined : (await readQuoteKeys(db, articleId)).get(quoteId);
  await bury(db, [{ kind: 'note', articleId, about: quote ?? person?.key ?? ARTICLE_NOTE }], at);
}

/** The note on something; undefined when there is none. */
export async function readNote(db: PetikDatabase, subject: NoteSubject): Promise<NoteRecord | undefined> {
  if (!('articleId' in subject)) return db.notes.get(subject);
  return db.notes
    .where(subject)
    .filter(({ quoteId }) => quoteId === undefined)
    .first();
}

/** What the reader says of these, in their order; `NO_NOTE` of those on which there is no note. */
export async function readContents(db: PetikDatabase, subjects: readonly NoteSubject[]): Promise<NoteContent[]> {
  const notes = await Promise.all(subjects.map((subject) => readNote(db, subject)));
  return notes.map((note) => (note ? { text: note.text, tags: note.tags, verdict: note.verdict } : NO_NOTE));
}

/** What a note's row says of its place; null when what it is about is not there. */
async function placeOf(
  db: PetikDatabase,
  subject: NoteSubject,
): Promise<Pick<NoteRecord, 'articleId' | 'quoteId' | 'personId'> | null> {
  if ('quoteId' in subject) {
    const quote = await db.quotes.get(subject.quoteId);
    return quote ? { quoteId: quote.id, articleId: quote.articleId } : null;
  }
  if ('articleId' in subject) return (await db.articles.get(subject.articleId)) ? { articleId: subject.articleId } : null;
  return (await db.people.get(subject.personId)) ? { personId: subject.personId, articleId: '' } : null;
}
