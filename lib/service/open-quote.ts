import { browser } from 'wxt/browser';
import type { QuoteRecord } from '@/lib/model/records';
import type { WriteResult } from '@/lib/model/write-result';
import type { PetikDatabase } from '@/lib/store/db';
import { storageFailure } from '@/lib/store/storage-failure';
import { makeMove } from './follow-tab';
import { isGranted } from './tab-address';
import { rememberMove, tabsOf } from './tab-memory';
import { withTextFragment } from '@/lib/anchoring/text-fragment';

/**
 * Goes to a quote where it was read: in a tab that shows its article, or in a new one. There the annotator goes to it
 * once it has read the page; on sites that are not granted the browser looks for the words instead.
 */
export async function openQuote(db: PetikDatabase, quoteId: string): Promise<WriteResult> {
  try {
    const quote = await db.quotes.get(quoteId);
    const article = quote && (await db.articles.get(quote.articleId));
    if (!quote || !article) return { ok: false, reason: 'gone' };
    for (const tabId of await tabsOf(article.id)) {
      if ((await makeMove(tabId, { quoteId })) && (await showTab(tabId))) return { ok: true };
    }
    const granted = await isGranted(article.url);
    const tab = await browser.tabs.create({
      url: granted ? article.url : withTextFragment(article.url, await wordsOfNow(db, quote)),
    });
    if (granted && tab.id !== undefined) await rememberMove(tab.id, { quoteId });
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: storageFailure(error) };
  }
}

/** The words that stand in the place of a quote, as far as is known. */
async function wordsOfNow(db: PetikDatabase, quote: QuoteRecord): Promise<string> {
  const checks = await db.checks.where({ quoteId: quote.id }).sortBy('at');
  return checks.at(-1)?.exact ?? quote.exact;
}

async function showTab(tabId: number): Promise<boolean> {
  try {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}
