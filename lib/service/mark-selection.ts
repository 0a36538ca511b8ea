import { browser } from 'wxt/browser';
import { describe } from '@/lib/anchoring/describe';
import { t } from '@/lib/i18n/text';
import { sendMessage } from '@/lib/messaging/protocol';
import type { WriteResult } from '@/lib/model/write-result';
import { db } from '@/lib/store/db';
import { markQuote, readNewestText } from '@/lib/store/mark-quote';
import { storageFailure } from '@/lib/store/storage-failure';
import { openCorrection, readAgain } from './correct';
import { sentenceAround } from './sentence-around';

const MENU = 'mark-quote';

/** Puts "mark as a quote" into the menu of selected words. The browser keeps it: call when Petik is installed or updated. */
export async function addMenu(): Promise<void> {
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({ id: MENU, title: t('markSelection'), contexts: ['selection'] });
}

/**
 * Keeps the selected words of a tab's article as a quote, and opens the page where its speaker is chosen. "Gone" when no
 * words of an article are selected, "private" when the article is not stored.
 */
export async function markSelection(tabId: number): Promise<WriteResult> {
  try {
    const selected = await sendMessage('getSelected', undefined, tabId);
    if (!selected) return { ok: false, reason: 'gone' };
    if (selected.articleId === null) return { ok: false, reason: 'private' };
    const article = await readNewestText(db, selected.articleId);
    const span = article && trimmed(article.text, selected);
    if (!article || !span) return { ok: false, reason: 'gone' };
    const { text, language } = article;
    const mark = { target: describe(text, span), sentence: sentenceAround(text, span.start, language) };
    const quoteId = await markQuote(db, article, mark, Date.now());
    await readAgain(article.id);
    openCorrection({ quoteId });
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: storageFailure(error) };
  }
}

/** The span without white space at its ends; null when nothing is left. */
function trimmed(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return words.trim() === '' ? null : { start: from, end: from + words.trim().length };
}
