import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { writeExport } from '@/lib/export';
import { format } from '@/lib/export/formats/report';
import type { ExportedArticle } from '@/lib/model/export';
import { anyText, CHANGED, exportedArticle, exportedQuote, folded, options, said, SUBJECT } from './exported';

type Node = DefaultTreeAdapterTypes.ChildNode;

const write = (article: ExportedArticle, locale = 'en'): string =>
  writeExport(format, [article], { ...SUBJECT, locale }, options());

/** All elements of the page, as a parser of HTML that is not ours reads it. */
function elements(page: string): DefaultTreeAdapterTypes.Element[] {
  const found: DefaultTreeAdapterTypes.Element[] = [];
  const walk = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      found.push(node);
      walk(node.childNodes);
    }
  };
  walk(parse(page).childNodes);
  return found;
}
const named = (page: string, name: string) => elements(page).filter(({ tagName }) => tagName === name);
function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : '';
}
const attributes = (page: string, name: string) =>
  elements(page).flatMap(({ attrs }) => attrs.filter((each) => each.name === name).map(({ value }) => value));

describe('the report', () => {
  const quote = exportedQuote({ said: said(), trail: CHANGED });
  const page = write(exportedArticle([quote], {}, { said: said({ text: 'artikel' }) }));

  it('has quote, speaker, source, note, trail and checksum', () => {
    const text = folded(named(page, 'body').map(textOf).join(' '));
    for (const words of [
      '“Harga beras turun,”',
      'Rina Wulandari official Menteri Pertanian · Badan Pangan Wanasari',
      'Budi, Siti Nur Aini · Kabar Wanasari · March 1, 2026',
      'needs checking beras harga pangan Bandingkan dengan **musim lalu**.',
      'Words now: “Harga beras naik,”',
      `SHA-256 ${'c'.repeat(64)}`,
      '1 quote · 1 article',
    ])
      expect(text).toContain(words);
    expect(named(page, 'li').map((item) => folded(textOf(item)))).toEqual([
      expect.stringMatching(/^First seen: March 1, 2026/),
      expect.stringMatching(/^Saved: March 2, 2026/),
      expect.stringMatching(/^changed: March 4, 2026/),
      expect.stringMatching(/^Last checked: March 4, 2026/),
    ]);
  });

  it('speaks Indonesian', () => {
    const text = named(write(exportedArticle([quote]), 'id'), 'body')
      .map(textOf)
      .join(' ');
    expect(text).toContain('perlu diperiksa');
    expect(text).toContain('1 kutipan · 1 artikel');
  });

  it('needs nothing from elsewhere and runs nothing', () => {
    expect(elements(page).filter(({ tagName }) => ['script', 'img', 'link', 'iframe', 'object'].includes(tagName))).toEqual([]);
    expect(attributes(page, 'src')).toEqual([]);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/url\(|@import/);
  });

  it('links to nothing but pages', () => {
    const odd = write(exportedArticle([quote], { canonicalUrl: null, url: 'javascript:alert(1)' }));
    expect(attributes(odd, 'href')).toEqual([]);
    expect(attributes(page, 'href').every((href) => href.startsWith('https://kabar.example/'))).toBe(true);
  });

  it('shows the words, whatever they are, and makes no elements of them', () => {
    const count = elements(write(exportedArticle([exportedQuote({ said: said() })]))).length;
    fc.assert(
      fc.property(anyText, anyText, (exact, note) => {
        const any = write(
          exportedArticle([exportedQuote({ exact, said: said({ text: note }) })], { title: note, authors: [note] }),
        );
        expect(named(any, 'blockquote').map(textOf)).toEqual([exact]);
        expect(named(any, 'h2').map(textOf)).toEqual([note]);
        // An empty note has no paragraph.
        expect(elements(any)).toHaveLength(note === '' ? count - 1 : count);
      }),
      { numRuns: 80 },
    );
  });
});
