import { browser } from 'wxt/browser';
import { sendMessage } from '@/lib/messaging/protocol';
import type { PageState } from '@/lib/model/page-state';
import { injectAnnotator } from './inject';
import { isInternal } from './tab-address';

/**
 * Reads and annotates the page of a tab now, on the reader's wish. Answers as soon as the annotator runs there, mostly
 * with "reading", or says why it cannot. The
 * click on the toolbar button makes the tab's address known, but Chromium keeps those of its own pages to itself: a page
 * without an address is one of them.
 */
export async function annotateTab(tabId: number): Promise<PageState> {
  const url = await addressOf(tabId);
  if (url && isInternal(url)) return { status: 'internal' };
  if (!(await injectAnnotator(tabId))) {
    if (!/^https?:/.test(url)) return { status: 'internal' };
    return { status: 'no-permission', origin: new URL(url).origin };
  }
  try {
    return await sendMessage('getPageState', undefined, tabId);
  } catch {
    // Injected but silent: a page that was frozen, or that belongs to a former version of the extension.
    return { status: 'reload-needed' };
  }
}

/** Brings the annotator to a tab whose scout asks for it, unless it is there: by a click, before the site was granted. */
export async function bringAnnotator(tabId: number): Promise<void> {
  try {
    await sendMessage('getPageState', undefined, tabId);
  } catch {
    await injectAnnotator(tabId);
  }
}

async function addressOf(tabId: number): Promise<string> {
  try {
    return (await browser.tabs.get(tabId)).url ?? '';
  } catch {
    return '';
  }
}
