import { useEffect, useId, useRef } from 'preact/hooks';
import { t, tn } from '@/lib/i18n/text';
import type { CheckPlan } from '@/lib/model/check-queue';

/** What the reader is asked before Petik asks sites for pages. */
export interface CheckQuestion {
  readonly plan: CheckPlan;
  /** Hosts that the browser does not let Petik ask yet. */
  readonly missing: readonly string[];
}

interface CheckQuestionDialogProps {
  readonly question: CheckQuestion;
  readonly onBegin: () => void;
  readonly onCancel: () => void;
}

/** Says what will be asked for, of whom, before anything is sent. Modal while it is rendered; Escape cancels. */
export function CheckQuestionDialog({ question: { plan, missing }, onBegin, onCancel }: CheckQuestionDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const counts = [
    tn('checkedQuotes', plan.quotes),
    tn('articleCount', plan.articles),
    plan.sites.length === 1 ? (plan.sites[0] ?? '') : tn('siteCount', plan.sites.length),
  ];
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={`${id}-title`} aria-describedby={`${id}-question`} onClose={onCancel}>
      <h2 id={`${id}-title`}>{t('checkTitle')}</h2>
      <p id={`${id}-question`}>{t('checkQuestion', ...counts)}</p>
      {missing.length > 0 && (
        <>
          <p>{tn('checkMissing', missing.length)}</p>
          <ul class="check-sites">
            {missing.map((host) => (
              <li key={host}>{host}</li>
            ))}
          </ul>
          <p class="hint">{t('checkMissingHint')}</p>
        </>
      )}
      <div class="dialog-buttons">
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
        <button type="button" class="button check-begin" onClick={onBegin}>
          {t('checkBegin')}
        </button>
      </div>
    </dialog>
  );
}
