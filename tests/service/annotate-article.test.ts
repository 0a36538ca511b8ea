import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { annotateArticle } from '@/lib/service/annotate-article';
import { PetikDatabase } from '@/lib/store/db';
import { saveQuote } from '@/lib/store/keep-quote';
import { article } from './articles';

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
