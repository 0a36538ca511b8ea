import { useId } from 'preact/hooks';
import { t } from '@/lib/i18n/text';
import type { LookupPlace } from '@/lib/model/lookup';
import { Icon } from '../icon';

interface PlaceFieldsProps {
  readonly place: LookupPlace;
  /** From 0. */
  readonly index: number;
  /** What is wrong with it, in words; empty when nothing is, or it was not asked yet. */
  readonly fault: string;
  readonly onChange: (change: Partial<LookupPlace>) => void;
  /** Null for the first one. */
  readonly onUp: (() => void) | null;
  readonly onRemove: () => void;
}

/** One place of the list: name, address, and the buttons that move or remove it. */
export function PlaceFields({ place, index, fault, onChange, onUp, onRemove }: PlaceFieldsProps) {
  const id = useId();
  const called = place.name.trim() || t('placeNumber', index + 1);
  const isNameless = fault !== '' && place.name.trim() === '';
  return (
    <li class="place">
      <fieldset>
        <legend class="visually-hidden">{t('placeNumber', index + 1)}</legend>
        <label for={`${id}-name`}>{t('placeName')}</label>
        <input
          id={`${id}-name`}
          value={place.name}
          aria-invalid={isNameless}
          aria-describedby={isNameless ? `${id}-fault` : undefined}
          onInput={(event) => onChange({ name: event.currentTarget.value })}
        />
        <label for={`${id}-address`}>{t('placeAddress')}</label>
        <input
          id={`${id}-address`}
          type="url"
          value={place.address}
          dir="ltr"
          spellcheck={false}
          aria-invalid={fault !== '' && !isNameless}
          aria-describedby={fault !== '' && !isNameless ? `${id}-fault` : undefined}
          onInput={(event) => onChange({ address: event.currentTarget.value })}
        />
        {fault !== '' && (
          <p id={`${id}-fault`} class="failure">
            {fault}
          </p>
        )}
      </fieldset>
      <div class="place-tools">
        <button
          type="button"
          class="icon-button place-up"
          aria-label={t('placeUp', called)}
          title={t('placeUp', called)}
          aria-disabled={onUp === null}
          onClick={onUp ?? undefined}
        >
          <Icon name="previous" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t('placeRemove', called)}
          title={t('placeRemove', called)}
          onClick={onRemove}
        >
          <Icon name="delete" />
        </button>
      </div>
    </li>
  );
}
