import { browser } from 'wxt/browser';
import { annotateTab } from './annotate-tab';
import { makeMove } from './follow-tab';
import { rememberMove } from './tab-memory';

const STEPS: Record<string, 1 | -1> = { 'next-quote': 1, 'previous-quote': -1 };

/** Keyboard: to the next or previous quote; the first key press on a page annotates it (a command grants `activeTab`). */
export async function stepByCommand(command: string, tabId: number | undefined): Promise<void> {
  const step = STEPS[command];
  const id = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (step === undefined || id === undefined) return;
  if (await makeMove(id, { step })) return;
  await rememberMove(id, { step });
  await annotateTab(id);
}
