import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidates } from '@/lib/model/article';
import { correctDetails, forgetSiteRule } from '@/lib/store/correct-details';
import { correctPerson } from '@/lib/store/correct-person';
import { correctQuote, undoCorrection } from '@/lib/store/correct-quote';
import type { PetikDatabase } from '@/lib/store/db';
import { deleteArticles } from '@/lib/store/delete-articles';
import { followPerson, lookAtPerson } from '@/lib/store/follow';
import { saveQuote } from '@/lib/store/keep-quote';
import { recordVisit } from '@/lib/store/record-visit';
import { undoDelete } from '@/lib/store/undo-delete';
import { writeNote } from '@/lib/store/write-note';
import { quote, visit } from '../visits';
import { backup, emptyLibrary, restore, shownLibrary } from './libraries';

/** Something a reader does in one of her libraries; `pick` chooses among what is there. */
interface Act {
  readonly library: number;
  readonly what:
    | 'read'
    | 'save'
    | 'let-go'
    | 'note'
    | 'unnote'
    | 'correct'
    | 'details'
    | 'forget'
    | 'follow'
    | 'look'
    | 'identity'
    | 'undo'
    | 'delete'
    | 'undelete'
    | 'exchange';
  readonly pick: number;
}

const ALL_WORDS = ['"Kami siap."', '"Tidak."', '"Air naik lagi sejak subuh."', '"Kami siap sekali."'];

const AUTHORS = ['Rina Astuti', 'Damar Wisaksana', 'Orang Lain'];
const NAMES = ['Rina Lestari', 'R. Lestari', 'Damar Wisaksana'];
/** Two places that the site can be learnt to say the author at; the third name stands nowhere. */
const CANDIDATES: Candidates = {
  authors: [
    [['Rina Astuti'], 'byline'],
    [['Damar Wisaksana'], 'meta'],
  ],
  published: [],
};

const acts = (libraries: number) =>
  fc.array(
    fc.record<Act>({
      library: fc.nat(libraries - 1),
      what: fc.constantFrom(
        ...(['read', 'read', 'read', 'save', 'let-go', 'note', 'unnote', 'correct', 'details', 'forget', 'undo'] as const),
        ...(['follow', 'follow', 'look', 'identity', 'delete', 'undelete', 'exchange'] as const),
      ),
      pick: fc.nat(1000),
    }),
    { minLength: 4, maxLength: 24 },
  );

let clock = 0;
const trash = new WeakMap<PetikDatabase, string>();

async function perform(all: readonly PetikDatabase[], { library, what, pick }: Act): Promise<void> {
  const db = all[library] as PetikDatabase;
  clock += 10;
  const at = clock;
  const one = <Row>(rows: readonly Row[]): Row | undefined => rows[pick % Math.max(1, rows.length)];
  const quotes = await db.quotes.orderBy('id').toArray();
  const chosen = one([...quotes].sort((a, b) => (a.exact < b.exact ? -1 : 1)));
  if (what === 'read') {
    // Three articles; each is found under two addresses, and edited now and then.
    const article = pick % 3;
    const text = `Teks ${Math.floor(pick / 3) % 3} dari ${article}.`;
    const words = ALL_WORDS.filter((_, index) => ((pick >> index) & 1) === 1);
    const keys = [`warta.example/${article}`, `m.warta.example/${article}`].slice(0, 1 + (pick % 2));
    const [someone] = visit().people;
    if (!someone) throw new Error('An article without people');
    const people = NAMES.slice(0, 1 + (pick % 3)).map((name) => ({ ...someone, name }));
    const quotes = words.map((exact) => quote(exact, 0));
    const read = { ...visit({ text }).article, candidates: CANDIDATES };
    await recordVisit(db, visit({ at, article: read, keys, people, quotes }));
  } else if (what === 'save' && chosen) await saveQuote(db, chosen.id, true, at);
  else if (what === 'let-go' && chosen) await saveQuote(db, chosen.id, false, at);
  else if (what === 'note' && chosen) await writeNote(db, { quoteId: chosen.id }, { text: `Catatan ${pick}`, tags: ['t'] }, at);
  else if (what === 'unnote') {
    const note = one(await db.notes.toArray());
    if (note?.quoteId) await writeNote(db, { quoteId: note.quoteId }, { text: '', tags: [], verdict: '' }, at);
  } else if (what === 'correct' && chosen) {
    const wish = { kind: pick % 2 === 0 ? ('mixed' as const) : ('indirect' as const), speaker: null, person: null };
    await correctQuote(db, chosen.id, { ...wish, isQuote: pick % 5 !== 0 }, at);
  } else if (what === 'details') {
    const article = one(await db.articles.orderBy('id').toArray());
    if (article) await correctDetails(db, article.id, { authors: [AUTHORS[pick % 3] as string] }, at);
  } else if (what === 'forget') {
    await forgetSiteRule(db, 'warta.example', 'authors', at);
  } else if (what === 'follow' || what === 'look') {
    const person = one(await db.people.orderBy('key').toArray());
    if (person && what === 'follow') await followPerson(db, person.id, pick % 3 > 0, at);
    else if (person) await lookAtPerson(db, person.id, at);
  } else if (what === 'identity') {
    const person = one(await db.people.orderBy('key').toArray());
    const articleIds = person ? (await db.appearances.where({ personId: person.id }).toArray()).map((row) => row.articleId) : [];
    const wish = pick % 2 === 0 ? ({ what: 'merge', name: NAMES[pick % 3] as string } as const) : null;
    if (person) await correctPerson(db, person.id, wish ?? { what: 'split', name: 'Rina Lain', articleIds }, at);
  } else if (what === 'undo') {
    const correction = one(await db.corrections.toArray());
    if (correction) await undoCorrection(db, correction.id, at);
  } else if (what === 'delete') {
    const article = one(await db.articles.orderBy('id').toArray());
    const { trashId } = article ? await deleteArticles(db, [article.id], at) : { trashId: null };
    if (trashId) trash.set(db, trashId);
  } else if (what === 'undelete') await undoDelete(db, trash.get(db) ?? '', at);
  else if (what === 'exchange') await restore(db, await backup(all[pick % all.length] as PetikDatabase));
}

/** Each library takes in the files of all others, in an order of its own, until nobody learns anything new. */
async function exchange(all: readonly PetikDatabase[], order: readonly number[]): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    for (const index of round % 2 === 0 ? order : [...order].reverse()) {
      for (const other of all) if (other !== all[index]) await restore(all[index] as PetikDatabase, await backup(other));
    }
  }
}

describe.each([2, 3])('%i libraries that were used apart', (count) => {
  it('come to the same, whatever the order', { timeout: 120_000 }, async () => {
    const orders = count === 2 ? [[0, 1]] : [[0, 1, 2]];
    await fc.assert(
      fc.asyncProperty(acts(count), fc.shuffledSubarray(orders[0] as number[], { minLength: count }), async (done, order) => {
        clock = 1000;
        const all = await Promise.all(Array.from({ length: count }, (_, index) => emptyLibrary(`converge-${count}-${index}`)));
        for (const act of done) await perform(all, act);
        await exchange(all, order);
        const [first, ...others] = await Promise.all(all.map(shownLibrary));
        for (const other of others) expect(other).toEqual(first);
        const again = await restore(all[0] as PetikDatabase, await backup(all[1] as PetikDatabase));
        expect(again).toMatchObject({
          newArticles: 0,
          newQuotes: 0,
          newNotes: 0,
          changedArticles: 0,
          removedArticles: 0,
          lost: 0,
        });
        for (const db of all) db.close();
      }),
      { numRuns: 60 },
    );
  });
});
