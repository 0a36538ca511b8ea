/** How far into a page its own statement of the encoding stands, bytes. */
const STATEMENT_WITHIN = 2048;

/**
 * The text of a page as a browser decodes it: by a byte-order mark, the header, the page's own statement, else as UTF-8, or as
 * Windows-1252 where it is not that.
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const label = markOf(bytes) ?? charsetIn(contentType) ?? statedCharset(bytes);
  const decoder = decoderFor(label ?? 'utf-8', label === null);
  try {
    return decoder.decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function markOf([first, second]: Uint8Array): string | null {
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xef && second === 0xbb ? 'utf-8' : null;
}

function statedCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, STATEMENT_WITHIN));
  const stated = charsetIn(start.match(/<meta\s[^>]*charset[^>]*>/i)?.[0] ?? '');
  // A page that can be read so far is not in an encoding of two bytes a letter.
  return stated?.startsWith('utf-16') ? 'utf-8' : stated;
}

function charsetIn(statement: string): string | null {
  return statement.match(/charset\s*=\s*["']?\s*([\w:-]+)/i)?.[1]?.toLowerCase() ?? null;
}

function decoderFor(label: string, fatal: boolean): TextDecoder {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return new TextDecoder('utf-8');
  }
}
