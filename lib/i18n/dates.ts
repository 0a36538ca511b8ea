import { interfaceLanguage } from './language';

const DAY_MS = 86_400_000;

/** Formatters by language and options: making one takes far longer than using it, and lists have hundreds of dates. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const language = interfaceLanguage();
  const key = `${language} ${JSON.stringify(options)}`;
  const format = FORMATS.get(key) ?? new Intl.DateTimeFormat(language, options);
  FORMATS.set(key, format);
  return format;
}

/** Ms since the epoch at local midnight of the day that holds `time`. */
export function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

/**
 * The heading for the day that holds `time`, seen from `now` (both ms since the epoch): "Today", "Yesterday",
 * then weekday and date; the year only when it is not this one.
 */
export function formatDayHeading(time: number, now: number): string {
  const language = interfaceLanguage();
  // Rounded, for a day with a clock change has 23 or 25 hours.
  const daysAgo = Math.round((startOfDay(now) - startOfDay(time)) / DAY_MS);
  if (daysAgo === 0 || daysAgo === 1) {
    const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-daysAgo, 'day');
    return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
  }
  const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return dateFormat({
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(time);
}

/** The day that holds `time` (ms since the epoch), local, with the year; on wish with hours and minutes. */
export function formatDay(time: number, clock?: 'short'): string {
  return new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'long', timeStyle: clock }).format(time);
}

/** Hours and minutes of `time` (ms since the epoch), local. */
export function formatClock(time: number): string {
  return dateFormat({ hour: '2-digit', minute: '2-digit' }).format(time);
}

/**
 * The calendar date of an ISO 8601 text as its writer meant it: the first ten characters, whatever the zone,
 * for an article of the 13th stays one of the 13th wherever it is read. Empty when it is no date.
 */
export function formatIsoDate(iso: string | null): string {
  const day = iso?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return '';
  return dateFormat({ dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

/** Month and year of an ISO month or day ("2026-09"). Empty when it is none. */
export function formatMonth(iso: string): string {
  const time = Date.parse(`${iso.slice(0, 7)}-01T00:00:00Z`);
  if (Number.isNaN(time)) return '';
  return dateFormat({ month: 'long', year: 'numeric', timeZone: 'UTC' }).format(time);
}
