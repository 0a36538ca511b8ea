import { startOfDay } from '@/lib/i18n/dates';
import type { LibraryEntry } from '@/lib/model/library';

/** The articles that were read last on one day. */
export interface LibraryDay {
  /** Local midnight, ms since the epoch. */
  readonly day: number;
  readonly entries: readonly LibraryEntry[];
}

/** Cuts a list that is ordered by the last reading into its days. */
export function groupByDay(entries: readonly LibraryEntry[]): LibraryDay[] {
  const days: { day: number; entries: LibraryEntry[] }[] = [];
  for (const entry of entries) {
    const day = startOfDay(entry.article.lastSeen);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}
