import type { CorrectionRecord } from '@/lib/model/corrections';
import type { ArticleRecord, BinRecord, PersonRecord, QuoteRecord } from '@/lib/model/records';
import type { WriteResult } from '@/lib/model/write-result';
import { ARTICLE_PARTS } from './article-parts';
import type { PetikDatabase } from './db';
import { findArticle } from './find-article';
import { joinPersonNotes } from './join-notes';
import { markChanged } from './library/mark-changed';
import { storageFailure } from './storage-failure';
import { buryArticles, tombstoneId } from './tombstones';
import { postponePrints } from './variants/keep-prints';

/**
 * Puts a deletion back; an article that was visited again meanwhile is joined with its row of today.
 * Gone when it was undone already or the bin was emptied. `at`: ms since the epoch.
 */
export async function undoDelete(db: PetikDatabase, trashId: string, at = Date.now()): Promise<WriteResult> {
  try {
    return await db.transaction('rw', db.tables, async (): Promise<WriteResult> => {
      const rows = await db.bin.where({ trashId }).toArray();
      if (rows.length === 0) return { ok: false, reason: 'gone' };
      const people = await restorePeople(db, rowsOf<PersonRecord>(rows, 'people'));
      for (const part of ARTICLE_PARTS) {
        const parts = rowsOf<Part>(rows, part).map((row) => renamePerson(row, people));
        await db.table(part).bulkPut(parts);
      }
      await joinPersonNotes(db, [...people.values()]);
      const articles = rowsOf<ArticleRecord>(rows, 'articles');
      await db.articles.bulkPut(articles);
      await postponePrints(
        db,
        articles.map((article) => article.id),
      );
      await buryArticles(db, articles, { at, revived: true });
      await reviveNotes(db, rowsOf<PersonRecord>(rows, 'people'), at);
      for (const article of articles) await findArticle(db, article.keys);
      await markChanged(
        db,
        articles.map((article) => article.id),
      );
      await db.bin.where({ trashId }).delete();
      return { ok: true };
    });
  } catch (error) {
    return { ok: false, reason: storageFailure(error) };
  }
}

/** The fields of an article's part that name a person. */
type Part = { readonly personId?: string } & Partial<Pick<QuoteRecord, 'speaker'> & Pick<CorrectionRecord, 'change'>>;

function rowsOf<T>(rows: readonly BinRecord[], table: string): T[] {
  return rows.filter((row) => row.table === table).map((row) => row.row as T);
}

/** Remembers that the notes on these people are there again. */
async function reviveNotes(db: PetikDatabase, people: readonly PersonRecord[], at: number): Promise<void> {
  const ids = people.map(({ key }) => tombstoneId({ kind: 'note', articleId: '', about: key }));
  await db.tombstones.where('id').anyOf(ids).modify({ at, revived: true });
}

/** Puts people back; maps the ids of those who got a new row meanwhile to it. */
async function restorePeople(db: PetikDatabase, people: readonly PersonRecord[]): Promise<ReadonlyMap<string, string>> {
  const keys = people.map((person) => person.key);
  const today = new Map((await db.people.where('key').anyOf(keys).toArray()).map((person) => [person.key, person.id]));
  await db.people.bulkPut(people.filter((person) => !today.has(person.key)));
  return new Map(people.map((person) => [person.id, today.get(person.key) ?? person.id]));
}

function renamePerson(row: Part, people: ReadonlyMap<string, string>): Part {
  const rename = (id: string) => people.get(id) ?? id;
  const { personId, speaker, change } = row;
  return {
    ...row,
    ...(personId !== undefined && { personId: rename(personId) }),
    ...(speaker?.personId && { speaker: { ...speaker, personId: rename(speaker.personId) } }),
    ...(change?.what === 'speaker' &&
      change.speaker?.personId && {
        change: { ...change, speaker: { ...change.speaker, personId: rename(change.speaker.personId) } },
      }),
  };
}
