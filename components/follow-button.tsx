import { useEffect, useState } from 'preact/hooks';
import { t } from '@/lib/i18n/text';
import type { WriteResult } from '@/lib/model/write-result';
import { useAnnounce } from './announcer';
import { Icon } from './icon';
import { describeFailure } from './outcome-words';

/** Whom the reader follows, and how she follows others. */
export interface Following {
  /** Of people. */
  readonly ids: readonly string[];
  readonly onFollow: (personId: string, followed: boolean) => Promise<WriteResult>;
}

interface FollowButtonProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly following: Following;
}

/** Follows a person, or no more. Shows the wish at once and takes it back, with the reason, when it cannot be written. */
export function FollowButton({ person: { id, name }, following: { ids, onFollow } }: FollowButtonProps) {
  const announce = useAnnounce();
  const followed = ids.includes(id);
  const [shown, setShown] = useState(followed);
  const [failure, setFailure] = useState('');
  useEffect(() => setShown(followed), [followed]);

  async function toggle() {
    const wish = !shown;
    setShown(wish);
    setFailure('');
    const result = await onFollow(id, wish).catch(() => ({ ok: false, reason: 'storage' }) as const);
    if (result.ok) {
      announce(t(wish ? 'followedSpoken' : 'unfollowedSpoken', name));
      return;
    }
    setShown(!wish);
    setFailure(describeFailure(result.reason));
    announce(describeFailure(result.reason));
  }

  return (
    <>
      <button type="button" class="tool follow" aria-pressed={shown} onClick={toggle}>
        <Icon name="follow" filled={shown} />
        {t(shown ? 'following' : 'follow')}
        <span class="visually-hidden"> {name}</span>
      </button>
      {failure !== '' && <span class="failure">{failure}</span>}
    </>
  );
}
