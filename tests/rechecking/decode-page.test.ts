import { describe, expect, it } from 'vitest';
import { decodePage } from '@/lib/rechecking/decode-page';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const PAGE = '<html><head><meta charset="utf-8"></head><p>“Café”</p>';

describe('decodePage', () => {
  it.each([
    ['the header', latin('<p>Caf\xe9</p>'), 'text/html; charset=ISO-8859-1', '<p>Café</p>'],
    ['the page itself', utf8(PAGE), 'text/html', PAGE],
    ['an older way to say it', latin('<meta http-equiv="content-type" content="text/html; charset=iso-8859-1">\xe9'), '', 'é'],
    ['a byte-order mark, before all', Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xa9), 'text/html; charset=iso-8859-1', 'é'],
    ['nothing: UTF-8', utf8('<p>“Café”</p>'), 'text/html', '<p>“Café”</p>'],
    ['nothing, and it is not UTF-8', latin('<p>\xabCaf\xe9\xbb</p>'), 'text/html', '<p>«Café»</p>'],
    ['an encoding that nobody knows', utf8('“Ya”'), 'text/html; charset=martian', '“Ya”'],
  ])('goes by %s', (_, bytes, header, expected) => {
    expect(decodePage(bytes, header).slice(-expected.length)).toBe(expected);
  });
});
