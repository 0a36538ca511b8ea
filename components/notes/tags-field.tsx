import { useId } from 'preact/hooks';
import { t } from '@/lib/i18n/text';
import { tidyTags } from '@/lib/model/notes';
import { useTyped } from './use-typed';

interface TagsFieldProps {
  readonly tags: readonly string[];
  readonly onTags: (tags: readonly string[]) => void;
  readonly onLeave: () => void;
}

const split = (typed: string): string[] => tidyTags(typed.split(/[,;、،\n]/));

/** Tags in one field, with commas between. */
export function TagsField({ tags, onTags, onLeave }: TagsFieldProps) {
  const id = useId();
  const [typed, setTyped] = useTyped(tags.join(', '), (each) => JSON.stringify(split(each)) === JSON.stringify(tags));
  return (
    <div class="note-tags">
      <label for={id}>{t('noteTags')}</label>
      <input
        id={id}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          onTags(split(value));
        }}
        onBlur={onLeave}
      />
    </div>
  );
}
