import { t } from '@/lib/i18n/text';
import type { ExportOutcome } from '@/lib/model/export-choice';
import { Progress } from '../backup/progress';
import type { ExportPageProps } from './export-page';

type ExportActionsProps = Pick<ExportPageProps, 'format' | 'name' | 'outcome' | 'onSave' | 'onCopy' | 'onOpen' | 'onCancel'>;

/** The ways to take the file along, its name, and what came of the last click. */
export function ExportActions({ format, name, outcome, onSave, onCopy, onOpen, onCancel }: ExportActionsProps) {
  const isWorking = outcome?.phase === 'working';
  const hasFailed = outcome?.phase === 'failed' || outcome?.phase === 'refused' || outcome?.phase === 'too-large';
  return (
    <div class="export-actions">
      <p class="hint export-name" dir="auto">
        {name}
      </p>
      {isWorking ? (
        <Progress label={t('exportWorking')} share={outcome.share} onCancel={onCancel} />
      ) : (
        <p class="export-buttons">
          <button type="button" class="button primary" data-action="save-export" onClick={onSave}>
            {t('exportSave')}
          </button>
          <button type="button" class="button" data-action="copy-export" onClick={onCopy}>
            {t('exportCopy')}
          </button>
          {format.isPage && (
            <button type="button" class="button" data-action="open-export" onClick={onOpen}>
              {t('exportOpen')}
            </button>
          )}
        </p>
      )}
      <p role="status" class={hasFailed ? 'failure' : 'hint'} data-outcome={outcome?.phase}>
        {outcome && describe(outcome)}
      </p>
    </div>
  );
}

function describe(outcome: ExportOutcome): string {
  if (outcome.phase === 'working') return '';
  if (outcome.phase === 'saved') return t('exportSaved', outcome.name);
  const keys = {
    copied: 'exportCopied',
    refused: 'exportRefused',
    'too-large': 'exportTooLarge',
    failed: 'exportFailed',
    cancelled: 'exportCancelled',
  } as const;
  return t(keys[outcome.phase]);
}
