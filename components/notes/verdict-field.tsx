import { useId } from 'preact/hooks';
import { t } from '@/lib/i18n/text';
import { KNOWN_VERDICTS } from '@/lib/model/notes';
import { isKnownVerdict, noteVerdictWords } from './note-words';
import { useTyped } from './use-typed';

interface VerdictFieldProps {
  readonly verdict: string;
  readonly onVerdict: (verdict: string) => void;
  readonly onLeave: () => void;
}

/** True, false, needs checking, or the reader's own words; a second press takes it back. */
export function VerdictField({ verdict, onVerdict, onLeave }: VerdictFieldProps) {
  const id = useId();
  const [typed, setTyped] = useTyped(isKnownVerdict(verdict) ? '' : verdict, (own) => own !== '' && own.trim() === verdict);
  return (
    <fieldset class="note-verdict">
      <legend>{t('noteVerdict')}</legend>
      {KNOWN_VERDICTS.map((each) => (
        <button
          key={each}
          type="button"
          class="verdict"
          data-verdict={each}
          aria-pressed={verdict === each}
          onClick={() => onVerdict(verdict === each ? '' : each)}
        >
          {noteVerdictWords(each)}
        </button>
      ))}
      <label for={id} class="visually-hidden">
        {t('noteVerdictOwn')}
      </label>
      <input
        id={id}
        dir="auto"
        autocomplete="off"
        placeholder={t('noteVerdictOwn')}
        value={typed}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          onVerdict(value.trim());
        }}
        onBlur={onLeave}
      />
    </fieldset>
  );
}
