import { browser } from 'wxt/browser';
import { sendMessage } from '@/lib/messaging/protocol';
import type { PageState } from '@/lib/model/page-state';
import { openUnmarked } from './correct';
import { markSelection } from './mark-selection';
import { type PendingMove, rememberArticle, takeMove } from './tab-memory';

/** Ink on paper, readable on light and dark toolbars. */
const BADGE_COLOUR = '#2f4858';

/** A tab said what it shows: its badge counts the quotes, and a move that waited for the article is made. */
export async function followTab(tabId: number, state: PageState): Promise<void> {
  const isAnnotated = state.status === 'annotated';
  await showCount(tabId, isAnnotated ? state.quotes.length : 0);
  await rememberArticle(tabId, isAnnotated ? state.articleId : null);
  if (state.status === 'reading') return;
  // A page may yet become an article that has quotes to go to; what is selected on it now is no words of one.
  const move = await takeMove(tabId, (waiting) => isAnnotated || 'mark' in waiting);
  if (move) await makeLastMove(tabId, move, state);
}

/** Makes a move in a tab that shows all it will; says in words why no quote was made of selected words. */
export async function makeLastMove(tabId: number, move: PendingMove, state: PageState): Promise<void> {
  if (!('mark' in move)) await makeMove(tabId, move);
  else if (state.status !== 'annotated') openUnmarked('not-article');
  else {
    const result = await markSelection(tabId);
    if (!result.ok) openUnmarked(result.reason);
  }
}

/** Makes a move in a tab; false when the annotator does not run there or has not found the place. */
export async function makeMove(tabId: number, move: PendingMove): Promise<boolean> {
  try {
    if ('mark' in move) return (await markSelection(tabId)).ok;
    return 'quoteId' in move ? await sendMessage('jumpTo', move, tabId) : await sendMessage('stepQuote', move, tabId);
  } catch {
    return false;
  }
}

/** The browser clears a tab's badge by itself when the tab goes to another document. */
async function showCount(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: badgeText(count) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  } catch {
    // Closed meanwhile.
  }
}

/** The badge has room for four characters. */
function badgeText(count: number): string {
  if (count === 0) return '';
  return count < 1000 ? String(count) : '999+';
}
