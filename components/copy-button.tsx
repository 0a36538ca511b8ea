import { useEffect, useState } from 'preact/hooks';
import { t } from '@/lib/i18n/text';
import { useAnnounce } from './announcer';
import { Icon } from './icon';

const SHOWN_MS = 2000;

/** Copies the quote with its citation; `onCopy` tells whether the clipboard took it. */
export function CopyButton({ onCopy }: { readonly onCopy: () => Promise<boolean> }) {
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    const copied = await onCopy().catch(() => false);
    setOutcome(copied ? 'copied' : 'failed');
    announce(copied ? t('copiedSpoken') : t('copyFailed'));
  }

  return (
    <button type="button" class="tool" title={t('copyHint')} onClick={copy}>
      <Icon name={outcome === 'copied' ? 'done' : 'copy'} />
      {outcome === 'copied' ? t('copied') : outcome === 'failed' ? t('copyFailed') : t('copy')}
    </button>
  );
}
