import fc from 'fast-check';
import { load } from 'js-yaml';
import { lexer, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { writeExport } from '@/lib/export';
import { format, TEMPLATE_NAMES } from '@/lib/export/formats/markdown';
import { escapeMarkdown, linkTarget, wikiLink } from '@/lib/export/markdown';
import { splitMatter, unknownNames } from '@/lib/export/template';
import { anyText, CHANGED, exportedArticle, exportedQuote, folded, options, said, SUBJECT } from './exported';

/** The properties and the text that other programs read. */
function read(file: string): { readonly properties: unknown; readonly tokens: Token[] } {
  const { matter, body } = splitMatter(file);
  return { properties: load(matter.replace(/^---\n|---\n?$/gu, '')), tokens: lexer(body) };
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** What a reader sees: the texts of all tokens. */
function shown(tokens: readonly Token[] = []): string {
  return tokens
    .map((token) => {
      if ('tokens' in token && token.tokens) return shown(token.tokens);
      if (token.type === 'br' || token.type === 'space') return ' ';
      return 'text' in token ? token.text.replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity: string) => ENTITIES[entity]) : '';
    })
    .join('');
}

const quoteOf = (tokens: readonly Token[]): Token | undefined => tokens.find(({ type }) => type === 'blockquote');

describe('a note for Obsidian', () => {
  it('has the properties of its clipper', () => {
    const quote = exportedQuote({ said: said() });
    expect(read(writeExport(format, [exportedArticle([quote])], SUBJECT, options())).properties).toEqual({
      title: 'Harga beras turun',
      source: 'https://kabar.example/beras',
      author: ['Budi', 'Siti Nur Aini'],
      published: '2026-03-01',
      created: '2026-03-01',
      publisher: 'Kabar Wanasari',
      tags: ['petik', 'beras', 'harga-pangan'],
    });
  });

  it('has each quote as a block that can be linked to, with speaker, link, note and what became of it', () => {
    const quote = exportedQuote({ said: said(), trail: CHANGED, kind: 'mixed' });
    const file = writeExport(format, [exportedArticle([quote])], SUBJECT, options());
    expect(file.split('# Harga beras turun')[1]).toBe(`

Kabar Wanasari · 2026-03-01 · [https://kabar.example/beras](https://kabar.example/beras)

## [[Rina Wulandari]]

Menteri Pertanian · Badan Pangan Wanasari

> “Harga beras turun,”

^q-aaaaaaaa1111

*partly quoted* · [Open at the quote](https://kabar.example/beras#:~:text=Harga%20beras%20naik)

changed: “Harga beras naik,”

**needs checking**

Bandingkan dengan **musim lalu**.

#beras #harga-pangan
`);
  });

  it('has speakers without links when the reader wants none, and unnamed ones never', () => {
    const unlinked = writeExport(format, [exportedArticle()], SUBJECT, options({ speakerLinks: false }));
    expect(unlinked).toContain('\n## Rina Wulandari\n');
    const nobody = exportedArticle([exportedQuote({ speaker: null })]);
    expect(writeExport(format, [nobody], { ...SUBJECT, locale: 'id' }, options())).toContain('\n## penutur tidak disebutkan\n');
  });

  it('has one front matter for several articles', () => {
    const file = writeExport(format, [exportedArticle(), exportedArticle()], { ...SUBJECT, articles: 2 }, options());
    expect(read(file).properties).toEqual({ title: 'Harga beras', created: '2026-11-25', tags: ['petik'] });
    expect(file.match(/^---$/gmu)).toHaveLength(2);
    expect(file.match(/^# Harga beras turun$/gmu)).toHaveLength(2);
  });

  it('follows a template of the reader', () => {
    const template = '---\nfrom: "{{outlet}}"\n---\n{{#quotes}}\n- {{name}}: {{quote}}\n{{/quotes}}\n';
    expect(writeExport(format, [exportedArticle()], SUBJECT, options({ template }))).toBe(
      '---\nfrom: "Kabar Wanasari"\n---\n- Rina Wulandari: “Harga beras turun,”\n',
    );
  });

  it('names nothing in its own template that there is not', () => {
    expect(unknownNames(format.template ?? '', new Set(['quotes', 'people', ...Object.values(TEMPLATE_NAMES).flat()]))).toEqual(
      [],
    );
  });
});

describe('Markdown', () => {
  it('shows the words of a quote, whatever they are', () => {
    fc.assert(
      fc.property(anyText, (exact) => {
        const file = writeExport(format, [exportedArticle([exportedQuote({ exact })])], SUBJECT, options());
        expect(folded(shown([quoteOf(read(file).tokens) as Token]))).toBe(folded(exact));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps properties, whatever the title is', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), anyText, (title, author) => {
        const file = writeExport(format, [exportedArticle([], { title, authors: [author] })], SUBJECT, options());
        expect(read(file).properties).toMatchObject({ title, author: [author] });
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a list', '- a', '\\- a'],
    ['a numbered list', '12. Desember', '12\\. Desember'],
    ['a year', '2026 itu', '2026 itu'],
    ['a hyphen within', 'anak-anak 5-10', 'anak-anak 5-10'],
    ['a tag of Obsidian', 'ikut #aksi', 'ikut \\#aksi'],
    ['a highlight of Obsidian', 'a ==b== = c', 'a \\=\\=b\\=\\= = c'],
    ['an entity', 'R&amp;D, R&D', 'R\\&amp;D, R&D'],
    ['a link', '[[a|b]]', '\\[\\[a\\|b\\]\\]'],
  ])('escapes %s', (_, plain, escaped) => {
    expect(escapeMarkdown(plain)).toBe(escaped);
  });

  it('makes links that Obsidian can follow', () => {
    expect(wikiLink('Rina [W] #1 | a/b')).toBe('[[Rina W 1 a b]]');
    expect(wikiLink('[]')).toBe('\\[\\]');
    expect(linkTarget('https://a.example/(b) c')).toBe('https://a.example/%28b%29%20c');
  });
});
