import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describe as describePlace } from '@/lib/anchoring/describe';
import { annotateArticle } from '@/lib/service/annotate-article';
import { correctQuote, undoCorrection } from '@/lib/store/correct-quote';
import { PetikDatabase } from '@/lib/store/db';
import { followPerson } from '@/lib/store/follow';
import { saveQuote } from '@/lib/store/keep-quote';
import { markQuote, type NewestText, readNewestText } from '@/lib/store/mark-quote';
import { article, span, TEXT } from './articles';

let db: PetikDatabase;
beforeEach(async () => {
  db = new PetikDatabase('annotate-article');
  await db.delete({ disableAutoOpen: false });
});
afterEach(() => db.close());

const at = (time: number, isPrivate = false) => annotateArticle(db, article, { isPrivate, at: time });

describe('annotateArticle', () => {
  it('stores the article and answers with its rows', async () => {
    const { page } = await at(1000);
    expect(page).toMatchObject({ status: 'annotated', unstored: null });
    expect(await db.articles.get(page.articleId as string)).toMatchObject({ title: article.title });
    expect((await db.quotes.orderBy('[articleId+order]').primaryKeys()).sort()).toEqual(
      page.quotes.map((quote) => quote.id).sort(),
    );
  });

  it('knows at the next visit what was saved', async () => {
    const first = await at(1000);
    const id = first.page.quotes[0]?.id as string;
    await saveQuote(db, id, true, 1500);
    const second = await at(2000);
    expect(second.page.quotes[0]).toMatchObject({ id, saved: true });
    expect(await db.articles.count()).toBe(1);
  });

  it('finds again what the reader marked, with what she said of it, until she undoes it', async () => {
    const first = await at(1000);
    const stored = (await readNewestText(db, first.page.articleId as string)) as NewestText;
    const marked = { target: describePlace(TEXT, span('Saksi menyebut')), sentence: '' };
    const id = await markQuote(db, stored, marked, 1500);
    const speaker = { name: 'Nakhoda', personId: null, isPerson: false };
    await correctQuote(db, id, { kind: null, speaker, person: null, isQuote: true }, 1600);
    const text = `Pembaruan. ${TEXT}`;
    const moved = { ...article, text, blocks: [{ kind: 'paragraph', start: 0, end: text.length } as const] };
    const second = await annotateArticle(db, moved, { isPrivate: false, at: 2000 });
    const quote = second.page.quotes.find((each) => each.id === id);
    expect(quote).toMatchObject({ exact: 'Saksi menyebut', saved: true, speaker: { name: 'Nakhoda' } });
    expect(quote?.evidence.rule).toBe('marked-by-reader');
    const contents = second.marks.quotes.find((each) => each.id === id)?.contents[0];
    expect(contents && text.slice(contents.start, contents.end)).toBe('Saksi menyebut');
    const mark = await db.corrections.filter(({ change }) => change.what === 'marked').first();
    await undoCorrection(db, mark?.id as string);
    expect(await db.corrections.count()).toBe(0);
    expect((await at(3000)).page.quotes.some((each) => each.id === id)).toBe(false);
  });

  it('says what the library knows of who is named without a title, and stores none of it', async () => {
    const former = { ...article, published: '2026-09-01T08:00:00+07:00' };
    await annotateArticle(db, former, { isPrivate: false, at: 1000 });
    const text = '"Kapal berangkat besok pagi," kata Rina Lestari kepada penumpang yang menunggu.';
    const blocks = [{ kind: 'paragraph', start: 0, end: text.length } as const];
    const later = { ...article, url: 'https://www.warta.example/politik/2', text, blocks, published: '2026-09-03' };
    const { page } = await annotateArticle(db, later, { isPrivate: false, at: 2000 });
    expect(page.fromLibrary).toMatchObject([
      { name: 'Rina Lestari', titles: ['Menteri Perhubungan'], outlet: 'Warta', day: '2026-09-01' },
    ]);
    const { articleId = '' } = page.fromLibrary[0] ?? {};
    expect((await db.articles.get(articleId))?.url).toBe(article.url);
    expect(page.people[0]).toMatchObject({ name: 'Rina Lestari', titles: [] });
    expect(page.quotes[0]?.speaker).toMatchObject({ titles: [], official: false });
    const stored = await db.appearances.where({ articleId: page.articleId as string }).toArray();
    expect(stored).toMatchObject([{ titles: [], official: false }]);
    expect((await annotateArticle(db, later, { isPrivate: true, at: 3000 })).page.fromLibrary).toEqual([]);
  });

  it('says whom of the people the reader follows', async () => {
    const { page } = await at(1000);
    const [person] = page.people;
    expect(page.followed).toEqual([]);
    await followPerson(db, person?.id ?? '', true, 1500);
    expect((await at(2000)).page.followed).toEqual([person?.id]);
    expect((await at(2500, true)).page.followed).toEqual([]);
  });

  it('stores nothing from private windows', async () => {
    const { page, marks } = await at(1000, true);
    expect(page).toMatchObject({ articleId: null, unstored: 'private' });
    expect(marks.quotes).toHaveLength(page.quotes.length);
    expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0));
  });

  it('annotates all the same when the database fails', async () => {
    db.close();
    const { page } = await at(1000);
    expect(page).toMatchObject({ status: 'annotated', articleId: null, unstored: 'storage' });
    expect(page.quotes.length).toBeGreaterThan(0);
  });
});
