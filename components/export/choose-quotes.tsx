import { t } from '@/lib/i18n/text';
import type { QuoteChoice } from '@/lib/model/export-choice';

interface ChooseQuotesProps {
  readonly choices: readonly QuoteChoice[];
  /** Those that are left out, by id. */
  readonly left: ReadonlySet<string>;
  readonly onLeave: (left: ReadonlySet<string>) => void;
}

/** The quotes, each with a box to leave it out. */
export function ChooseQuotes({ choices, left, onLeave }: ChooseQuotesProps) {
  if (choices.length < 2) return null;
  function choose(id: string, wanted: boolean) {
    const others = new Set(left);
    if (wanted) others.delete(id);
    else others.add(id);
    onLeave(others);
  }
  return (
    <details class="export-choices">
      <summary>{t('exportChoose', choices.length - left.size, choices.length)}</summary>
      <p class="export-buttons">
        <button type="button" class="text-button" onClick={() => onLeave(new Set())}>
          {t('exportChooseAll')}
        </button>
        <button type="button" class="text-button" onClick={() => onLeave(new Set(choices.map(({ id }) => id)))}>
          {t('exportChooseNone')}
        </button>
      </p>
      <ul class="plain-list">
        {choices.map(({ id, exact, speaker, language }) => (
          <li key={id}>
            <label class="export-choice">
              <input
                type="checkbox"
                value={id}
                checked={!left.has(id)}
                onChange={(event) => choose(id, event.currentTarget.checked)}
              />
              <span>
                <span lang={language} dir="auto">
                  {exact}
                </span>
                <span class="hint"> {speaker ?? t('speakerNotStated')}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
