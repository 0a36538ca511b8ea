import { useState } from 'preact/hooks';
import { FollowingPage } from '@/components/following/following-page';
import { describeFailure } from '@/components/outcome-words';
import { t } from '@/lib/i18n/text';
import { sendMessage } from '@/lib/messaging/protocol';
import type { FollowedLine } from '@/lib/model/following';
import type { WriteResult } from '@/lib/model/write-result';
import { db } from '@/lib/store/db';
import { listFollowed } from '@/lib/store/library/list-followed';
import { useLiveQuery } from './use-live-query';

const allFollowed = () => listFollowed(db);

/** Whom the reader follows, with its connections. */
export function FollowingList() {
  const followed = useLiveQuery(allFollowed);
  const [notice, setNotice] = useState('');

  async function unfollow(line: FollowedLine) {
    const result = await letGo(line).catch(() => ({ ok: false, reason: 'storage' }) as const);
    setNotice(result.ok ? t('unfollowedSpoken', line.name) : describeFailure(result.reason));
  }

  return <FollowingPage followed={followed} notice={notice} onUnfollow={unfollow} />;
}

/** Who is named in no article has no row: what says that they are followed is taken back instead. */
async function letGo({ personId, ids }: FollowedLine): Promise<WriteResult> {
  if (personId !== null) return sendMessage('followPerson', { personId, followed: false });
  const results = await Promise.all(ids.map((correctionId) => sendMessage('undoCorrection', { correctionId })));
  return results.find(({ ok }) => !ok) ?? { ok: true };
}
