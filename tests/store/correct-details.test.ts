import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '@/lib/model/article';
import { correctDetails, forgetSiteRule } from '@/lib/store/correct-details';
import { undoCorrection } from '@/lib/store/correct-quote';
import { PetikDatabase } from '@/lib/store/db';
import { deleteArticles } from '@/lib/store/delete-articles';
import { readDetailsSheet, readSiteRules, withReadersDetails } from '@/lib/store/read-details';
import { recordVisit } from '@/lib/store/record-visit';
import { undoDelete } from '@/lib/store/undo-delete';
import { visit } from './visits';

const SITE = 'warta.example';
let db: PetikDatabase;
beforeEach(async () => {
  db = new PetikDatabase('correct-details');
  await db.delete({ disableAutoOpen: false });
});
afterEach(() => db.close());

/** What an article of the site says: its own data name the desk and the day of the last change, its byline is right. */
function reading(number: number, author: string, host = SITE): Article {
  return {
    ...visit().article,
    url: `https://${host}/politik/${number}`,
    authors: ['Tim Redaksi'],
    published: '2026-09-20T08:00:00+07:00',
    provenance: { authors: 'json-ld', published: 'json-ld', title: 'page' },
    candidates: {
      authors: [
        [['Tim Redaksi'], 'json-ld'],
        [[author], 'byline'],
      ],
      published: [
        ['2026-09-20T08:00:00+07:00', 'json-ld'],
        [`2026-09-1${number}T07:30:00+07:00`, 'byline'],
      ],
    },
    text: `Teks ${number}.`,
  };
}

/** Reads and stores it as the background does; gives its row id. */
async function read(number: number, author: string, host = SITE): Promise<string> {
  const keys = [`${host}/politik/${number}`];
  const article = await withReadersDetails(db, reading(number, author, host), keys);
  const recorded = await recordVisit(db, visit({ article, keys, at: 1000 + number }));
  if (!recorded.ok) throw new Error(recorded.reason);
  return recorded.articleId;
}

const detailsOf = async (id: string) => {
  const { authors, published, provenance } = (await db.articles.get(id)) ?? { authors: null, published: null, provenance: {} };
  return { authors, published, from: provenance };
};

describe('correctDetails', () => {
  it('teaches the place of the right author for the site, for articles of before and after', async () => {
    const former = await read(1, 'Rina Astuti');
    const corrected = await read(2, 'Damar Wisaksana');
    const other = await read(1, 'Sari Melati', 'kabar.example');
    expect(await correctDetails(db, corrected, { authors: ['damar  wisaksana'] }, 2000)).toEqual({ ok: true });
    expect(await detailsOf(corrected)).toMatchObject({ authors: ['Damar Wisaksana'], from: { authors: 'reader' } });
    expect(await detailsOf(former)).toMatchObject({ authors: ['Rina Astuti'], from: { authors: 'byline', title: 'page' } });
    expect(await detailsOf(other)).toMatchObject({ authors: ['Tim Redaksi'] });
    const later = await read(3, 'Sari Melati');
    expect(await detailsOf(later)).toMatchObject({ authors: ['Sari Melati'], published: '2026-09-20T08:00:00+07:00' });
    expect(await readSiteRules(db)).toMatchObject([{ site: SITE, field: 'authors', from: 'byline', at: 2000 }]);
  });

  it('knows a date that is typed by its day, and takes the moment from the page', async () => {
    const id = await read(1, 'Rina Astuti');
    await correctDetails(db, id, { published: '2026-09-11' }, 2000);
    expect(await detailsOf(id)).toMatchObject({ published: '2026-09-11T07:30:00+07:00', authors: ['Tim Redaksi'] });
    expect(await detailsOf(await read(2, 'Rina Astuti'))).toMatchObject({ published: '2026-09-12T07:30:00+07:00' });
    expect((await db.unindexed.toArray()).map(({ articleId }) => articleId)).toContain(id);
  });

  it('keeps what no place says for the one article', async () => {
    const id = await read(1, 'Rina Astuti');
    await correctDetails(db, id, { authors: ['Orang Lain'], published: null }, 2000);
    expect(await detailsOf(id)).toMatchObject({ authors: ['Orang Lain'], published: null });
    expect(await detailsOf(await read(2, 'Damar Wisaksana'))).toMatchObject({ authors: ['Tim Redaksi'] });
    expect(await readSiteRules(db)).toEqual([]);
  });

  it('wins over each later reading of the article, whatever is learnt elsewhere', async () => {
    const id = await read(1, 'Rina Astuti');
    await correctDetails(db, id, { authors: ['Orang Lain'] }, 2000);
    const other = await read(2, 'Damar Wisaksana');
    await correctDetails(db, other, { authors: ['Damar Wisaksana'] }, 2100);
    expect(await detailsOf(id)).toMatchObject({ authors: ['Orang Lain'] });
    expect(await read(1, 'Rina Astuti')).toBe(id);
    expect(await detailsOf(id)).toMatchObject({ authors: ['Orang Lain'], from: { authors: 'reader' } });
  });

  it('makes no correction of what is as it was', async () => {
    const id = await read(1, 'Rina Astuti');
    await correctDetails(db, id, { authors: ['Tim Redaksi'], published: '2026-09-20' }, 2000);
    expect(await db.corrections.count()).toBe(0);
  });

  it('is undone with what was learnt from it; an earlier lesson counts again', async () => {
    const first = await read(1, 'Rina Astuti');
    const second = await read(2, 'Damar Wisaksana');
    await correctDetails(db, first, { authors: ['Rina Astuti'] }, 2000);
    await correctDetails(db, second, { authors: ['Tim Redaksi'] }, 2100);
    const third = await read(3, 'Sari Melati');
    expect(await detailsOf(third)).toMatchObject({ authors: ['Tim Redaksi'] });
    const [undone] = (await readDetailsSheet(db, second))?.corrections ?? [];
    expect(await undoCorrection(db, undone?.id ?? '')).toEqual({ ok: true });
    expect(await detailsOf(third)).toMatchObject({ authors: ['Sari Melati'] });
    const [former] = (await readDetailsSheet(db, first))?.corrections ?? [];
    await undoCorrection(db, former?.id ?? '');
    for (const id of [first, second, third])
      expect(await detailsOf(id)).toMatchObject({ authors: ['Tim Redaksi'], from: { authors: 'json-ld' } });
    expect((await db.articles.toArray()).filter((row) => row.found !== undefined)).toEqual([]);
    expect(await readSiteRules(db)).toEqual([]);
  });

  it('is forgotten for the site; what she said of the article stays', async () => {
    const first = await read(1, 'Rina Astuti');
    const second = await read(2, 'Damar Wisaksana');
    await correctDetails(db, first, { authors: ['Rina Astuti'] }, 2000);
    expect(await forgetSiteRule(db, SITE, 'authors', 2500)).toEqual({ ok: true });
    expect(await detailsOf(first)).toMatchObject({ authors: ['Rina Astuti'] });
    expect(await detailsOf(second)).toMatchObject({ authors: ['Tim Redaksi'] });
    expect(await forgetSiteRule(db, SITE, 'authors', 2500)).toEqual({ ok: false, reason: 'gone' });
  });

  it('is forgotten also where what was learnt is itself taken back', async () => {
    const first = await read(1, 'Rina Astuti');
    const second = await read(2, 'Damar Wisaksana');
    await correctDetails(db, first, { authors: ['Rina Astuti'] }, 2000);
    const [rule] = await readSiteRules(db);
    expect(await undoCorrection(db, rule?.id ?? '')).toEqual({ ok: true });
    expect(await detailsOf(second)).toMatchObject({ authors: ['Tim Redaksi'] });
  });

  it('falls back to what was read where a page lacks the place', async () => {
    const id = await read(1, 'Rina Astuti');
    await correctDetails(db, id, { authors: ['Rina Astuti'] }, 2000);
    const { candidates: _, ...bare } = reading(2, '');
    expect((await withReadersDetails(db, bare, [`${SITE}/politik/2`])).authors).toEqual(['Tim Redaksi']);
  });

  it('comes back with a deleted article', async () => {
    const id = await read(1, 'Rina Astuti');
    await correctDetails(db, id, { authors: ['Orang Lain'] }, 2000);
    const { trashId } = await deleteArticles(db, [id], 3000);
    expect(await correctDetails(db, id, { authors: ['Rina Astuti'] }, 3100)).toEqual({ ok: false, reason: 'gone' });
    await undoDelete(db, trashId ?? '');
    expect(await read(1, 'Rina Astuti')).toBe(id);
    expect(await detailsOf(id)).toMatchObject({ authors: ['Orang Lain'] });
  });

  it('follows an article that is joined with another of its addresses', async () => {
    const first = await read(1, 'Rina Astuti');
    const second = await read(2, 'Rina Astuti');
    await correctDetails(db, second, { authors: ['Orang Lain'] }, 2000);
    const keys = [`${SITE}/politik/1`, `${SITE}/politik/2`];
    const article = await withReadersDetails(db, reading(1, 'Rina Astuti'), keys);
    await recordVisit(db, visit({ article, keys, at: 3000 }));
    expect(await db.articles.count()).toBe(1);
    expect(await detailsOf(first)).toMatchObject({ authors: ['Orang Lain'] });
  });
});

describe('the sheet', () => {
  it('offers each answer once, with all places that give it, and the one of now', async () => {
    const article: Article = {
      ...reading(1, 'Rina Astuti'),
      candidates: {
        authors: [
          [['Tim Redaksi'], 'json-ld'],
          [['Rina Astuti'], 'meta'],
          [['RINA ASTUTI'], 'byline'],
        ],
        published: [],
      },
    };
    const recorded = await recordVisit(db, visit({ article, keys: [`${SITE}/politik/1`] }));
    const id = recorded.ok ? recorded.articleId : '';
    await correctDetails(db, id, { authors: ['Orang Lain'] }, 2000);
    const sheet = await readDetailsSheet(db, id);
    expect(sheet?.choices.authors).toEqual([
      { value: ['Tim Redaksi'], from: ['json-ld'], current: false },
      { value: ['Rina Astuti'], from: ['meta', 'byline'], current: false },
      { value: ['Orang Lain'], from: ['reader'], current: true },
    ]);
    expect(sheet?.choices.published).toEqual([{ value: '2026-09-20T08:00:00+07:00', from: ['json-ld'], current: true }]);
    expect(sheet).toMatchObject({ site: SITE, corrections: [{ change: { what: 'authors', authors: ['Orang Lain'] } }] });
    expect(await readDetailsSheet(db, 'none')).toBeNull();
  });
});
