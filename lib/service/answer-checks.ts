import { browser } from 'wxt/browser';
import { onMessage } from '@/lib/messaging/protocol';
import { cancelChecks, clearChecks, queueChecks } from '@/lib/store/check-queue';
import { db } from '@/lib/store/db';
import { keepIndexed } from './keep-indexed';
import { recheckArticle } from './recheck-article';

/** Messages about checks that the reader asks for. Only Petik's own pages may send them: each leads to requests. */
export function answerChecks(): void {
  onMessage('checkAgain', ({ data, sender }) => {
    assertOwnPage(sender.url);
    return queueChecks(db, data.scope, Date.now());
  });
  onMessage('cancelChecks', () => cancelChecks(db));
  onMessage('clearChecks', () => clearChecks(db));
  onMessage('articleFetched', async ({ data: { articleId, fetched }, sender }) => {
    assertOwnPage(sender.url);
    await recheckArticle(db, articleId, fetched, Date.now());
    keepIndexed(db);
    return { ok: true };
  });
}

function assertOwnPage(url: string | undefined): void {
  if (!url?.startsWith(browser.runtime.getURL('/'))) throw new TypeError('Not a page of Petik');
}
