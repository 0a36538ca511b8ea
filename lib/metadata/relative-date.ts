/** Seconds in the units of time that bylines count in. */
const UNITS: Readonly<Record<string, number>> = {
  detik: 1,
  second: 1,
  menit: 60,
  minute: 60,
  min: 60,
  jam: 3600,
  hour: 3600,
  hari: 86_400,
  day: 86_400,
  minggu: 604_800,
  pekan: 604_800,
  week: 604_800,
};
const DAY = 86_400;
const AGO = new RegExp(
  `(?:(\\d{1,3})|\\b(?:an?|one|se))\\s*(${Object.keys(UNITS).join('|')})s?\\s+(?:yang\\s+)?(?:lalu|ago)\\b`,
  'i',
);
const NAMED: readonly (readonly [RegExp, number])[] = [
  [/\b(?:baru saja|just now)\b/i, 0],
  [/\b(?:hari ini|today)\b/i, DAY],
  [/\b(?:kemarin|yesterday)\b/i, 2 * DAY],
];

/**
 * The time that a byline counts back from `now`: "3 jam lalu", "sehari yang lalu", "2 hours ago", "kemarin".
 * @returns ISO 8601: an instant for hours and less, a day in the reader's own zone for what is counted in days; null when the line counts nothing
 */
export function parseRelative(line: string, now: Date): string | null {
  const ago = AGO.exec(line);
  const unit = ago && (UNITS[ago[2]?.toLowerCase() ?? ''] ?? 0);
  if (ago && unit) return unit < DAY ? instant(now, Number(ago[1] ?? 1) * unit) : day(now, (Number(ago[1] ?? 1) * unit) / DAY);
  const named = NAMED.find(([words]) => words.test(line));
  if (!named) return null;
  return named[1] < DAY ? instant(now, 0) : day(now, named[1] / DAY - 1);
}

const instant = (now: Date, seconds: number): string => `${new Date(+now - 1000 * seconds).toISOString().slice(0, 16)}:00Z`;

function day(now: Date, days: number): string {
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
