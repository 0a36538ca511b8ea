import type { DateWords } from './read-dates';

const DAY_MS = 86_400_000;
/** A text may be dated by a clock that is behind that of the place it tells of. */
const TOLERANCE = DAY_MS;
const UTC_AFTERNOON = /T(?:1[2-9]|2\d):[\d:.]*(?:Z|[+-]00:?00)$/;

/**
 * The day that the words of a date name: complete ones by themselves, others counted back from the day the article was
 * published, for what is reported was said before. ISO 8601; null when the words or the article leave it open.
 * @param published ISO 8601; its first ten characters are the day as the publisher wrote it
 */
export function resolveDate(says: DateWords, published: string | null): string | null {
  if (says.kind === 'open') return null;
  if (says.kind === 'day' && says.year !== null) return isoOf(timeOf(says.year, says.month, says.day));
  const today = Date.parse(`${published?.slice(0, 10) ?? ''}T00:00:00Z`);
  if (Number.isNaN(today)) return null;
  if (says.kind === 'relative') return says.days === null ? null : isoOf(today + says.days * DAY_MS);
  if (says.kind === 'weekday') {
    const back = (new Date(today).getUTCDay() - says.weekday + 7) % 7;
    if (says.week === 'last') return isoOf(today - (back + (isThisWeek(today, back) ? 7 : 0)) * DAY_MS);
    // Written in UTC the evening may be the next day where the article was.
    if (back === 6 && !says.week && UTC_AFTERNOON.test(published ?? '')) return isoOf(today + DAY_MS);
    return isoOf(today - (says.week === 'former' && back === 0 ? 7 : back) * DAY_MS);
  }
  const year = new Date(today).getUTCFullYear();
  // A day of the turn of the year may be ahead by a year's number and a few hours only.
  const times = [year + 1, year, year - 1].map((candidate) => timeOf(candidate, says.month, says.day));
  return isoOf(times.find((time) => time !== null && time <= today + TOLERANCE) ?? null);
}

/** Whether the day so many days back is of the same week, which begins on Monday. */
const isThisWeek = (today: number, back: number): boolean => back <= (new Date(today).getUTCDay() + 6) % 7;

/** Midnight UTC; null for days that no month has. */
function timeOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day ? time : null;
}

const isoOf = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString().slice(0, 10));
