/** The cells of the first `count` rows of a table in CSV (RFC 4180). Linear; stops after them. */
export function readTable(text: string, separator: string, count: number): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length && rows.length < count) {
    const { cell, end } = readCell(text, at, separator);
    row.push(cell);
    at = end + 1;
    if (text[end] === separator) continue;
    // The line feed after the carriage return.
    if (text[end] === '\r') at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** A cell that begins at `start`; `end` is the sign after it. */
function readCell(text: string, start: number, separator: string): { readonly cell: string; readonly end: number } {
  if (text[start] !== '"') {
    let end = start;
    while (end < text.length && text[end] !== separator && text[end] !== '\r' && text[end] !== '\n') end += 1;
    return { cell: text.slice(start, end), end };
  }
  let end = start + 1;
  while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
  return { cell: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}
