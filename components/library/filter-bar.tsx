import { t, type TextKey } from '@/lib/i18n/text';
import type { LibraryView } from '@/lib/model/library';

const FILTERS: readonly { readonly name: 'saved' | 'official' | 'direct'; readonly label: TextKey }[] = [
  { name: 'saved', label: 'onlySaved' },
  { name: 'official', label: 'onlyOfficials' },
  { name: 'direct', label: 'onlyDirect' },
];

interface FilterBarProps {
  readonly view: LibraryView;
  readonly onView: (change: Partial<LibraryView>) => void;
}

/** Which quotes are shown: three switches that go together. */
export function FilterBar({ view, onView }: FilterBarProps) {
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{t('filters')}</legend>
      {FILTERS.map(({ name, label }) => (
        <button
          key={name}
          type="button"
          class="filter"
          data-filter={name}
          aria-pressed={view[name]}
          onClick={() => onView({ [name]: !view[name] })}
        >
          {t(label)}
        </button>
      ))}
    </fieldset>
  );
}
