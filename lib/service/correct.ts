import { browser } from 'wxt/browser';
import { sendMessage } from '@/lib/messaging/protocol';
import type { UnmarkedReason, WriteResult } from '@/lib/model/write-result';
import type { PetikDatabase } from '@/lib/store/db';
import { storageFailure } from '@/lib/store/storage-failure';
import { tabsOf } from './tab-memory';

/** Wide enough for the longest name with its titles, high enough for a few people. CSS pixels. */
const WINDOW = { width: 560, height: 760 };

/** What has a page to be corrected on: a quote, or an article. */
type Corrected = { readonly quoteId: string } | { readonly articleId: string };
/** What a correction is of; or the one that is taken back. */
type Subject = Corrected | { readonly correctionId: string };

/** Writes a correction and has the tabs that show its article read it again. */
export async function correct(db: PetikDatabase, subject: Subject, write: () => Promise<WriteResult>): Promise<WriteResult> {
  try {
    const row = await subjectRow(db, subject);
    const result = await write();
    if (result.ok && row && row.articleId !== '') await readAgain(row.articleId);
    return result;
  } catch (error) {
    return { ok: false, reason: storageFailure(error) };
  }
}

async function subjectRow(db: PetikDatabase, subject: Subject): Promise<{ readonly articleId: string } | undefined> {
  if ('articleId' in subject) return subject;
  return 'quoteId' in subject ? db.quotes.get(subject.quoteId) : db.corrections.get(subject.correctionId);
}

/**
 * Opens the page where a quote, or an article's author and date, is corrected: in a window of its own, or in a tab where
 * there are no windows. Nobody is to wait for it: a popup that asks closes as soon as the window is there.
 */
export function openCorrection(subject: Corrected): void {
  if ('quoteId' in subject) openSheet('quote', subject.quoteId);
  else openSheet('article', subject.articleId);
}

/** Says in the same place why the selected words were not made a quote. */
export function openUnmarked(reason: UnmarkedReason): void {
  openSheet('unmarked', reason);
}

function openSheet(what: string, value: string): void {
  const url = browser.runtime.getURL(`/correct.html?${what}=${encodeURIComponent(value)}`);
  const opening = browser.windows ? browser.windows.create({ url, type: 'popup', ...WINDOW }) : browser.tabs.create({ url });
  // The browser is closing.
  opening.catch(() => {});
}

/** Has the tabs that show one of these articles read it again. */
export async function readAgain(...articleIds: readonly string[]): Promise<void> {
  const tabs = await tabsOf(...articleIds);
  // A tab that has gone elsewhere does not answer.
  await Promise.allSettled(tabs.map((tabId) => sendMessage('readAgain', undefined, tabId)));
}
