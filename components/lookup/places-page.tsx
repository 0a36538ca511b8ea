import { useRef, useState } from 'preact/hooks';
import { t } from '@/lib/i18n/text';
import { addressFault } from '@/lib/lookup/lookup-address';
import type { LookupPlace } from '@/lib/model/lookup';
import { useAnnounce } from '../announcer';
import { InnerPage } from '../inner-page';
import { Message, Waiting } from '../message';
import { PlaceFields } from './place-fields';

export interface PlacesPageProps {
  readonly places: readonly LookupPlace[] | 'loading' | 'failed';
  /** Keeps the list; false when that fails. */
  readonly onSave: (places: readonly LookupPlace[]) => Promise<boolean>;
  /** Goes back to Petik's list and gives it. */
  readonly onReset: () => Promise<readonly LookupPlace[] | null>;
}

/** The list of places where quotes can be looked up, to be edited. */
export function PlacesPage({ places, onSave, onReset }: PlacesPageProps) {
  return (
    <InnerPage heading={t('placesHeading')} lead={t('placesLead')}>
      {places === 'loading' && <Waiting text={t('loading')} />}
      {places === 'failed' && <Message title={t('databaseErrorTitle')} text={t('databaseError')} />}
      {typeof places === 'object' && <PlacesForm places={places} onSave={onSave} onReset={onReset} />}
    </InnerPage>
  );
}

/** What is wrong with a place, in words; empty when nothing is. */
export function placeFault({ name, address }: LookupPlace): string {
  if (name.trim() === '') return t('placeNoName');
  const fault = addressFault(address.trim());
  if (fault === null) return '';
  return t(fault === 'not-web' ? 'placeNotWeb' : 'placeNoBlank');
}

interface PlacesFormProps extends PlacesPageProps {
  readonly places: readonly LookupPlace[];
}

function PlacesForm({ places, onSave, onReset }: PlacesFormProps) {
  const announce = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => places.map((place, key) => ({ ...place, key })));
  const [checked, setChecked] = useState(false);
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);

  function edit(change: (last: typeof draft) => typeof draft) {
    setDraft(change);
    setOutcome(null);
  }

  function add() {
    edit((last) => [...last, { name: '', address: 'https://', key: Math.max(-1, ...last.map(({ key }) => key)) + 1 }]);
    setTimeout(() => form.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus());
  }

  function moveUp(index: number) {
    edit((last) => {
      const next = [...last];
      next.splice(index - 1, 0, ...next.splice(index, 1));
      return next;
    });
  }

  function remove(index: number) {
    edit((last) => last.filter((_, at) => at !== index));
    // The button that had the focus is gone.
    form.current?.querySelector<HTMLElement>('.places-buttons button')?.focus();
  }

  async function save() {
    setChecked(true);
    if (draft.some((place) => placeFault(place) !== '')) {
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    const saved = await onSave(draft.map(({ name, address }) => ({ name: name.trim(), address: address.trim() })));
    setOutcome(saved ? 'saved' : 'failed');
    announce(t(saved ? 'placesSaved' : 'placesFailed'));
  }

  async function reset() {
    const former = await onReset();
    setChecked(false);
    if (former) setDraft(former.map((place, key) => ({ ...place, key })));
    setOutcome(former ? 'saved' : 'failed');
    announce(t(former ? 'placesSaved' : 'placesFailed'));
  }

  return (
    <form
      ref={form}
      class="places"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p class="hint">{t('placesBlanks')}</p>
      <ol class="plain-list">
        {draft.map((place, index) => (
          <PlaceFields
            key={place.key}
            place={place}
            index={index}
            fault={checked ? placeFault(place) : ''}
            onChange={(change) => edit((last) => last.map((each, at) => (at === index ? { ...each, ...change } : each)))}
            onUp={index === 0 ? null : () => moveUp(index)}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      <div class="places-buttons">
        <button type="button" class="button" onClick={add}>
          {t('placeAdd')}
        </button>
        <button type="button" class="button" onClick={reset}>
          {t('placesReset')}
        </button>
        <button type="submit" class="button primary">
          {t('placesSave')}
        </button>
        <span class={outcome === 'failed' ? 'failure' : 'hint'}>
          {outcome === 'saved' && t('placesSaved')}
          {outcome === 'failed' && t('placesFailed')}
        </span>
      </div>
    </form>
  );
}
