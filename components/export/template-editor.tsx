import { useId, useRef } from 'preact/hooks';
import { type TextKey, t } from '@/lib/i18n/text';
import type { TemplateState } from '@/lib/model/export-choice';

const PLACES: readonly { readonly of: keyof TemplateState['names']; readonly heading: TextKey }[] = [
  { of: 'article', heading: 'templateOfArticle' },
  { of: 'quotes', heading: 'templateOfQuotes' },
  { of: 'people', heading: 'templateOfPeople' },
];

interface TemplateEditorProps {
  readonly template: TemplateState;
  /** Empty for Petik's own. */
  readonly onTemplate: (text: string) => void;
}

/** The template as text, with the names that can be put in, and what is wrong with it. */
export function TemplateEditor({ template, onTemplate }: TemplateEditorProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, fault, unknown, names } = template;

  /** Where the reader is in the text; takes the focus back there. */
  function putIn(name: string) {
    const area = field.current;
    if (!area) return;
    area.setRangeText(`{{${name}}}`, area.selectionStart, area.selectionEnd, 'end');
    area.focus();
    onTemplate(area.value);
  }

  return (
    <details class="template">
      <summary>{t('templateHeading')}</summary>
      <p id={`${id}-hint`} class="hint">
        {t('templateHint')}
      </p>
      <label class="visually-hidden" for={id}>
        {t('templateHeading')}
      </label>
      <textarea
        ref={field}
        id={id}
        value={text}
        rows={16}
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        aria-invalid={fault !== null}
        aria-errormessage={fault === null ? undefined : `${id}-fault`}
        // An empty text would be Petik's own template again, while the reader is about to write hers.
        onInput={(event) => onTemplate(event.currentTarget.value || '\n')}
      />
      <div role="status">
        {fault && (
          <p id={`${id}-fault`} class="failure">
            {t('templateFault', fault.tag, fault.line)}
          </p>
        )}
        {unknown.length > 0 && <p class="failure">{t('templateUnknown', unknown.join(', '))}</p>}
      </div>
      <button type="button" class="button" data-action="reset-template" onClick={() => onTemplate('')}>
        {t('templateReset')}
      </button>
      {PLACES.map(({ of, heading }) => (
        <fieldset key={of} class="template-names">
          <legend class="hint">{t(heading)}</legend>
          {names[of].map((name) => (
            <button key={name} type="button" class="template-name" onClick={() => putIn(name)}>
              {name}
            </button>
          ))}
        </fieldset>
      ))}
    </details>
  );
}
