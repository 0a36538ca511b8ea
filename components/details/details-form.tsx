import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n/text';
import {
  DETAIL_FIELDS,
  type DetailChoice,
  type DetailField,
  type Details,
  type DetailsSheet,
  type DetailsWish,
} from '@/lib/model/details';
import { detailWords, FIELD_KEYS, placeWords } from './detail-words';

/** The choices beside what the page says. */
const NOTHING = 'nothing';
const TYPED = 'typed';

interface DetailsFormProps {
  readonly sheet: DetailsSheet;
  readonly onKeep: (wish: DetailsWish) => void;
}

/** Author and date as the page has them at its several places, nothing, or what is typed; kept together by one button. */
export function DetailsForm({ sheet, onKeep }: DetailsFormProps) {
  const [chosen, setChosen] = useState<Record<DetailField, string>>({
    authors: currentOf(sheet.choices.authors),
    published: currentOf(sheet.choices.published),
  });
  const [typed, setTyped] = useState<Record<DetailField, string>>({ authors: '', published: '' });

  function keep(event: SubmitEvent) {
    event.preventDefault();
    const authors = chosenValue(sheet.choices.authors, chosen.authors, namesIn(typed.authors), []);
    const published = chosenValue(sheet.choices.published, chosen.published, typed.published || undefined, null);
    onKeep({ ...(authors !== undefined && { authors }), ...(published !== undefined && { published }) });
  }

  return (
    <form class="correction" onSubmit={keep}>
      {DETAIL_FIELDS.map((field) => (
        <DetailChoices
          key={field}
          field={field}
          choices={sheet.choices[field]}
          language={sheet.article.language}
          chosen={chosen[field]}
          typed={typed[field]}
          onChoose={(value) => setChosen((last) => ({ ...last, [field]: value }))}
          onType={(value) => {
            setTyped((last) => ({ ...last, [field]: value }));
            setChosen((last) => ({ ...last, [field]: TYPED }));
          }}
        />
      ))}
      <div class="correction-buttons">
        <button type="submit" class="button primary">
          {t('correctSave')}
        </button>
      </div>
    </form>
  );
}

interface DetailChoicesProps {
  readonly field: DetailField;
  readonly choices: readonly DetailChoice<Details[DetailField]>[];
  readonly language: string;
  readonly chosen: string;
  readonly typed: string;
  readonly onChoose: (value: string) => void;
  readonly onType: (value: string) => void;
}

function DetailChoices({ field, choices, language, chosen, typed, onChoose, onType }: DetailChoicesProps) {
  const radio = { name: field, chosen, onChoose };
  const input = {
    name: `${field}-typed`,
    autocomplete: 'off',
    value: typed,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onType(event.currentTarget.value),
  };
  return (
    <fieldset>
      <legend>{t(FIELD_KEYS[field])}</legend>
      {choices.map(({ value, from }, index) => (
        <Choice key={detailWords(value)} {...radio} value={String(index)}>
          <span {...(field === 'authors' && { lang: language, dir: 'auto' as const })}>{detailWords(value)}</span>
          {from.length > 0 && <small>{t('detailFrom', placeWords(from))}</small>}
        </Choice>
      ))}
      <Choice {...radio} value={NOTHING}>
        {t('detailNotStated')}
      </Choice>
      <Choice {...radio} value={TYPED}>
        {t('detailOther')}
      </Choice>
      {field === 'authors' ? (
        <label class="field">
          {t('detailOtherAuthors')}
          <input type="text" {...input} />
        </label>
      ) : (
        <label class="field">
          {t('detailOtherDate')}
          <input type="date" {...input} />
        </label>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
  readonly children: ComponentChildren;
}

function Choice({ name, value, chosen, onChoose, children }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => onChoose(value)} />
      <span>{children}</span>
    </label>
  );
}

function currentOf(choices: readonly DetailChoice<unknown>[]): string {
  const index = choices.findIndex(({ current }) => current);
  return index < 0 ? NOTHING : String(index);
}

/** What was chosen; undefined when that is what the article has, or nothing was typed. */
function chosenValue<T>(choices: readonly DetailChoice<T>[], chosen: string, typed: T | undefined, nothing: T): T | undefined {
  if (chosen === currentOf(choices)) return undefined;
  if (chosen === TYPED) return typed;
  return chosen === NOTHING ? nothing : choices[Number(chosen)]?.value;
}

function namesIn(typed: string): readonly string[] | undefined {
  const names = typed
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
  return names.length > 0 ? names : undefined;
}
