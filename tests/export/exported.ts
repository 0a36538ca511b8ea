import fc from 'fast-check';
import { DEFAULT_OPTIONS } from '@/lib/export';
import type { ExportedArticle, ExportedQuote, ExportOptions, ExportSubject } from '@/lib/model/export';

/** Made-up articles and quotes to export. */

const SPEAKER = {
  name: 'Rina Wulandari',
  personId: '5d0c1a52-1111-4222-8333-444455556666',
  official: true,
  titles: ['Menteri Pertanian'],
  affiliations: ['Badan Pangan Wanasari'],
};

export const SUBJECT: ExportSubject = {
  title: 'Harga beras',
  id: '0f0e0d0c-1111-4222-8333-444455556666',
  at: Date.UTC(2026, 10, 25, 12),
  locale: 'en',
  articles: 1,
  quotes: 1,
};

export const options = (change: Partial<ExportOptions> = {}): ExportOptions => ({ ...DEFAULT_OPTIONS, ...change });

export function exportedQuote(change: Partial<ExportedQuote> = {}): ExportedQuote {
  const exact = change.exact ?? '“Harga beras turun,”';
  return {
    id: 'aaaaaaaa-1111-4222-8333-444455556666',
    articleId: 'bbbbbbbb-1111-4222-8333-444455556666',
    revisionId: 'r',
    order: 0,
    kind: 'direct',
    exact,
    targets: [{ quote: { exact, prefix: 'Kata dia, ', suffix: ' ujar Rina.' }, position: { start: 10, end: 10 + exact.length } }],
    speaker: SPEAKER,
    context: {
      channels: [{ kind: 'statement', words: 'keterangan tertulis', outlet: null }],
      when: { words: 'Rabu', date: '2026-02-25' },
    },
    evidence: {
      cue: 'ujar',
      source: 'Rina',
      sourceKind: 'name',
      sentence: `${exact} ujar Rina.`,
      rule: 'after-quote',
      confidence: 0.97,
    },
    firstSeen: Date.UTC(2026, 2, 1, 9),
    lastSeen: Date.UTC(2026, 2, 5, 9),
    savedAt: Date.UTC(2026, 2, 2, 9),
    present: true,
    said: null,
    trail: null,
    checksum: 'c'.repeat(64),
    textHash: 'd'.repeat(64),
    before: 'Kata dia, ',
    ...change,
  };
}

export function exportedArticle(
  quotes: readonly ExportedQuote[] = [exportedQuote()],
  change: Partial<ExportedArticle['article']> = {},
  rest: Partial<ExportedArticle> = {},
): ExportedArticle {
  return {
    article: {
      id: 'bbbbbbbb-1111-4222-8333-444455556666',
      url: 'https://kabar.example/beras?utm_source=x',
      keys: ['kabar.example/beras'],
      title: 'Harga beras turun',
      authors: ['Budi', 'Siti Nur Aini'],
      publisher: 'Kabar Wanasari',
      section: 'Ekonomi',
      published: '2026-03-01T23:30:00+07:00',
      modified: null,
      language: 'id',
      canonicalUrl: 'https://kabar.example/beras',
      provenance: {},
      firstSeen: Date.UTC(2026, 2, 1, 9),
      lastSeen: Date.UTC(2026, 2, 5, 9),
      revisionId: 'r',
      quoteCount: quotes.length,
      savedCount: 1,
      ...change,
    },
    said: null,
    quotes,
    people: [],
    ...rest,
  };
}

/** What the reader says. */
export const said = (change: Partial<NonNullable<ExportedQuote['said']>> = {}): NonNullable<ExportedQuote['said']> => ({
  text: 'Bandingkan dengan **musim lalu**.',
  tags: ['beras', 'harga pangan'],
  verdict: 'needs-checking',
  modified: Date.UTC(2026, 2, 3, 9),
  ...change,
});

/** A trail of a quote whose words were changed. */
export const CHANGED: NonNullable<ExportedQuote['trail']> = {
  firstSeen: Date.UTC(2026, 2, 1, 9),
  steps: [{ verdict: 'changed', reason: null, at: Date.UTC(2026, 2, 4, 9) }],
  edit: {
    verdict: 'changed',
    since: Date.UTC(2026, 2, 3, 9),
    at: Date.UTC(2026, 2, 4, 9),
    modified: null,
    difference: [
      { kind: 'same', text: '“Harga beras ' },
      { kind: 'deleted', text: 'turun' },
      { kind: 'inserted', text: 'naik' },
      { kind: 'same', text: ',”' },
    ],
    attribution: [],
  },
  checked: Date.UTC(2026, 2, 4, 9),
};

const SPECIALS = [
  ...['---', '...', '- a', '* b', '1. c', '2) d', '# e', '#tag', '> f', '| g |', '`h`', '~~i~~', '==j==', '%%k%%', '$l$', '^m'],
  ...[
    '[[n]]',
    '![o](p)',
    '<b>q</b>',
    '&amp; r',
    '&#65;',
    '\\',
    '\\n',
    '{{s}}',
    '{#t}',
    '_u_',
    '__v__',
    '***',
    '===',
    '+ w',
    ': x',
  ],
  ...[
    '=1+1',
    '@cmd',
    '-2',
    '+3',
    '"',
    '""',
    "'",
    '“',
    '”',
    ',',
    ';',
    ', ',
    '\t',
    'yes',
    'null',
    '~',
    '!!str',
    '*alias',
    '&anchor',
  ],
  ...[
    'مرحبا بالعالم',
    'שלום',
    '你好，世界',
    'こんにちは',
    'Привет',
    'ภาษาไทย',
    '👩‍👩‍👧‍👦',
    '🇮🇩',
    'e\u0301',
    '\u200f\u202e\u2066',
    'İstanbul ß',
  ],
  ...['TY  - NEWS', 'ER  - ', '@article{', '}', '%', '</style>', '<!--', ']]>', '</script>'],
];

/** Texts as articles have them and as nobody expects them: any script, emoji, right to left, marks of every format; some very long. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...SPECIALS), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom(' ', 'kata')), {
    minLength: 1,
    maxLength: 12,
  })
  .chain((parts) => fc.tuple(fc.constant(parts.join(' ')), fc.constantFrom(1, 1, 1, 1, 400)))
  .map(([text, times]) => Array.from({ length: times }, () => text).join(' '));

/** White space is not what a text says; formats may fold it. */
export const folded = (text: string): string => text.replace(/[\s\u0085]+/gu, ' ').trim();
