import { isCapital, Shape, type Token } from '../text/token';
import { type ContextWords, type DateWord, phraseAt } from './context-words';

/** What the words of a date say, before it is known from when they are. Months from 1, weekdays from Sunday = 0. */
export type DateWords =
  | { readonly kind: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  /** `former`: "last Tuesday", never today; `last`: "Senin pekan lalu", of the week before. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly week: 'former' | 'last' | null }
  | { readonly kind: 'relative'; readonly days: number | null }
  /** A month or a year. */
  | { readonly kind: 'open' };

/** A date in the text. Token numbers, inclusive; prepositions left out. */
export interface DateRange {
  readonly first: number;
  readonly last: number;
  readonly says: DateWords;
}

/** "pada awal", "early in". */
const LONGEST_PREPOSITION = 3;
const ZERO = 48;
const NINE = 57;
const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^(\d{1,2})\p{L}{0,2}$/u;
const NUMERIC = /^(\d{1,4})[/.-](\d{1,2})(?:[/.-](\d{1,4}))?$/;

/**
 * The date that begins at a token or behind the prepositions there: "Rabu (13/9/2023)", "on Tuesday night",
 * "Sept. 13, 2023", "13 September", "kemarin", "last January", "in 2019".
 */
export function dateAt(tokens: readonly Token[], from: number, end: number, words: ContextWords): DateRange | null {
  const bare = readDate(tokens, from, end, words);
  if (bare) return bare;
  let at = from;
  while (at < from + LONGEST_PREPOSITION && words.datePrepositions.has(tokens[at]?.key ?? '')) at++;
  if (at === from || !mayBegin(tokens[at], words)) return null;
  return readDate(tokens, at, end, words) ?? openDate(tokens, at, end, words, true);
}

/** Whether a token begins with a figure 0 to 9, as days and years do. */
export function beginsWithFigure({ key }: Token): boolean {
  const code = key.charCodeAt(0);
  return code >= ZERO && code <= NINE;
}

/** Most words are none of a date. */
const mayBegin = (token: Token | undefined, words: ContextWords): boolean =>
  token !== undefined && (beginsWithFigure(token) || words.dateBeginnings.has(token.key));

function readDate(tokens: readonly Token[], at: number, end: number, words: ContextWords): DateRange | null {
  const token = tokens[at];
  if (!token || at >= end || !mayBegin(token, words)) return null;
  const former = words.previous.has(token.key);
  const name = phraseAt(words.dates, tokens, at, end) ?? (former ? phraseAt(words.dates, tokens, at + 1, end) : null);
  if (name?.value.kind === 'relative' || name?.value.kind === 'week') {
    if (isCapital(tokens[name.last]) || (isCapital(token) && !token.opens)) return null;
    const day = explicitAt(tokens, name.last + 1, end, words, true);
    return { first: at, last: day?.last ?? name.last, says: day?.says ?? relative(name.value) };
  }
  if (name?.value.kind === 'weekday') {
    if (!isCapital(tokens[name.last])) return null;
    return afterWeekday(tokens, at, name.last, end, words, name.value.number, former);
  }
  const day = explicitAt(tokens, at, end, words, false);
  if (day) return { first: at, last: withDayPart(tokens, day.last, end, words), says: day.says };
  const month = openDate(tokens, former ? at + 1 : at, end, words, former);
  return month && { ...month, first: at };
}

/** A month or year without a day: with a year, with "last" beside it, or where a preposition `opened` it. */
function openDate(tokens: readonly Token[], at: number, end: number, words: ContextWords, opened: boolean): DateRange | null {
  const says = { kind: 'open' } as const;
  if (opened && at < end && YEAR.test(tokens[at]?.key ?? '')) return { first: at, last: at, says };
  const month = monthAt(tokens, at, end, words);
  if (!month) return null;
  const next = month.next < end ? (tokens[month.next]?.key ?? '') : '';
  if (YEAR.test(next) || words.previous.has(next)) return { first: at, last: month.next, says };
  return opened ? { first: at, last: at, says } : null;
}

const relative = (word: DateWord): DateWords => ({ kind: 'relative', days: word.kind === 'relative' ? word.days : null });

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
  let week: 'former' | 'last' | null = former ? 'former' : null;
  const weeks = phraseAt(words.dates, tokens, last + 1, end);
  if (weeks?.value.kind === 'week') {
    last = weeks.last;
    week = weeks.value.back ? 'last' : null;
  } else if (!former && last + 1 < end && words.previous.has(tokens[last + 1]?.key ?? '')) {
    last++;
    week = 'former';
  }
  const comma = tokens[last + 1]?.key === ',' ? 1 : 0;
  const day = explicitAt(tokens, last + 1 + comma, end, words, true);
  if (day) return { first, last: withDayPart(tokens, day.last, end, words), says: day.says };
  return { first, last, says: { kind: 'weekday', weekday, week } };
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
  if (!after || day === null) return null;
  const said = withYear(tokens, after.next - 1, end, after.number, day);
  // A full stop behind the month is that of the sentence, unless the year follows.
  return said.last === after.next - 1 ? { ...said, last: at + 1 } : said;
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
