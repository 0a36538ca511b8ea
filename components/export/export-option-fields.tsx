import { t } from '@/lib/i18n/text';
import type { ExportFormat } from '@/lib/model/export';
import type { ExportSettings, TemplateState } from '@/lib/model/export-choice';
import { TemplateEditor } from './template-editor';

interface ExportOptionFieldsProps {
  readonly format: ExportFormat;
  readonly settings: ExportSettings;
  readonly template: TemplateState | null;
  readonly onSettings: (change: Partial<ExportSettings>) => void;
}

/** What can be chosen of the format; nothing where there is nothing to choose. */
export function ExportOptionFields({ format: { options }, settings, template, onSettings }: ExportOptionFieldsProps) {
  if (options.length === 0) return null;
  return (
    <div class="export-part">
      {options.includes('separator') && (
        <fieldset class="export-formats">
          <legend>{t('exportSeparator')}</legend>
          {([',', ';'] as const).map((separator) => (
            <label key={separator}>
              <input
                type="radio"
                name="separator"
                value={separator}
                checked={settings.separator === separator}
                onChange={() => onSettings({ separator })}
              />{' '}
              {t(separator === ',' ? 'exportComma' : 'exportSemicolon')}
            </label>
          ))}
        </fieldset>
      )}
      {options.includes('speakerLinks') && (
        <label class="export-choice">
          <input
            type="checkbox"
            name="speaker-links"
            checked={settings.speakerLinks}
            onChange={(event) => onSettings({ speakerLinks: event.currentTarget.checked })}
          />
          {t('exportSpeakerLinks')}
        </label>
      )}
      {template && <TemplateEditor template={template} onTemplate={(text) => onSettings({ template: text })} />}
    </div>
  );
}
