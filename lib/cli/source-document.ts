/** A document to read, as one line of input gives it. */
export type SourceDocument =
  | {
      readonly kind: 'text';
      readonly id: string | number;
      readonly text: string;
      readonly lang: string | null;
      /** ISO 8601; what "Tuesday" counts from. */
      readonly published?: string;
    }
  | {
      readonly kind: 'html';
      readonly id: string | number;
      readonly html: string;
      readonly url: string;
      readonly lang: string | null;
    };

export type ParsedLine =
  | { readonly ok: true; readonly document: SourceDocument }
  | { readonly ok: false; readonly reason: string };

/** Address of a page that came without one; the reserved name can be nobody's. */
export const NO_ADDRESS = 'https://unknown.invalid/';

/** Parses one line: `{"id","text","lang"?,"published"?}` or `{"id","html","url"?}`; other members are ignored. */
export function parseLine(line: string): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch (error) {
    return { ok: false, reason: `not JSON (${error instanceof Error ? error.message : 'unreadable'})` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ok: false, reason: 'not a JSON object' };
  const { id, text, html, url, lang, published } = value as { readonly [key: string]: unknown };
  if (typeof id !== 'string' && typeof id !== 'number') return { ok: false, reason: '"id" is missing' };
  const language = typeof lang === 'string' && lang !== '' ? lang : null;
  if (typeof text === 'string') {
    const dated = typeof published === 'string' ? { published } : {};
    return { ok: true, document: { kind: 'text', id, text, lang: language, ...dated } };
  }
  if (typeof html === 'string') {
    const address = typeof url === 'string' && URL.canParse(url) ? url : NO_ADDRESS;
    return { ok: true, document: { kind: 'html', id, html, url: address, lang: language } };
  }
  return { ok: false, reason: 'neither "text" nor "html" is a string' };
}
