import type { CorrectionRecord, PersonWish } from '@/lib/model/corrections';
import type { WriteResult } from '@/lib/model/write-result';
import type { PetikDatabase } from './db';
import { settleArticle, writeCorrection } from './settle-article';
import { unparkQuotes } from './settle-corrections';

/**
 * Keeps how articles present a person, also one who is not quoted: titles, and whether they are an official. What is as it
 * was makes no correction. "Gone" when none of the articles names them any more. `at`: ms since the epoch.
 */
export function presentPerson(
  db: PetikDatabase,
  personId: string,
  { official, titles, articleIds }: Extract<PersonWish, { what: 'present' }>,
  at: number,
): Promise<WriteResult> {
  return writeCorrection(db, async () => {
    const appearances = (await db.appearances.where({ personId }).toArray()).filter((row) => articleIds.includes(row.articleId));
    if (appearances.length === 0) return { ok: false, reason: 'gone' };
    for (const { articleId, ...former } of appearances) {
      const change = { what: 'person', official, titles: titles ?? former.titles } as const;
      if (official === former.official && change.titles.join('\n') === former.titles.join('\n')) continue;
      const copies = await unparkQuotes(db, articleId);
      const row: CorrectionRecord = { id: crypto.randomUUID(), articleId, quoteId: '', personId, at, change, parked: null };
      await db.corrections.add(row);
      await settleArticle(db, articleId, copies);
    }
    return { ok: true };
  });
}
