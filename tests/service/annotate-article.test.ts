import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describe as describePlace } from '@/lib/anchoring/describe';
import { annotateArticle } from '@/lib/service/annotate-article';
import { correctQuote, undoCorrection } from '@/lib/store/correct-quote';
import { PetikDatabase } from '@/lib/store/db';
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
