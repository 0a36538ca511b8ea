import { beforeEach, describe, expect, it } from 'vitest';
import { PetikDatabase } from '@/lib/store/db';
import { listLibrary, searchLibrary } from '@/lib/store/library-queries';
import { recordVisit } from '@/lib/store/record-visit';
import { quote, visit } from './visits';

let db: PetikDatabase;
const titles = ['Pasar', 'Sawah', 'Jembatan'];

beforeEach(async () => {
  db = new PetikDatabase(`library-${crypto.randomUUID()}`);
  for (const [index, title] of titles.entries()) {
    const { article } = visit();
    const quotes = [quote(`"Kutipan tentang ${title}."`), quote('"Sama di semua."')];
    await recordVisit(db, visit({ article: { ...article, title }, keys: [title], quotes, at: 1000 + index }));
  }
});

const openId = async (title: string) => (await db.articles.where('keys').equals(title).first())?.id ?? null;
const titlesOf = (listing: Awaited<ReturnType<typeof listLibrary>>) => listing.entries.map(({ article }) => article.title);

describe('the list', () => {
  it('has the last reading first, closed', async () => {
    const listing = await listLibrary(db, 2, null);
    expect(titlesOf(listing)).toEqual(['Jembatan', 'Sawah']);
    expect(listing.total).toBe(3);
    expect(listing.entries.every((entry) => !entry.open && entry.quotes.length === 0)).toBe(true);
  });

  it('reaches as far as the open article, which has its quotes in order, with notes', async () => {
    const articleId = await openId('Pasar');
    const [first] = await db.quotes.where({ articleId }).sortBy('order');
    const ids = { id: 'n', quoteId: first?.id ?? '', articleId: articleId ?? '' };
    await db.notes.add({ ...ids, text: 'Periksa', created: 1, modified: 1 });
    const listing = await listLibrary(db, 1, articleId);
    expect(titlesOf(listing)).toEqual(['Jembatan', 'Sawah', 'Pasar']);
    expect(listing.entries[2]?.quotes.map(({ exact, note }) => [exact, note])).toEqual([
      ['"Kutipan tentang Pasar."', 'Periksa'],
      ['"Sama di semua."', ''],
    ]);
  });

  it('does not mind an open article that is gone', async () => {
    expect(titlesOf(await listLibrary(db, 1, 'gone'))).toEqual(['Jembatan']);
  });
});

describe('the search', () => {
  const having = (word: string) => (texts: readonly string[]) => texts.some((text) => text.includes(word));

  it('gives the quotes that match', async () => {
    const listing = await searchLibrary(db, 50, null, having('tentang Sawah'));
    expect(listing.entries.map(({ quotes }) => quotes.map(({ exact }) => exact))).toEqual([['"Kutipan tentang Sawah."']]);
  });

  it('finds speakers, and counts beyond the limit', async () => {
    const listing = await searchLibrary(db, 1, null, having('Rina'));
    expect(titlesOf(listing)).toEqual(['Jembatan']);
    expect(listing.total).toBe(3);
  });

  it('finds titles, and shows the whole of an open article', async () => {
    const listing = await searchLibrary(db, 50, null, (texts) => texts.includes('Pasar'));
    expect(listing.entries.map(({ article, quotes }) => [article.title, quotes.length])).toEqual([['Pasar', 0]]);
    const opened = await searchLibrary(db, 50, await openId('Pasar'), having('tentang Pasar'));
    expect(opened.entries[0]?.quotes).toHaveLength(2);
  });
});
