import { isCapital, Shape, type Token } from '../text/token';
import { type ContextWords, phraseAt } from './context-words';

/** What the words of a date say, before it is known from when they are. Months from 1, weekdays from Sunday = 0. */
export type DateWords =
  | { readonly kind: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  /** `former`: "last Tuesday", never today. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly former: boolean }
  | { readonly kind: 'relative'; readonly days: number | null };

/** A date in the text. Token numbers, inclusive; prepositions left out. */
export interface DateRange {
  readonly first: number;
  readonly last: number;
  readonly says: DateWords;
}

const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^(\d{1,2})\p{L}{0,2}$/u;
const NUMERIC = /^(\d{1,4})[/.-](\d{1,2})(?:[/.-](\d{1,4}))?$/;

/** The date that begins at a token: "Rabu (13/9/2023)", "Tuesday night", "Sept. 13, 2023", "13 September", "kemarin". */
export function dateAt(tokens: readonly Token[], at: number, end: number, words: ContextWords): DateRange | null {
  const token = tokens[at];
  if (!token || at >= end) return null;
  const former = words.previous.has(token.key);
  const name = phraseAt(words.dates, tokens, at, end) ?? (former ? phraseAt(words.dates, tokens, at + 1, end) : null);
  if (name?.value.kind === 'relative') {
    if (isCapital(tokens[name.last]) || (isCapital(token) && !token.opens)) return null;
    const day = explicitAt(tokens, name.last + 1, end, words, true);
    return { first: at, last: day?.last ?? name.last, says: day?.says ?? name.value };
  }
  if (name?.value.kind === 'weekday') {
    if (!isCapital(tokens[name.last])) return null;
    return afterWeekday(tokens, at, name.last, end, words, name.value.number, former);
  }
  const day = explicitAt(tokens, at, end, words, false);
  return day && { first: at, last: withDayPart(tokens, day.last, end, words), says: day.says };
}

/** A weekday with what follows it: part of the day, "lalu", the date in brackets or after a comma. */
function afterWeekday(
  tokens: readonly Token[],
  first: number,
  at: number,
  end: number,
  words: ContextWords,
  weekday: number,
  former: boolean,
): DateRange {
  let last = withDayPart(tokens, at, end, words);
  let past = former;
  if (!past && last + 1 < end && words.previous.has(tokens[last + 1]?.key ?? '')) {
    last++;
    past = true;
  }
  const comma = tokens[last + 1]?.key === ',' ? 1 : 0;
  const day = explicitAt(tokens, last + 1 + comma, end, words, true);
  if (day) return { first, last: withDayPart(tokens, day.last, end, words), says: day.says };
  return { first, last, says: { kind: 'weekday', weekday, former: past } };
}

function withDayPart(tokens: readonly Token[], last: number, end: number, words: ContextWords): number {
  return phraseAt(words.dayParts, tokens, last + 1, end)?.last ?? last;
}

interface Explicit {
  readonly last: number;
  readonly says: DateWords;
}

/** "13 September 2023", "Sept. 13, 2023", "13/9/2023", "(13/9)". Beside a weekday figures need no year to be a date. */
function explicitAt(tokens: readonly Token[], at: number, end: number, words: ContextWords, beside: boolean): Explicit | null {
  const token = tokens[at];
  if (!token || at >= end) return null;
  if (token.key === '(') {
    const inner = explicitAt(tokens, at + 1, end, words, beside);
    return inner && inner.last + 1 < end && tokens[inner.last + 1]?.key === ')' ? { ...inner, last: inner.last + 1 } : null;
  }
  const month = monthAt(tokens, at, end, words);
  if (month) {
    const day = dayOf(tokens[month.next]);
    return day === null || month.next >= end ? null : withYear(tokens, month.next, end, month.number, day);
  }
  if (token.shape === Shape.Number) {
    const numeric = NUMERIC.exec(token.key);
    if (numeric) return readNumeric(numeric, at, words.dayFirst, beside);
  }
  const day = dayOf(token);
  const after = day === null ? null : monthAt(tokens, at + 1, end, words);
  return after && day !== null ? withYear(tokens, after.next - 1, end, after.number, day) : null;
}

/** A month's number, from 1, and the token behind its name and full stop. */
function monthAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  words: ContextWords,
): { number: number; next: number } | null {
  const found = phraseAt(words.dates, tokens, at, end);
  if (found?.value.kind !== 'month' || !isCapital(tokens[at])) return null;
  const stop = tokens[at + 1];
  return { number: found.value.number + 1, next: stop?.key === '.' && !stop.spaced ? at + 2 : at + 1 };
}

function dayOf(token: Token | undefined): number | null {
  const match = token && DAY.exec(token.key);
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

function withYear(tokens: readonly Token[], last: number, end: number, month: number, day: number): Explicit {
  const year = tokens[last + 1]?.key === ',' ? last + 2 : last + 1;
  if (year < end && YEAR.test(tokens[year]?.key ?? ''))
    return { last: year, says: { kind: 'day', year: Number(tokens[year]?.key), month, day } };
  return { last, says: { kind: 'day', year: null, month, day } };
}

function readNumeric(match: RegExpExecArray, at: number, dayFirst: boolean, beside: boolean): Explicit | null {
  const [a, b, c] = [Number(match[1]), Number(match[2]), match[3] === undefined ? null : Number(match[3])];
  const iso = (match[1] as string).length === 4;
  if (iso) return c === null ? null : makeDay(at, a, b, c);
  if (c === null && !beside) return null;
  const year = c === null ? null : c < 100 ? 2000 + c : c;
  if (year !== null && !YEAR.test(String(year))) return null;
  // The order of the language, unless only the other one makes sense.
  const [day, month] = (dayFirst && b <= 12) || a > 12 ? [a, b] : [b, a];
  return makeDay(at, year, month, day);
}

const makeDay = (last: number, year: number | null, month: number, day: number): Explicit | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { last, says: { kind: 'day', year, month, day } } : null;
