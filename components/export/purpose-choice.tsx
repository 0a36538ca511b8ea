import { interfaceLanguage } from '@/lib/i18n/language';
import { type TextKey, t } from '@/lib/i18n/text';
import type { ExportFormat, ExportPurpose } from '@/lib/model/export';
import { PURPOSES } from '@/lib/model/export-choice';

const NAMES: Readonly<Record<ExportPurpose, TextKey>> = {
  notes: 'purposeNotes',
  spreadsheet: 'purposeSpreadsheet',
  references: 'purposeReferences',
  annotations: 'purposeAnnotations',
  report: 'purposeReport',
};

interface PurposeChoiceProps {
  /** Given to the question, which names the part of the page. */
  readonly id: string;
  readonly formats: readonly ExportFormat[];
  readonly format: ExportFormat;
  readonly onFormat: (formatId: string) => void;
}

/** What the quotes are for; where several formats serve, which of them. */
export function PurposeChoice({ id, formats, format, onFormat }: PurposeChoiceProps) {
  const ofPurpose = (purpose: ExportPurpose) => formats.filter((each) => each.purpose === purpose);
  const serving = ofPurpose(format.purpose);
  return (
    <>
      <fieldset class="export-purposes">
        <legend id={id}>{t('exportPurposeHeading')}</legend>
        {PURPOSES.map((purpose) => (
          <label key={purpose} class="export-purpose">
            <input
              type="radio"
              name="purpose"
              value={purpose}
              checked={purpose === format.purpose}
              onChange={() => onFormat(ofPurpose(purpose)[0]?.id ?? '')}
            />
            {t(NAMES[purpose])}
          </label>
        ))}
      </fieldset>
      {serving.length > 1 && (
        <fieldset class="export-formats">
          <legend>{t('exportFormatHeading')}</legend>
          {serving.map((each) => (
            <label key={each.id}>
              <input
                type="radio"
                name="format"
                value={each.id}
                checked={each.id === format.id}
                onChange={() => onFormat(each.id)}
              />{' '}
              {wordsOf(each).name}
            </label>
          ))}
        </fieldset>
      )}
      <p class="hint">
        {serving.length > 1 ? '' : `${wordsOf(format).name}. `}
        {wordsOf(format).about}.
      </p>
    </>
  );
}

function wordsOf({ words }: ExportFormat) {
  return interfaceLanguage().split('-')[0] === 'id' ? words.id : words.en;
}
