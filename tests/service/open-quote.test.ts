import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openQuote } from '@/lib/service/open-quote';
import { rememberArticle, takeMove } from '@/lib/service/tab-memory';
import { PetikDatabase } from '@/lib/store/db';
import { type RecordedVisit, recordVisit } from '@/lib/store/record-visit';
import { visit } from '../store/visits';
import { type FakeTabs, fakeTabs } from './fake-tabs';

const send = vi.hoisted(() => vi.fn());
vi.mock('@/lib/messaging/protocol', () => ({ sendMessage: send }));

let db: PetikDatabase;
let tabs: FakeTabs;
let recorded: RecordedVisit;
let quoteId: string;
beforeEach(async () => {
  tabs = fakeTabs();
  send.mockReset();
  db = new PetikDatabase('open-quote');
  await db.delete({ disableAutoOpen: false });
  recorded = (await recordVisit(db, visit())) as RecordedVisit;
  quoteId = recorded.quotes[0]?.id as string;
});
afterEach(() => db.close());

describe('openQuote', () => {
  it('goes to a tab that shows the article', async () => {
    const { id } = await fakeBrowser.tabs.create({ url: visit().article.url });
    await rememberArticle(id as number, recorded.articleId);
    send.mockResolvedValue(true);
    expect(await openQuote(db, quoteId)).toEqual({ ok: true });
    expect(send).toHaveBeenCalledWith('jumpTo', { quoteId }, id);
  });

  it('opens the article on a granted site and waits for the annotator', async () => {
    tabs.granted.add('https://www.warta.example/*');
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await openQuote(db, quoteId);
    expect(create).toHaveBeenCalledWith({ url: visit().article.url });
    const tab = (await create.mock.results[0]?.value) as { id: number };
    expect(await takeMove(tab.id)).toEqual({ quoteId });
  });

  it('lets the browser look for the words on other sites', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await openQuote(db, quoteId);
    expect(create).toHaveBeenCalledWith({ url: `${visit().article.url}#:~:text=Kami%20siap` });
  });

  it('has the browser look for the words that stand there now', async () => {
    const check = { quoteId, at: 1, exact: '"Kami pergi."', articleId: recorded.articleId, verdict: 'changed' };
    await db.table('checks').add({ id: 'c', ...check });
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await openQuote(db, quoteId);
    expect(create).toHaveBeenCalledWith({ url: `${visit().article.url}#:~:text=Kami%20pergi` });
  });

  it('says so when the quote is gone', async () => {
    expect(await openQuote(db, 'nothing')).toEqual({ ok: false, reason: 'gone' });
  });
});
