import { browser } from 'wxt/browser';
import { annotateTab } from './annotate-tab';
import { makeLastMove, makeMove } from './follow-tab';
import { type PendingMove, rememberMove, takeMove } from './tab-memory';

const MOVES: Record<string, PendingMove | undefined> = {
  'next-quote': { step: 1 },
  'previous-quote': { step: -1 },
  'mark-quote': { mark: true },
};

/**
 * Keyboard: to the next or previous quote, or the selected words become one; the first key press on a page annotates it (a
 * command grants `activeTab`).
 */
export async function moveByCommand(command: string, tabId: number | undefined): Promise<void> {
  const move = MOVES[command];
  const id = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (move && id !== undefined) await makeOrRemember(id, move);
}

/** The menu of selected words: they become a quote. */
export async function moveByMenu(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await makeOrRemember(tabId, { mark: true });
}

async function makeOrRemember(tabId: number, move: PendingMove): Promise<void> {
  if (await makeMove(tabId, move)) return;
  await rememberMove(tabId, move);
  const state = await annotateTab(tabId);
  // While it is read, the tab says itself when it is done.
  const waiting = state.status === 'reading' ? null : await takeMove(tabId);
  if (waiting) await makeLastMove(tabId, waiting, state);
}
