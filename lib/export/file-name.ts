import type { ExportFormat, ExportSubject } from '@/lib/model/export';

/** Letters of the title that go into the name, at most: paths have limits everywhere. */
const LONGEST = 60;

/**
 * The name of an export's file: day first, so that names sort by date; then what it holds. Only letters and digits of any
 * script, and hyphens: safe on every system.
 */
export function fileName(
  { title, at }: Pick<ExportSubject, 'title' | 'at'>,
  { extension }: Pick<ExportFormat, 'extension'>,
): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const letters = [...words];
  const start = letters.slice(0, LONGEST).join('');
  // Not within a word, unless it is the only one.
  const isCut = letters.length > LONGEST && letters[LONGEST] !== '-';
  const short = (isCut ? start.replace(/-[^-]*$/u, '') : start).replace(/-$/u, '');
  return `${[localDay(at), 'petik', short].filter((part) => part !== '').join('-')}.${extension}`;
}

/** The day of a time where the reader is (ISO 8601). */
export function localDay(time: number): string {
  const date = new Date(time);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
