import { useEffect, useState } from 'preact/hooks';
import { t } from '@/lib/i18n/text';
import type { WriteResult } from '@/lib/model/write-result';
import { useAnnounce } from './announcer';
import { Icon } from './icon';
import { describeFailure } from './outcome-words';

interface SaveToggleProps {
  readonly saved: boolean;
  /** Why it cannot be saved; empty when it can. */
  readonly disabledReason: string;
  readonly onSave: (saved: boolean) => Promise<WriteResult>;
}

/** Keeps a quote or lets it go. Shows the wish at once and takes it back, with the reason, when it cannot be written. */
export function SaveToggle({ saved, disabledReason, onSave }: SaveToggleProps) {
  const announce = useAnnounce();
  const [shown, setShown] = useState(saved);
  const [failure, setFailure] = useState('');
  useEffect(() => setShown(saved), [saved]);

  async function toggle() {
    const wish = !shown;
    setShown(wish);
    setFailure('');
    const result = await onSave(wish).catch(() => ({ ok: false, reason: 'storage' }) as const);
    if (result.ok) {
      announce(wish ? t('savedSpoken') : t('unsavedSpoken'));
      return;
    }
    setShown(!wish);
    setFailure(describeFailure(result.reason));
    announce(describeFailure(result.reason));
  }

  return (
    <>
      <button
        type="button"
        class="tool"
        aria-pressed={shown}
        aria-disabled={disabledReason !== ''}
        title={disabledReason}
        onClick={disabledReason === '' ? toggle : undefined}
      >
        <Icon name="save" filled={shown} />
        {shown ? t('saved') : t('save')}
      </button>
      {failure !== '' && <span class="failure">{failure}</span>}
    </>
  );
}
