/** First letters of month names, January first, in Indonesian, Malay, English and the larger languages of Europe. */
const MONTHS: readonly string[] = [
  'jan jän ene gen oca янв',
  'feb peb fev fév şub фев',
  'mar mär mac mrz maa мар',
  'apr abr avr nis апр',
  'may mei mai mag maj мая май',
  'jun juin giu haz июн',
  'jul juil lug tem июл',
  'aug agu agt ags ogos ago aoû ağu авг',
  'sep set eyl сен',
  'oct okt out ott eki окт',
  'nov nop kas ноя',
  'dec des dez dis déc dic ara дек',
];
/** Indonesia's three zones, and names that English and German bylines use; hours and minutes from UTC. */
const ZONES: Readonly<Record<string, string>> = {
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  bst: '+01:00',
  mez: '+01:00',
  mesz: '+02:00',
  sgt: '+08:00',
  edt: '-04:00',
  est: '-05:00',
  pdt: '-07:00',
  pst: '-08:00',
};

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?(?![\d:]).{0,20})?$/i;
// A month's name is whatever is no digit and no punctuation: `\p{L}` under `i` takes the browser 20 ms to compile.
const DAY_MONTH_YEAR =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|er|º)?\s*(?:de\s+)?[\s/-]?\s*([^\s\d.,:;/()|–-]{3,12})\.?,?\s*(?:de\s+)?[\s/-]?\s*(\d{4})(?!\d)/i;
const MONTH_DAY_YEAR = /([^\s\d.,:;/()|–-]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i;
const NUMERIC_DAY_FIRST = /(?<![\d.])(\d{1,2})[./-](\d{1,2})[./-](\d{4}|(?<=\d\d.\d\d.)\d\d)(?![\d.])/;
const NUMERIC_YEAR_FIRST = /(?<!\d)(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?!\d)|(\d{4})[年년]\s*(\d{1,2})[月월]\s*(\d{1,2})[日일]/;
const TIME = /(?<!\d)(\d{1,2})[:.h](\d{2})(?::(\d{2}))?\s*(?:uhr\s*)?([ap]\.?m\.?)?\s*(?:\(?(Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2})\b)?/i;

/**
 * Reads a date, with its time and zone where given, as machines ("2023-09-13T10:45:00+07:00") or Indonesian and
 * English bylines ("Rabu, 13 Sep 2023 10:45 WIB", "Jum'at, 1/9/2023", "September 13, 2023 at 9:05 a.m.") write it.
 * @returns ISO 8601; the zone is left out when the text names none. Null when there is no whole date.
 */
export function parseDate(source: string): string | null {
  const text = source.trim().slice(0, 200);
  const iso = ISO.exec(text);
  if (iso)
    return compose(
      Number(iso[1]),
      Number(iso[2]),
      Number(iso[3]),
      iso[4] === undefined ? null : time(iso[4], iso[5], iso[6], undefined, iso[7]),
    );
  const found = findDay(text);
  if (!found) return null;
  const rest = text.slice(found.end);
  const clock = TIME.exec(rest) ?? TIME.exec(text.slice(0, found.start));
  return compose(found.year, found.month, found.day, clock ? time(clock[1], clock[2], clock[3], clock[4], clock[5]) : null);
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

function findDay(text: string): Day | null {
  const day = (match: RegExpExecArray, year: unknown, month: number, date: unknown): Day | null =>
    month < 1
      ? null
      : {
          year: Number(year) < 100 ? 2000 + Number(year) : Number(year),
          month,
          day: Number(date),
          start: match.index,
          end: match.index + match[0].length,
        };
  let match = DAY_MONTH_YEAR.exec(text);
  let found = match && day(match, match[3], monthOf(match[2] as string), match[1]);
  if (found) return found;
  match = MONTH_DAY_YEAR.exec(text);
  found = match && day(match, match[3], monthOf(match[1] as string), match[2]);
  if (found) return found;
  match = NUMERIC_YEAR_FIRST.exec(text);
  if (match) return day(match, match[1] ?? match[4], Number(match[2] ?? match[5]), match[3] ?? match[6]);
  match = NUMERIC_DAY_FIRST.exec(text);
  if (!match) return null;
  // Day first, as Indonesia and most of the world write it, unless only the American order makes sense.
  const american = Number(match[2]) > 12;
  return day(match, match[3], Number(american ? match[1] : match[2]), american ? match[2] : match[1]);
}

const monthOf = (name: string): number =>
  MONTHS.findIndex((starts) => starts.split(' ').some((start) => name.toLowerCase().startsWith(start))) + 1;

function time(
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  half: string | undefined,
  zone: string | undefined,
): string | null {
  const pm = half?.toLowerCase().startsWith('p');
  const h = (Number(hour) % (half ? 12 : 24)) + (pm ? 12 : 0);
  if (Number(hour) > 24 || Number(minute) > 59) return null;
  return `T${two(h)}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  const digits = /^([+-]\d{2}):?(\d{2})?$/.exec(zone);
  return digits ? `${digits[1]}:${digits[2] ?? '00'}` : (ZONES[zone.toLowerCase()] ?? '');
}

function compose(year: number, month: number, day: number, clock: string | null): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${two(month)}-${two(day)}${clock ?? ''}`;
}

const two = (value: number): string => String(value).padStart(2, '0');
