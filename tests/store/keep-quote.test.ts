import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PetikDatabase } from '@/lib/store/db';
import { saveQuote } from '@/lib/store/keep-quote';
import { writeNote } from '@/lib/store/write-note';
import { recordVisit } from '@/lib/store/record-visit';
import { visit } from './visits';

let db: PetikDatabase;
afterEach(() => db.close());
let quoteId: string;
beforeEach(async () => {
  db = new PetikDatabase('keep-quote');
  await db.delete({ disableAutoOpen: false });
  const recorded = await recordVisit(db, visit());
  quoteId = (recorded.ok && recorded.quotes[0]?.id) || '';
});

describe('saveQuote', () => {
  it('saves once, keeps the first time, and lets go', async () => {
    expect(await saveQuote(db, quoteId, true, 5)).toEqual({ ok: true });
    await saveQuote(db, quoteId, true, 9);
    expect(await db.quotes.get(quoteId)).toMatchObject({ savedAt: 5 });
    await saveQuote(db, quoteId, false, 10);
    expect(await db.quotes.get(quoteId)).toMatchObject({ savedAt: 0 });
    expect((await db.articles.toArray())[0]?.savedCount).toBe(0);
  });

  it('says so when the quote is gone', async () => {
    expect(await saveQuote(db, 'nothing', true, 5)).toEqual({ ok: false, reason: 'gone' });
  });
});

describe('setNote', () => {
  it('writes, changes and removes the note; noting saves', async () => {
    await writeNote(db, { quoteId }, { text: 'a' }, 5);
    await writeNote(db, { quoteId }, { text: 'ab' }, 6);
    expect(await db.notes.toArray()).toMatchObject([{ quoteId, text: 'ab', created: 5, modified: 6 }]);
    expect((await db.articles.toArray())[0]?.savedCount).toBe(1);
    await writeNote(db, { quoteId }, { text: '  ' }, 7);
    expect(await db.notes.count()).toBe(0);
    expect(await db.quotes.get(quoteId)).toMatchObject({ savedAt: 5 });
  });
});
