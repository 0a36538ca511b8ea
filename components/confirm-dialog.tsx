import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '@/lib/i18n/text';

interface ConfirmDialogProps {
  readonly title: string;
  readonly question: string;
  /** The word on the button that does it. */
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before what touches everything. Modal while it is rendered; Escape cancels. */
export function ConfirmDialog({ title, question, action, onConfirm, onCancel }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={`${id}-title`} aria-describedby={`${id}-question`} onClose={onCancel}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-question`}>{question}</p>
      <div class="dialog-buttons">
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
        <button type="button" class="button danger" onClick={onConfirm}>
          {action}
        </button>
      </div>
    </dialog>
  );
}
