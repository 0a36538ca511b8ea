import { t } from '@/lib/i18n/text';
import type { CorrectionSheet } from '@/lib/model/corrections';

/** The choices beside the names. */
export const NOBODY = 'nobody';
export const TYPED = 'typed';

interface SpeakerChoiceProps {
  readonly sheet: CorrectionSheet;
  readonly chosen: string;
  readonly typed: string;
  readonly onChoose: (value: string) => void;
  readonly onType: (name: string) => void;
}

/** All whom the article names or quotes, nobody, or a name that is typed. */
export function SpeakerChoice({ sheet, chosen, typed, onChoose, onType }: SpeakerChoiceProps) {
  const { people, others, quote, language } = sheet;
  const named = people.map((person) => {
    const about = [...person.titles, ...person.affiliations].join(' · ');
    return { value: `p${person.personId}`, name: person.name, about };
  });
  const { speaker } = quote;
  // Typed earlier: the article itself does not name them.
  const isElsewhere = speaker?.personId && !people.some(({ personId }) => personId === speaker.personId);
  const typedBefore = isElsewhere ? [{ value: `p${speaker.personId}`, name: speaker.name, about: '' }] : [];
  const choices = [...named, ...typedBefore, ...others.map((name) => ({ value: `n${name}`, name, about: '' }))];
  return (
    <fieldset>
      <legend>{t('correctSpeaker')}</legend>
      {choices.map(({ value, name, about }) => (
        <label key={value} class="choice">
          <input type="radio" name="speaker" value={value} checked={chosen === value} onChange={() => onChoose(value)} />
          <span lang={language} dir="auto">
            {name}
            {about !== '' && <small>{about}</small>}
          </span>
        </label>
      ))}
      <label class="choice">
        <input type="radio" name="speaker" value={NOBODY} checked={chosen === NOBODY} onChange={() => onChoose(NOBODY)} />
        <span>{t('speakerNotStated')}</span>
      </label>
      <label class="choice">
        <input type="radio" name="speaker" value={TYPED} checked={chosen === TYPED} onChange={() => onChoose(TYPED)} />
        <span>{t('correctOther')}</span>
      </label>
      <label class="field">
        {t('correctOtherName')}
        <input
          type="text"
          name="typed"
          autocomplete="off"
          value={typed}
          onInput={(event) => {
            onType(event.currentTarget.value);
            onChoose(TYPED);
          }}
        />
      </label>
    </fieldset>
  );
}
