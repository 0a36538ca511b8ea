import { beforeEach, describe, expect, it } from 'vitest';
import { formatClock, formatDay, formatDayHeading, formatIsoDate } from '@/lib/i18n/dates';
import { interfaceLanguage } from '@/lib/i18n/language';
import { t, tn } from '@/lib/i18n/text';
import { speak } from '../components/show';

const NOW = new Date(2026, 10, 23, 9, 5).getTime();

describe('in English', () => {
  beforeEach(() => speak('en', 'en-GB'));

  it('follows the region of the browser', () => {
    expect(interfaceLanguage()).toBe('en-GB');
    expect(formatIsoDate('2026-09-13T23:30:00+07:00')).toBe('13 September 2026');
  });

  it.each([
    ['today', new Date(2026, 10, 23, 0, 0), 'Today'],
    ['one minute before midnight', new Date(2026, 10, 22, 23, 59), 'Yesterday'],
    ['this year', new Date(2026, 10, 20), 'Friday 20 November'],
    ['another year', new Date(2025, 10, 20), 'Thursday 20 November 2025'],
  ])('heads the day: %s', (_, day, heading) => {
    expect(formatDayHeading(day.getTime(), NOW).replace(',', '')).toBe(heading);
  });

  it('tells a day with its year, and the time on wish', () => {
    expect(formatDay(NOW)).toBe('23 November 2026');
    expect(formatDay(NOW, 'short')).toBe('23 November 2026 at 09:05');
    expect(tn('changedSince', 2, formatDay(NOW))).toBe('2 saved quotes were changed since 23 November 2026');
  });

  it('counts', () => {
    expect(tn('quoteCount', 1)).toBe('1 quote');
    expect(tn('quoteCount', 1200)).toBe('1,200 quotes');
    expect(t('place', 2, 5)).toBe('2 of 5');
  });

  it.each([null, '', 'yesterday', '2026-99-99'])('shows no date for %j', (iso) => {
    expect(formatIsoDate(iso)).toBe('');
  });
});

describe('in Indonesian', () => {
  beforeEach(() => speak('id'));

  it('heads the day, counts and tells the time', () => {
    expect(formatDayHeading(NOW, NOW)).toBe('Hari ini');
    expect(formatDayHeading(NOW - 86_400_000, NOW)).toBe('Kemarin');
    expect(tn('quoteCount', 1200)).toBe('1.200 kutipan');
    expect(formatClock(NOW)).toBe('09.05');
  });
});

it('keeps words and dates in one language where Petik lacks that of the browser', () => {
  speak('en', 'fr-FR');
  expect(interfaceLanguage()).toBe('en');
  expect(formatIsoDate('2026-09-13')).toBe('September 13, 2026');
});
