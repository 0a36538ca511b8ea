import { expect, it } from 'vitest';
import { citeQuote } from '@/lib/export/citation';

const SPEAKER = {
  name: 'Rina Wulandari',
  personId: null,
  official: true,
  titles: ['Menteri Pertanian', 'menteri'],
  affiliations: ['Wanasari'],
};
const NONE = { channels: [], when: null };
const ARTICLE = {
  title: 'Harga beras turun',
  publisher: 'Kabar Wanasari',
  published: '2026-03-01T23:30:00+07:00',
  canonicalUrl: 'https://kabar.example/beras',
  url: 'https://kabar.example/beras?utm_source=x',
};
const STYLE = { locale: 'en', accessed: Date.parse('2026-03-05T12:00:00Z') };

const CASES = [
  {
    name: 'direct quote in English',
    quote: { kind: 'direct', exact: '“Harga turun,”', speaker: SPEAKER, context: NONE },
    article: ARTICLE,
    style: STYLE,
    text: '“Harga turun,” — Rina Wulandari, Menteri Pertanian, Wanasari\nKabar Wanasari, “Harga beras turun”, March 1, 2026. https://kabar.example/beras (accessed March 5, 2026)',
  },
  {
    name: 'reported speech in Indonesian is not passed off as the speaker’s words',
    quote: { kind: 'indirect', exact: 'harga akan turun', speaker: SPEAKER, context: NONE },
    article: ARTICLE,
    style: { ...STYLE, locale: 'id' },
    text: 'harga akan turun (kutipan tidak langsung) — Rina Wulandari, Menteri Pertanian, Wanasari\nKabar Wanasari, “Harga beras turun”, 1 Maret 2026. https://kabar.example/beras (diakses 5 Maret 2026)',
  },
  {
    name: 'through what, and when',
    quote: {
      kind: 'direct',
      exact: '“Harga turun,”',
      speaker: SPEAKER,
      context: {
        channels: [
          { kind: 'broadcast', words: 'rekaman yang disiarkan TV Wanasari', outlet: 'TV Wanasari' },
          { kind: 'agency', words: 'dikutip Nirwarta', outlet: 'Nirwarta' },
        ],
        when: { words: 'Rabu (25/2)', date: '2026-02-25' },
      },
    },
    article: ARTICLE,
    style: { ...STYLE, locale: 'id' },
    text: '“Harga turun,” — Rina Wulandari, Menteri Pertanian, Wanasari, melalui rekaman yang disiarkan TV Wanasari, dikutip Nirwarta, 25 Februari 2026\nKabar Wanasari, “Harga beras turun”, 1 Maret 2026. https://kabar.example/beras (diakses 5 Maret 2026)',
  },
  {
    name: 'a day that stays open, in its words',
    quote: {
      kind: 'direct',
      exact: '“Harga turun,”',
      speaker: null,
      context: { channels: [], when: { words: 'pekan lalu', date: null } },
    },
    article: ARTICLE,
    style: STYLE,
    text: '“Harga turun,” — speaker not stated, pekan lalu\nKabar Wanasari, “Harga beras turun”, March 1, 2026. https://kabar.example/beras (accessed March 5, 2026)',
  },
  {
    name: 'no speaker, no outlet, no date',
    quote: { kind: 'direct', exact: '"Ya"', speaker: null, context: NONE },
    article: { ...ARTICLE, publisher: null, published: null, canonicalUrl: null },
    style: { ...STYLE, locale: 'id-ID' },
    text: '"Ya" — penutur tidak disebutkan\nkabar.example, “Harga beras turun”. https://kabar.example/beras?utm_source=x (diakses 5 Maret 2026)',
  },
  {
    name: 'a broken date and an unknown language',
    quote: { kind: 'mixed', exact: 'a “b”', speaker: { ...SPEAKER, titles: [], affiliations: [] }, context: NONE },
    article: { ...ARTICLE, published: 'yesterday', title: '' },
    style: { ...STYLE, locale: 'fr' },
    text: 'a “b” — Rina Wulandari\nKabar Wanasari. https://kabar.example/beras (accessed March 5, 2026)',
  },
] as const;

it.each(CASES)('$name', ({ quote, article, style, text }) => {
  expect(citeQuote(quote, article, style)).toBe(text);
});
