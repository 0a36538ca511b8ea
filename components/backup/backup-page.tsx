import { useId, useRef, useState } from 'preact/hooks';
import { t, tn } from '@/lib/i18n/text';
import type { BringingState, SavingState, StorageState } from '@/lib/model/backup-state';
import type { ImportReport } from '@/lib/model/import-report';
import { InnerPage } from '../inner-page';
import { AutomaticSection, type AutomaticSectionProps } from './automatic-section';
import { describeFault } from './backup-words';
import { ImportOutcome } from './import-outcome';
import { Progress } from './progress';
import { StorageLine } from './storage-line';

export interface BackupPageProps {
  /** Null while it is read. */
  readonly storage: StorageState | null;
  /** Null while nothing is saved. */
  readonly saving: SavingState | null;
  /** Null while no file is chosen. */
  readonly bringing: BringingState | null;
  readonly automatic: AutomaticSectionProps;
  /** The browser would not keep the library when it was asked. */
  readonly persistRefused: boolean;
  /** Runs inside the click: the browser may ask. */
  readonly onPersist: () => void;
  readonly onSave: () => void;
  readonly onCancelSave: () => void;
  /** Looks a file through and tells what it would do. */
  readonly onFile: (file: File) => void;
  /** Does what was told. */
  readonly onBring: () => void;
  readonly onCancelBring: () => void;
}

/** Saving the whole library to a file, and bringing such a file in. */
export function BackupPage(props: BackupPageProps) {
  const { storage, persistRefused, onPersist } = props;
  const id = useId();
  return (
    <InnerPage heading={t('backupHeading')} lead={t('backupLead')}>
      <section class="backup" aria-labelledby={`${id}-state`}>
        <h2 id={`${id}-state`}>{t('storageHeading')}</h2>
        <StorageLine storage={storage} />
        {storage && !storage.persistent && (
          <>
            <p class="hint">{t('storageNotPersistentHint')}</p>
            <button type="button" class="button" onClick={onPersist}>
              {t('storagePersist')}
            </button>
            <p role="status" class="hint">
              {persistRefused && t('storageRefused')}
            </p>
          </>
        )}
      </section>
      <SaveSection {...props} />
      <AutomaticSection {...props.automatic} />
      <BringSection {...props} />
    </InnerPage>
  );
}

function SaveSection({ storage, saving, onSave, onCancelSave }: BackupPageProps) {
  const id = useId();
  const articles = storage?.articles ?? 0;
  return (
    <section class="backup" aria-labelledby={id}>
      <h2 id={id}>{t('saveBackupHeading')}</h2>
      <p>{t('saveBackupLead')}</p>
      {saving?.phase === 'working' ? (
        <Progress label={t('savingBackup')} share={saving.share} onCancel={onCancelSave} />
      ) : (
        <button type="button" class="button primary" data-action="save-backup" disabled={storage === null} onClick={onSave}>
          {tn('saveBackup', articles)}
        </button>
      )}
      <p role="status" class={saving?.phase === 'failed' ? 'failure' : 'hint'}>
        {saving?.phase === 'done' && t('savedBackup', saving.name)}
        {saving?.phase === 'failed' && t('saveBackupFailed')}
        {saving?.phase === 'cancelled' && t('saveBackupCancelled')}
      </p>
    </section>
  );
}

function BringSection({ bringing, onFile, onBring, onCancelBring }: BackupPageProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const isBusy = bringing?.phase === 'reading' || bringing?.phase === 'writing';
  const choose = (file: File | null | undefined) => {
    setOver(false);
    if (file && !isBusy) onFile(file);
    // The same file may be chosen again after it was changed.
    if (input.current) input.current.value = '';
  };
  return (
    <section
      class={isOver ? 'backup dropping' : 'backup'}
      aria-labelledby={`${id}-heading`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        choose(event.dataTransfer?.files[0]);
      }}
    >
      <h2 id={`${id}-heading`}>{t('bringHeading')}</h2>
      <p>{t('bringLead')}</p>
      <p class="hint">{t('bringTwoComputers')}</p>
      <p class="hint">{t('bringAnnotations')}</p>
      <label class="file-choice" for={id}>
        {t('bringChoose')}
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".json,.jsonld,.gz,application/json,application/ld+json,application/gzip"
        disabled={isBusy}
        onChange={(event) => choose(event.currentTarget.files?.[0])}
      />
      {bringing && <Bringing bringing={bringing} onBring={onBring} onCancelBring={onCancelBring} />}
    </section>
  );
}

function Bringing({
  bringing,
  onBring,
  onCancelBring,
}: { readonly bringing: BringingState } & Pick<BackupPageProps, 'onBring' | 'onCancelBring'>) {
  const { name } = bringing;
  if ('share' in bringing) {
    const label = t(bringing.phase === 'reading' ? 'bringReading' : 'bringWriting', name);
    return <Progress label={label} share={bringing.share} onCancel={onCancelBring} />;
  }
  if ('fault' in bringing)
    return (
      <div role="alert" class="bring-failed">
        <p class="failure">{describeFault(bringing.fault)}</p>
        <p class="hint">{t(bringing.isPartly ? 'bringPartly' : 'bringNothingChanged')}</p>
      </div>
    );
  if ('isPartly' in bringing) return <p role="status">{t(bringing.isPartly ? 'bringCancelledPartly' : 'bringCancelled')}</p>;
  return <Report bringing={bringing} onBring={onBring} onCancelBring={onCancelBring} />;
}

type Told = Extract<BringingState, { readonly report: ImportReport }>;

function Report({
  bringing: { report, phase, name, skipped },
  onBring,
  onCancelBring,
}: { readonly bringing: Told } & Pick<BackupPageProps, 'onBring' | 'onCancelBring'>) {
  const changes = report.newArticles + report.changedArticles + report.removedArticles + report.newNotes;
  return (
    <div class="bring-report" role="status">
      <p>{t(phase === 'done' ? 'bringDone' : 'bringWould', name)}</p>
      <ImportOutcome report={report} done={phase === 'done'} />
      {skipped > 0 && <p class="hint">{tn('importSkipped', skipped)}</p>}
      {phase === 'ready' && changes === 0 && <p>{t('bringNothingNew')}</p>}
      {phase === 'ready' && (
        <div class="places-buttons">
          <button type="button" class="button primary" data-action="bring-in" onClick={onBring}>
            {t('bringAction')}
          </button>
          <button type="button" class="button" onClick={onCancelBring}>
            {t('cancel')}
          </button>
        </div>
      )}
    </div>
  );
}
