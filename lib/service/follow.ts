import { sendMessage } from '@/lib/messaging/protocol';
import type { WriteResult } from '@/lib/model/write-result';
import type { PetikDatabase } from '@/lib/store/db';
import { followPerson } from '@/lib/store/follow';
import { unstoredReason } from './reply-to-article';
import { knownTabs } from './tab-memory';

/** Follows a person, or no more, and tells all tabs and the side panel. `at`: ms since the epoch. */
export async function follow(
  db: PetikDatabase,
  change: { readonly personId: string; readonly followed: boolean },
  at: number,
): Promise<WriteResult> {
  const { personId, followed } = change;
  const reason = unstoredReason(personId);
  if (reason) return { ok: false, reason };
  const result = await followPerson(db, personId, followed, at);
  if (!result.ok) return result;
  const tabs = await knownTabs();
  // A tab that has gone elsewhere does not answer, nor does a panel that is closed.
  await Promise.allSettled([
    sendMessage('personFollowed', change),
    ...tabs.map((tabId) => sendMessage('personFollowed', change, tabId)),
  ]);
  return result;
}
