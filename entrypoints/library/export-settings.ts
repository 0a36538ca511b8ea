import { browser } from 'wxt/browser';
import { DEFAULT_OPTIONS } from '@/lib/export';
import { interfaceLanguage } from '@/lib/i18n/language';
import type { ExportSettings } from '@/lib/model/export-choice';

/** Where the reader's choice lies in the extension's storage, on this computer. */
const KEY = 'export';

/** What the reader chose last, or what fits most readers. What is damaged is as if never chosen. */
export async function readExportSettings(): Promise<ExportSettings> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  const { formatId, separator, speakerLinks, template } = (
    typeof stored === 'object' && stored !== null ? stored : {}
  ) as Partial<Record<keyof ExportSettings, unknown>>;
  return {
    formatId: typeof formatId === 'string' ? formatId : '',
    // Where numbers are written with a comma, spreadsheets expect semicolons between the cells.
    separator:
      separator === ',' || separator === ';' ? separator : interfaceLanguage() === 'id' ? ';' : DEFAULT_OPTIONS.separator,
    speakerLinks: typeof speakerLinks === 'boolean' ? speakerLinks : DEFAULT_OPTIONS.speakerLinks,
    template: typeof template === 'string' ? template : DEFAULT_OPTIONS.template,
  };
}

/** Keeps the reader's choice. Throws when the storage cannot be written. */
export async function writeExportSettings(settings: ExportSettings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}
