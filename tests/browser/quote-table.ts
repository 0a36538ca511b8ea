import type { AppearanceRecord, QuoteRecord } from '@/lib/model/records';

/** Quotes (speaker, kind, words) and officials (name, titles) as lines for a terminal. */
export function quoteTable(quotes: readonly QuoteRecord[], people: readonly AppearanceRecord[]): string {
  const rows = quotes.map(({ speaker, kind, exact }) => [speaker?.name ?? '(not stated)', kind, exact]);
  const officials = people
    .filter(({ official }) => official)
    .map(({ name, titles, affiliations }) => [name, [...titles, ...affiliations].join(', ')]);
  return [`${quotes.length} quotes`, ...columns(rows), '', `${officials.length} officials`, ...columns(officials)].join('\n');
}

/** Rows as lines; every cell but the last is padded to the width of its column. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => {
    const cells = row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)));
    return `  ${cells.join('  ')}`;
  });
}
