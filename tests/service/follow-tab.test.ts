import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AnnotatedPage } from '@/lib/model/page-state';
import { draftVisit } from '@/lib/service/draft-visit';
import { followTab } from '@/lib/service/follow-tab';
import { moveByCommand } from '@/lib/service/move-by-command';
import { replyToArticle, unstoredRows } from '@/lib/service/reply-to-article';
import { forgetTab, rememberMove, tabsOf } from '@/lib/service/tab-memory';
import { analysis, article } from './articles';
import { fakeTabs } from './fake-tabs';

const send = vi.hoisted(() => vi.fn());
vi.mock('@/lib/messaging/protocol', () => ({ sendMessage: send }));

const draft = draftVisit(article, analysis, 1);
const page: AnnotatedPage = {
  ...replyToArticle(draft, analysis, unstoredRows(draft, 'private')).page,
  articleId: 'a',
  extent: { part: null, unread: [] },
};

beforeEach(() => {
  fakeTabs();
  send.mockReset();
});

/** What windows are opened with. */
function watchWindows(): string[] {
  const opened: string[] = [];
  Object.assign(fakeBrowser.windows, { create: async ({ url }: { url: string }) => opened.push(url.replace(/^.*\//, '')) });
  return opened;
}

describe('words that cannot be marked', () => {
  it('are told of once the page is known to be no article', async () => {
    const opened = watchWindows();
    await rememberMove(7, { mark: true });
    await followTab(7, { status: 'reading' });
    expect(opened).toEqual([]);
    await followTab(7, { status: 'not-article' });
    await followTab(7, { status: 'not-article' });
    expect(opened).toEqual(['correct.html?unmarked=not-article']);
  });

  it.each([
    ['gone', null],
    ['private', { articleId: null, start: 0, end: 4 }],
  ])('are told of after the article is annotated: %s', async (reason, selected) => {
    const opened = watchWindows();
    send.mockResolvedValue(selected);
    await rememberMove(7, { mark: true });
    await followTab(7, page);
    expect(opened).toEqual([`correct.html?unmarked=${reason}`]);
  });

  it('are told of at once on a page that was read long ago', async () => {
    const opened = watchWindows();
    send.mockImplementation(async (message: string) => (message === 'getPageState' ? page : null));
    await moveByCommand('mark-quote', 7);
    expect(opened).toEqual(['correct.html?unmarked=gone']);
    await followTab(7, page);
    expect(opened).toHaveLength(1);
  });
});

it('goes on to wait with a step on a page that is no article yet', async () => {
  await rememberMove(7, { step: 1 });
  await followTab(7, { status: 'not-article' });
  expect(send).not.toHaveBeenCalled();
  await followTab(7, page);
  expect(send).toHaveBeenCalledWith('stepQuote', { step: 1 }, 7);
});

describe('followTab', () => {
  it('counts the quotes on the badge and clears it for other pages', async () => {
    await followTab(7, page);
    expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '2' });
    await followTab(7, { status: 'reading' });
    expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
  });

  it('remembers which tabs show an article', async () => {
    await followTab(7, page);
    await followTab(8, page);
    expect(await tabsOf('a')).toEqual([7, 8]);
    await followTab(7, { status: 'not-article' });
    await forgetTab(8);
    expect(await tabsOf('a')).toEqual([]);
  });

  it('makes a move that waited for the article, once', async () => {
    await rememberMove(7, { quoteId: 'q' });
    await followTab(7, { status: 'reading' });
    expect(send).not.toHaveBeenCalled();
    await followTab(7, page);
    expect(send).toHaveBeenCalledWith('jumpTo', { quoteId: 'q' }, 7);
    await followTab(7, page);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('does not mind a tab that was closed meanwhile', async () => {
    vi.mocked(fakeBrowser.action.setBadgeText).mockRejectedValue(new Error('No tab with id: 7'));
    await expect(followTab(7, page)).resolves.toBeUndefined();
  });
});
