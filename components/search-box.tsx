import { useId } from 'preact/hooks';
import { Icon } from './icon';

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (value: string) => void;
}

/** One field to search or filter; Escape empties it. */
export function SearchBox({ label, value, onSearch }: SearchBoxProps) {
  const id = useId();
  return (
    <search class="search">
      <label for={id}>
        <Icon name="search" />
        <span class="visually-hidden">{label}</span>
      </label>
      <input
        id={id}
        type="search"
        placeholder={label}
        value={value}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Escape would also close the popup: the first one only empties the field.
          if (event.key !== 'Escape' || value === '') return;
          event.preventDefault();
          onSearch('');
        }}
      />
    </search>
  );
}
