import { useId } from 'preact/hooks';

interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  /** Runs inside the click, so that a permission may be asked for. */
  readonly onToggle: (on: boolean) => void;
}

/** An on/off setting that acts at once. */
export function Switch({ label, hint, on, onToggle }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <button
        type="button"
        role="switch"
        class="switch-control"
        aria-checked={on}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onClick={() => onToggle(!on)}
      >
        <span class="switch-track" aria-hidden="true" />
        <span id={`${id}-label`}>{label}</span>
      </button>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
