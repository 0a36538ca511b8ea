import { describe, expect, it } from 'vitest';
import { parseDate } from '@/lib/metadata/parse-date';

const cases: readonly (readonly [source: string, date: string | null])[] = [
  ['2023-09-13T10:45:00+07:00', '2023-09-13T10:45:00+07:00'],
  ['2023-09-13T03:45:12.123Z', '2023-09-13T03:45:12Z'],
  ['2023-09-13 10:45:00', '2023-09-13T10:45:00'],
  ['2023-09-13T10:45+0700', '2023-09-13T10:45:00+07:00'],
  ['20230913', '2023-09-13'],
  ['Rabu, 13 Sep 2023 10:45 WIB', '2023-09-13T10:45:00+07:00'],
  ["Jum'at, 1 Agustus 2025 | 09.05 WITA", '2025-08-01T09:05:00+08:00'],
  ['Kamis (4/7/2024) 21:10 WIT', '2024-07-04T21:10:00+09:00'],
  ['Kompas.com - 12/01/2025, 17:21 WIB', '2025-01-12T17:21:00+07:00'],
  ['13 Mei 2024', '2024-05-13'],
  ['Published September 13, 2023 at 9:05 p.m. EDT', '2023-09-13T21:05:00-04:00'],
  ['Tue, 23 Apr 2024 12:00:00 +0700', '2024-04-23T12:00:00+07:00'],
  ['12:30 am, 5th March 2025', '2025-03-05T00:30:00'],
  ['9/28/2023', '2023-09-28'],
  ['28. April 2023, 16:11 Uhr', '2023-04-28T16:11:00'],
  ['2024年5月3日 10:20', '2024-05-03T10:20:00'],
  ['7 Desember 2024', '2024-12-07'],
  ['Mi 05.03.25 | 14:07 Uhr', '2025-03-05T14:07:00'],
  ['13/09/23', '2023-09-13'],
  ['Jumat, 7 Nop 2025 08.30 WIB', '2025-11-07T08:30:00+07:00'],
  ['Sabtu, 2 Agustus 2025 pukul 19.45 WITA', '2025-08-02T19:45:00+08:00'],
  ['Thursday 5 December 2024 07:00 GMT', '2024-12-05T07:00:00Z'],
  ['5 марта 2025, 12:30', '2025-03-05T12:30:00'],
  ['12 Şubat 2025', '2025-02-12'],
  ['v 1.2.20', null],
  ['10.20.30.40', null],
  ['13 Sep', null],
  ['10:45 WIB', null],
  ['31/31/2023', null],
  ['Rp 13.300.2023', null],
  ['', null],
];

describe('parseDate', () => {
  it.each(cases)('reads %j', (source, date) => {
    expect(parseDate(source)).toBe(date);
  });

  it('gives dates that Date can read', () => {
    for (const [, date] of cases) if (date) expect(Number.isNaN(Date.parse(date))).toBe(false);
  });
});
