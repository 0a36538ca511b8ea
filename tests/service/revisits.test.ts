/** Pages read, analysed and stored as the extension does it, then read again: what is a change of a quote and what is not. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseHtml } from '@/lib/cli/parse-html';
import type { ArticleReply } from '@/lib/messaging/protocol';
import { readSavedPage } from '@/lib/metadata/read-saved-page';
import { annotateArticle } from '@/lib/service/annotate-article';
import { PetikDatabase } from '@/lib/store/db';
import { saveQuote } from '@/lib/store/keep-quote';
import { editedArticle, SAVED } from '../browser/edited-article';
import { addressOf, pageOf } from './generated-articles';

let db: PetikDatabase;
beforeEach(async () => {
  db = new PetikDatabase('revisits');
  await db.delete({ disableAutoOpen: false });
});
afterEach(() => db.close());

async function read(html: string, url: string, at: number): Promise<ArticleReply['page']> {
  const article = readSavedPage(parseHtml(html), url);
  if (!article) throw new Error(`No article at ${url}`);
  return (await annotateArticle(db, article, { isPrivate: false, at })).page;
}

async function saveAll({ quotes }: ArticleReply['page']): Promise<void> {
  for (const { id } of quotes) await saveQuote(db, id, true, 1);
}

describe('a hundred articles that only change their furniture', () => {
  it('have no quote that was changed', { timeout: 60_000 }, async () => {
    let saved = 0;
    for (let number = 0; number < 100; number++) {
      const page = await read(pageOf(number, 1), addressOf(number), 1000);
      await saveAll(page);
      saved += page.quotes.length;
    }
    expect(saved).toBeGreaterThan(400);
    for (const visit of [2, 3]) {
      for (let number = 0; number < 100; number++) {
        const { quotes, absent } = await read(pageOf(number, visit), addressOf(number), visit * 1000);
        expect(absent).toEqual([]);
        expect(quotes.filter((quote) => !quote.saved || quote.trail !== null)).toEqual([]);
      }
    }
    expect(await db.checks.toArray()).toEqual([]);
    expect(await db.articles.count()).toBe(100);
  });

  it('have none either where furniture has got into their text', async () => {
    const noisy = (visit: number) =>
      pageOf(1, visit).replaceAll(
        '</p><',
        `</p><p>Artikel ini sudah dibaca ${visit * 1371} kali oleh warga ${visit} kota sejak pagi.</p><`,
      );
    await saveAll(await read(noisy(1), addressOf(1), 1000));
    for (const visit of [2, 3, 4]) await read(noisy(visit), addressOf(1), visit * 1000);
    expect(await db.checks.toArray()).toEqual([]);
  });
});

describe('an edited article', () => {
  const URL_READ = 'https://www.lenteranusa.example/ekonomi/pasar-lama';
  const edited = editedArticle({ furniture: 2, edited: true });

  it('has each saved quote checked as it is read again', async () => {
    await saveAll(await read(editedArticle({ furniture: 1, edited: false }), URL_READ, 1000));
    const { quotes, absent } = await read(edited, URL_READ, 2000);
    expect(quotes.map(({ trail }) => trail?.edit?.verdict)).toEqual(['changed', 're-attributed', 're-attributed']);
    expect(absent).toMatchObject([{ exact: SAVED.removed, saved: true, trail: { edit: { verdict: 'missing', since: 1000 } } }]);
  });

  it('has speakers compared as today’s engine reads both texts, not as they were stored', async () => {
    await saveAll(await read(editedArticle({ furniture: 1, edited: false }), URL_READ, 1000));
    // As an older engine, or the reader, may have had it.
    const stranger = { name: 'Siti Maharani', personId: null, official: false, titles: ['Wali Kota'], affiliations: [] };
    await db.quotes.toCollection().modify({ speaker: stranger });
    const { quotes } = await read(edited, URL_READ, 2000);
    expect(quotes.map(({ trail }) => trail?.edit?.verdict)).toEqual(['changed', 're-attributed', 're-attributed']);
    expect((await db.checks.toArray()).find(({ verdict }) => verdict === 'changed')?.reattributed).toBe(false);
  });

  it('is checked also where it has moved to another address', async () => {
    await saveAll(await read(editedArticle({ furniture: 1, edited: false }), URL_READ, 1000));
    const { quotes } = await read(edited, 'https://www.lenteranusa.example/daerah/pasar-dibuka', 2000);
    expect(quotes.map(({ trail }) => trail?.edit?.verdict)).toEqual(['changed', 're-attributed', 're-attributed']);
    expect(await db.articles.count()).toBe(1);
  });

  it('leaves quotes alone that stand as they were, whoever they were thought to be by', async () => {
    await saveAll(await read(editedArticle({ furniture: 1, edited: false }), URL_READ, 1000));
    await db.quotes.toCollection().modify({ speaker: null });
    const added = editedArticle({ furniture: 1, edited: false }).replace(
      '</article>',
      '<p>Pasar tutup pukul enam sore setiap hari.</p></article>',
    );
    await read(added, URL_READ, 2000);
    expect(await db.revisions.count()).toBe(2);
    expect(await db.checks.toArray()).toEqual([]);
  });
});
