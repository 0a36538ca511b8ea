import { useState } from 'preact/hooks';
import { type TextKey, t } from '@/lib/i18n/text';
import type { QuoteKind } from '@/lib/model/analysis';
import type { CorrectionSheet, QuoteWish } from '@/lib/model/corrections';
import { NOBODY, SpeakerChoice, TYPED } from './speaker-choice';
import { typedTitles } from './typed-titles';

const KINDS: readonly (readonly [QuoteKind, TextKey])[] = [
  ['direct', 'kindDirect'],
  ['mixed', 'kindMixed'],
  ['indirect', 'kindIndirect'],
];

interface CorrectionFormProps {
  readonly sheet: CorrectionSheet;
  readonly onKeep: (wish: QuoteWish) => void;
}

/** Who said it, which kind of quote it is, and how the article presents the speaker; kept together by one button. */
export function CorrectionForm({ sheet, onKeep }: CorrectionFormProps) {
  const { quote, people, language } = sheet;
  const [speaker, setSpeaker] = useState(choiceOf(sheet));
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState(quote.kind);
  const person = people.find(({ personId }) => `p${personId}` === speaker) ?? null;
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({});
  const [officials, setOfficials] = useState<Readonly<Record<string, boolean>>>({});
  const shownTitles = person && (titles[person.personId] ?? person.titles.join('\n'));
  const isOfficial = person && (officials[person.personId] ?? person.official);

  function keep(event: SubmitEvent) {
    event.preventDefault();
    onKeep({ isQuote: true, kind, speaker: speakerWish(speaker, typed, sheet), person: personWish() });
  }

  function personWish(): QuoteWish['person'] {
    if (!person || shownTitles === null || isOfficial === null) return null;
    const lines = typedTitles(shownTitles);
    if (isOfficial === person.official && lines.join('\n') === person.titles.join('\n')) return null;
    return { personId: person.personId, official: isOfficial, titles: lines };
  }

  return (
    <form class="correction" onSubmit={keep}>
      <SpeakerChoice sheet={sheet} chosen={speaker} typed={typed} onChoose={setSpeaker} onType={setTyped} />
      {person && (
        <fieldset key={person.personId}>
          <legend>{t('correctPerson', person.name)}</legend>
          <label class="field">
            {t('correctTitles')}
            <textarea
              rows={2}
              lang={language}
              dir="auto"
              value={shownTitles ?? ''}
              onInput={(event) => setTitles({ ...titles, [person.personId]: event.currentTarget.value })}
            />
          </label>
          <a class="link" href={`/person.html?person=${encodeURIComponent(person.personId)}`}>
            {t('personLink')}
          </a>
          <label class="choice">
            <input
              type="checkbox"
              checked={isOfficial ?? false}
              onChange={(event) => setOfficials({ ...officials, [person.personId]: event.currentTarget.checked })}
            />
            <span>{t('correctOfficial')}</span>
          </label>
        </fieldset>
      )}
      <fieldset>
        <legend>{t('correctKind')}</legend>
        {KINDS.map(([value, key]) => (
          <label key={value} class="choice">
            <input type="radio" name="kind" checked={kind === value} onChange={() => setKind(value)} />
            <span>{t(key)}</span>
          </label>
        ))}
      </fieldset>
      <div class="correction-buttons">
        <button type="submit" class="button primary">
          {t('correctSave')}
        </button>
        <button type="button" class="button" onClick={() => onKeep({ isQuote: false, kind: null, speaker: null, person: null })}>
          {t('correctNotQuote')}
        </button>
      </div>
    </form>
  );
}

/** The choice that stands for the speaker of now. */
function choiceOf({ quote: { speaker } }: CorrectionSheet): string {
  if (!speaker) return NOBODY;
  return speaker.personId === null ? `n${speaker.name}` : `p${speaker.personId}`;
}

function speakerWish(chosen: string, typed: string, sheet: CorrectionSheet): QuoteWish['speaker'] {
  if (chosen === choiceOf(sheet)) return null;
  if (chosen === NOBODY) return { name: '', personId: null, isPerson: false };
  if (chosen === TYPED) return typed.trim() === '' ? null : { name: typed.trim(), personId: null, isPerson: true };
  if (chosen.startsWith('n')) return { name: chosen.slice(1), personId: null, isPerson: false };
  const person = sheet.people.find(({ personId }) => `p${personId}` === chosen);
  return person ? { name: person.name, personId: person.personId, isPerson: true } : null;
}
