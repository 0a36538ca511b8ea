import { describe, expect, it } from 'vitest';
import { parseRelative } from '@/lib/metadata/relative-date';

const NOW = new Date(2025, 2, 5, 12, 30, 20);
const minutesAgo = (minutes: number): string => `${new Date(+NOW - 60_000 * minutes).toISOString().slice(0, 16)}:00Z`;

const cases: readonly (readonly [line: string, date: string | null])[] = [
  ['3 jam lalu', minutesAgo(180)],
  ['Diperbarui 15 menit yang lalu', minutesAgo(15)],
  ['sejam lalu', minutesAgo(60)],
  ['baru saja', minutesAgo(0)],
  ['kemarin', '2025-03-04'],
  ['Hari ini', '2025-03-05'],
  ['6 hari lalu', '2025-02-27'],
  ['sepekan yang lalu', '2025-02-26'],
  ['2 hours ago', minutesAgo(120)],
  ['an hour ago', minutesAgo(60)],
  ['Published 40 mins ago', minutesAgo(40)],
  ['yesterday', '2025-03-04'],
  ['2 weeks ago', '2025-02-19'],
  ['3 jam', null],
  ['Waktu baca 3 menit', null],
  ['Rina Astuti', null],
  ['', null],
];

describe('parseRelative', () => {
  it.each(cases)('reads %j', (line, date) => {
    expect(parseRelative(line, NOW)).toBe(date);
  });
});
