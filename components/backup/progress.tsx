import { formatShare } from '@/lib/i18n/numbers';
import { t } from '@/lib/i18n/text';

interface ProgressProps {
  readonly label: string;
  /** 0..1. */
  readonly share: number;
  readonly onCancel: () => void;
}

/** How far something long has come, and the way out of it. */
export function Progress({ label, share, onCancel }: ProgressProps) {
  return (
    <div class="backup-progress">
      <p role="status">{label}</p>
      <progress max={1} value={share} aria-label={label} />
      <span class="hint">{formatShare(share)}</span>
      <button type="button" class="button" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
