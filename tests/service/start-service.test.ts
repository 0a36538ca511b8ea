import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendMessage } from '@/lib/messaging/protocol';
import { startService } from '@/lib/service/start-service';
import { rememberArticle } from '@/lib/service/tab-memory';
import { db } from '@/lib/store/db';
import { noClues } from '../metadata/no-clues';
import { article } from './articles';
import { fakeTabs } from './fake-tabs';

type Handler = (message: { data: unknown; sender: unknown }) => unknown;
const handlers = vi.hoisted(() => new Map<string, Handler>());
vi.mock('@/lib/messaging/protocol', () => ({
  onMessage: (type: string, handler: Handler) => handlers.set(type, handler),
  sendMessage: vi.fn(async () => true),
}));

/** Sends a message as a tab of a window does. */
async function answer<T>(type: string, data: unknown, incognito = false): Promise<T> {
  return (await handlers.get(type)?.({ data, sender: { tab: { id: 7, incognito } } })) as T;
}

interface Reply {
  readonly page: { readonly quotes: readonly { readonly id: string }[] };
}

beforeEach(async () => {
  fakeTabs();
  handlers.clear();
  await db.delete({ disableAutoOpen: false });
  Object.assign(fakeBrowser.commands ?? {}, { onCommand: { addListener: () => {} } });
  Object.assign(fakeBrowser.permissions, { onAdded: { addListener: () => {} }, onRemoved: { addListener: () => {} } });
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
  Object.assign(fakeBrowser.contextMenus ?? {}, {
    onClicked: { addListener: () => {} },
    removeAll: async () => {},
    create: () => 1,
  });
  startService();
});

describe('startService', () => {
  it('answers all its messages from the first turn on', () => {
    expect([...handlers.keys()].sort()).toEqual([
      'annotateTab',
      'annotatorWanted',
      'articleFetched',
      'articleRead',
      'cancelChecks',
      'checkAgain',
      'clearChecks',
      'correctDetails',
      'correctPerson',
      'correctQuote',
      'deleteArticles',
      'followPerson',
      'forgetSiteRule',
      'indexLibrary',
      'lookAtPerson',
      'markSelection',
      'openCorrection',
      'openQuote',
      'openStored',
      'pageStateChanged',
      'planBackups',
      'readNotes',
      'readText',
      'saveQuote',
      'setNote',
      'stylesWanted',
      'undoCorrection',
      'undoDelete',
    ]);
  });

  it('keeps a note, and says why it keeps none of a private page', async () => {
    const { url, text, blocks } = article;
    const page = { url, text, blocks, clues: { ...noClues, language: 'id' } };
    const stored = await answer<Reply>('articleRead', { page });
    const note = { quoteId: stored.page.quotes[0]?.id, text: 'penting' };
    expect(await answer('setNote', note)).toEqual({ ok: true });
    expect(await db.notes.toArray()).toMatchObject([note]);
    const hidden = await answer<Reply>('articleRead', { page }, true);
    expect(await answer('setNote', { ...note, quoteId: hidden.page.quotes[0]?.id })).toEqual({ ok: false, reason: 'private' });
    expect(await answer('saveQuote', { quoteId: 'unknown', saved: true })).toEqual({ ok: false, reason: 'gone' });
  });

  it('has open tabs read again when the reader says how their article presents somebody', async () => {
    const { url, text, blocks } = article;
    await answer('articleRead', { page: { url, text, blocks, clues: { ...noClues, language: 'id' } } });
    const [{ articleId = '', personId = '' } = {}] = await db.appearances.toArray();
    await rememberArticle(8, articleId);
    await rememberArticle(9, 'another');
    vi.mocked(sendMessage).mockClear();
    const wish = { what: 'present', official: true, titles: ['camat'], articleIds: [articleId] };
    expect(await answer('correctPerson', { personId, wish })).toEqual({ ok: true });
    expect(vi.mocked(sendMessage).mock.calls.filter(([type]) => type === 'readAgain')).toEqual([['readAgain', undefined, 8]]);
  });

  it('refuses what is no article', async () => {
    await expect(async () => answer('articleRead', { page: { text: 1 } })).rejects.toThrow(TypeError);
  });

  it('welcomes at install only', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
    expect(create).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
    expect(create).toHaveBeenCalledTimes(1);
  });
});
