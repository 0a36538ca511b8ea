import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/lib/i18n/text';
import { Icon } from './icon';

interface UndoBarProps {
  /** What was done; empty hides the bar, but keeps its live region. */
  readonly text: string;
  /** Null when it cannot be undone (any more). */
  readonly onUndo: (() => void) | null;
  readonly onDismiss: () => void;
}

/** Tells what was deleted and takes it back. Stays until it is closed: nobody has to hurry. */
export function UndoBar({ text, onUndo, onDismiss }: UndoBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  // The button that was pressed is often gone with its article: the focus goes on to the way back.
  useEffect(() => {
    if (text !== '' && document.activeElement === document.body) bar.current?.querySelector('button')?.focus();
  }, [text]);
  return (
    <div ref={bar} class={text === '' ? 'undo-bar empty' : 'undo-bar'}>
      <p role="status">{text}</p>
      {text !== '' && (
        <>
          {onUndo !== null && (
            <button type="button" class="button" onClick={onUndo}>
              {t('undo')}
            </button>
          )}
          <button type="button" class="icon-button" aria-label={t('close')} title={t('close')} onClick={onDismiss}>
            <Icon name="close" />
          </button>
        </>
      )}
    </div>
  );
}
