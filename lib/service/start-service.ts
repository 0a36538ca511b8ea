import { browser } from 'wxt/browser';
import { onMessage } from '@/lib/messaging/protocol';
import type { WriteResult } from '@/lib/model/write-result';
import { db } from '@/lib/store/db';
import { correctDetails, forgetSiteRule } from '@/lib/store/correct-details';
import { correctPerson } from '@/lib/store/correct-person';
import { correctQuote, undoCorrection } from '@/lib/store/correct-quote';
import { deleteArticles } from '@/lib/store/delete-articles';
import { emptyBin } from '@/lib/store/empty-bin';
import { lookAtPerson } from '@/lib/store/follow';
import { saveQuote } from '@/lib/store/keep-quote';
import { storageFailure } from '@/lib/store/storage-failure';
import { undoDelete } from '@/lib/store/undo-delete';
import { readContents, writeNote } from '@/lib/store/write-note';
import { annotateArticle } from './annotate-article';
import { answerChecks } from './answer-checks';
import { follow } from './follow';
import { followTab } from './follow-tab';
import { annotateTab, bringAnnotator } from './annotate-tab';
import { injectStyles } from './inject';
import { keepIndexed } from './keep-indexed';
import { correct, openCorrection, readAgain } from './correct';
import { addMenu, markSelection } from './mark-selection';
import { openPanel, PANEL_COMMAND } from './open-panel';
import { openStored } from './open-stored';
import { openQuote } from './open-quote';
import { parseArticle } from './parse-article';
import { readText } from './read-text';
import { unstoredReason } from './reply-to-article';
import { moveByCommand, moveByMenu } from './move-by-command';
import { forgetTab } from './tab-memory';
import { tellTabs } from './tell-tabs';
import { watchBackups } from './automatic-backup';
import { watchSites } from './watch-sites';

/**
 * Starts the background: registers all listeners at once, as the browser wakes it for events that it must have
 * registered in its first turn. It keeps nothing in memory that matters.
 */
export function startService(): void {
  answerTabs();
  answerPages();
  answerChecks();
  watchSites();
  watchBackups(db);
  browser.commands.onCommand.addListener((command, tab) => {
    // At once: after any waiting the key press no longer counts as the reader's wish.
    if (command === PANEL_COMMAND && tab) openPanel(tab.windowId).catch(() => {});
    else moveByCommand(command, tab?.id);
  });
  browser.contextMenus?.onClicked.addListener((_, tab) => moveByMenu(tab?.id));
  browser.tabs.onRemoved.addListener((tabId) => forgetTab(tabId));
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await addMenu();
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  // A database that cannot be opened now is reported when somebody needs it.
  emptyBin(db, Date.now()).catch(storageFailure);
  keepIndexed(db);
}

/** Messages from content scripts. */
function answerTabs(): void {
  onMessage('articleRead', ({ data, sender }) => {
    const at = Date.now();
    const article = parseArticle(data.page, new Date(at));
    if (!article) throw new TypeError('Not an article');
    return indexed(annotateArticle(db, article, { isPrivate: sender.tab?.incognito ?? false, at }));
  });
  onMessage('annotatorWanted', async ({ sender }) => {
    if (sender.tab?.id !== undefined) await bringAnnotator(sender.tab.id);
  });
  onMessage('stylesWanted', async ({ sender }) => {
    if (sender.tab?.id !== undefined) await injectStyles(sender.tab.id);
  });
  onMessage('pageStateChanged', async ({ data, sender }) => {
    if (sender.tab?.id !== undefined) await followTab(sender.tab.id, data.state);
  });
}

/** Messages from the popup, the library and the card. */
function answerPages(): void {
  onMessage('annotateTab', ({ data }) => annotateTab(data.tabId));
  onMessage('saveQuote', ({ data: { quoteId, saved } }) => keep(quoteId, () => saveQuote(db, quoteId, saved, Date.now())));
  onMessage('setNote', ({ data: { text, tags, verdict, ...subject } }) => {
    const change = { ...(text !== undefined && { text }), ...(tags && { tags }), ...(verdict !== undefined && { verdict }) };
    const write = () => writeNote(db, subject, change, Date.now());
    return 'quoteId' in subject ? keep(subject.quoteId, write) : indexed(write());
  });
  onMessage('readNotes', ({ data }) => readContents(db, data.subjects));
  onMessage('deleteArticles', ({ data }) => indexed(deleteArticles(db, data.articleIds, Date.now())));
  onMessage('undoDelete', ({ data }) => indexed(undoDelete(db, data.trashId)));
  onMessage('correctQuote', async ({ data: { quoteId, wish } }) => {
    const reason = unstoredReason(quoteId);
    if (reason) return { ok: false, reason };
    return indexed(correct(db, { quoteId }, () => correctQuote(db, quoteId, wish, Date.now())));
  });
  onMessage('correctPerson', async ({ data: { personId, wish } }) => {
    const result = await indexed(correctPerson(db, personId, wish, Date.now()));
    if (result.ok && wish.what === 'present') await readAgain(...wish.articleIds);
    return result;
  });
  onMessage('followPerson', ({ data }) => follow(db, data, Date.now()));
  onMessage('lookAtPerson', ({ data }) => lookAtPerson(db, data.personId, Date.now()));
  onMessage('correctDetails', ({ data: { articleId, wish } }) =>
    indexed(correct(db, { articleId }, () => correctDetails(db, articleId, wish, Date.now()))),
  );
  onMessage('forgetSiteRule', ({ data: { site, field } }) => indexed(forgetSiteRule(db, site, field, Date.now())));
  onMessage('undoCorrection', ({ data: { correctionId } }) =>
    indexed(correct(db, { correctionId }, () => undoCorrection(db, correctionId))),
  );
  onMessage('markSelection', ({ data }) => indexed(markSelection(data.tabId)));
  onMessage('openCorrection', ({ data }) => openCorrection(data));
  onMessage('readText', ({ data: { text, language } }) => readText(text, language));
  onMessage('indexLibrary', () => keepIndexed(db));
  onMessage('openStored', ({ data }) => openStored(data.articleId));
  onMessage('openQuote', ({ data }) => openQuote(db, data.quoteId));
}

/** The outcome of a write, after which the library's index is brought up to date: nobody waits for that. */
async function indexed<T>(write: Promise<T>): Promise<T> {
  const outcome = await write;
  keepIndexed(db);
  return outcome;
}

/** Writes what the reader keeps of a quote, unless its page was never stored. */
async function keep(quoteId: string, write: () => Promise<WriteResult>): Promise<WriteResult> {
  const reason = unstoredReason(quoteId);
  if (reason) return { ok: false, reason };
  const result = await indexed(write());
  if (result.ok) await tellTabs(db, quoteId);
  return result;
}
