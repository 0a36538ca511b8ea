import { sendMessage } from '@/lib/messaging/protocol';
import { NO_NOTE } from '@/lib/model/notes';
import type { PetikDatabase } from '@/lib/store/db';
import { readNote } from '@/lib/store/write-note';
import { tabsOf } from './tab-memory';

/** Tells the tabs that show the article of a quote, and the side panel, what the reader keeps of it now: it may have been changed elsewhere. */
export async function tellTabs(db: PetikDatabase, quoteId: string): Promise<void> {
  const quote = await db.quotes.get(quoteId);
  if (!quote) return;
  const { text: note, tags, verdict } = (await readNote(db, { quoteId })) ?? NO_NOTE;
  const kept = { quoteId, saved: quote.savedAt > 0, note, tags, verdict };
  const tabs = await tabsOf(quote.articleId);
  // A tab that has gone elsewhere does not answer, nor does a panel that is closed.
  await Promise.allSettled([sendMessage('quoteKept', kept), ...tabs.map((tabId) => sendMessage('quoteKept', kept, tabId))]);
}
