import { useId } from 'preact/hooks';
import { formatDay } from '@/lib/i18n/dates';
import { formatNumber } from '@/lib/i18n/numbers';
import { type TextKey, t } from '@/lib/i18n/text';
import { type AutomaticBackup, BACKUP_RHYTHMS, type BackupPlan, type BackupRhythm } from '@/lib/model/automatic-backup';
import { Switch } from '../switch';

export interface AutomaticSectionProps {
  /** Null while it is read. */
  readonly automatic: AutomaticBackup | null;
  /** The browser or the reader said no to the last request for the permission. */
  readonly refused: boolean;
  /** Runs inside the click: the browser may ask. */
  readonly onPlan: (plan: BackupPlan) => void;
}

/** How many files may be kept. */
const KEPT = [2, 4, 8, 16, 32];
/** When it is turned on. */
const FIRST: BackupRhythm = 'week';

const RHYTHMS: Readonly<Record<BackupRhythm, TextKey>> = {
  day: 'automaticDay',
  week: 'automaticWeek',
  month: 'automaticMonth',
};
const FAILURES: Readonly<Record<NonNullable<AutomaticBackup['failed']>['reason'], TextKey>> = {
  permission: 'automaticFailedPermission',
  storage: 'automaticFailedStorage',
  download: 'automaticFailedDownload',
};

/** Backups that are saved by themselves: on or off, how often, how many are kept, and what became of the last one. */
export function AutomaticSection({ automatic, refused, onPlan }: AutomaticSectionProps) {
  const id = useId();
  if (automatic === null) return null;
  const { plan } = automatic;
  return (
    <section class="backup automatic" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t('automaticHeading')}</h2>
      <p>{t('automaticLead')}</p>
      <Switch
        label={t('automaticSwitch')}
        hint={t('automaticHint')}
        on={plan.every !== null}
        onToggle={(on) => onPlan({ ...plan, every: on ? FIRST : null })}
      />
      {refused && (
        <p class="failure" role="alert">
          {t('automaticRefused')}
        </p>
      )}
      {plan.every !== null && (
        <div class="automatic-choices">
          <label>
            {t('automaticEvery')}{' '}
            <select
              value={plan.every}
              onChange={({ currentTarget: { value } }) =>
                onPlan({ ...plan, every: BACKUP_RHYTHMS.find((each) => each === value) ?? FIRST })
              }
            >
              {BACKUP_RHYTHMS.map((each) => (
                <option key={each} value={each}>
                  {t(RHYTHMS[each])}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('automaticKeep')}{' '}
            <select
              value={String(plan.keep)}
              onChange={({ currentTarget: { value } }) => onPlan({ ...plan, keep: Number(value) })}
            >
              {KEPT.map((each) => (
                <option key={each} value={String(each)}>
                  {formatNumber(each)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <AutomaticState {...automatic} />
    </section>
  );
}

function AutomaticState({ plan, files, pending, failed }: AutomaticBackup) {
  if (plan.every === null) return null;
  const last = files.at(-1);
  return (
    <div role="status">
      {failed !== null && <p class="failure">{t(FAILURES[failed.reason])}</p>}
      <p class="hint">
        {pending !== null && t('savingBackup')}
        {pending === null && last && t('automaticLast', last.name, formatDay(last.at))}
        {pending === null && !last && t('automaticNone')}
      </p>
    </div>
  );
}
