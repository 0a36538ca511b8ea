import fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { anchor } from '@/lib/anchoring/anchor';
import { CONTEXT_LENGTH, describe } from '@/lib/anchoring/describe';

const TEXT =
  'Gubernur Hasan tiba di Muara Tiga, Selasa.\n"Tanggul ini kami perbaiki sebelum musim hujan," kata Hasan.\nIa lalu meninjau sawah.\n"Ya," ujarnya.\nWarga bertepuk tangan.\n"Ya," ujarnya lagi kepada wartawan.';
const spanOf = (text: string, words: string, from = 0): { start: number; end: number } => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const QUOTE = '"Tanggul ini kami perbaiki sebelum musim hujan,"';

group('describe', () => {
  it('keeps the words, their place and at most 64 units on both sides', () => {
    const target = describe(TEXT, spanOf(TEXT, QUOTE));
    expect(target.quote.exact).toBe(QUOTE);
    expect(target.quote.prefix).toBe('Gubernur Hasan tiba di Muara Tiga, Selasa.\n');
    expect(target.quote.suffix).toHaveLength(CONTEXT_LENGTH);
    expect(TEXT.slice(target.position.start, target.position.end)).toBe(QUOTE);
  });
});

group('anchor', () => {
  it('finds words at their place', () => {
    expect(anchor(TEXT, describe(TEXT, spanOf(TEXT, QUOTE)))).toEqual({ ...spanOf(TEXT, QUOTE), how: 'position' });
  });

  it('finds words that have moved', () => {
    const later = `Perbarui: lihat di bawah.\n${TEXT}`;
    expect(anchor(later, describe(TEXT, spanOf(TEXT, QUOTE)))).toEqual({ ...spanOf(later, QUOTE), how: 'quote' });
  });

  it('tells equal words apart by their context', () => {
    const second = spanOf(TEXT, '"Ya,"', TEXT.indexOf('"Ya,"') + 1);
    const later = `Paragraf baru.\n${TEXT}`;
    expect(anchor(later, describe(TEXT, second))).toEqual({
      ...spanOf(later, '"Ya,"', later.indexOf('"Ya,"') + 1),
      how: 'quote',
    });
    expect(anchor(TEXT.replace('Gubernur Hasan tiba di Muara Tiga, Selasa.\n', ''), describe(TEXT, second))?.how).toBe('quote');
  });

  it('finds words that were changed, and says so', () => {
    const later = TEXT.replace('sebelum musim hujan', 'setelah musim hujan');
    const found = anchor(later, describe(TEXT, spanOf(TEXT, QUOTE)));
    expect(found?.how).toBe('approximate');
    expect(found && later.slice(found.start, found.end)).toContain('Tanggul ini kami perbaiki setelah musim hujan');
  });

  it('finds long words that were changed by their beginning and end', () => {
    const complaints = ['retak', 'rembesan', 'longsor', 'pintu air yang macet', 'jalan inspeksi yang putus'].map(
      (what) => `Kami sudah bersurat tentang ${what}.`,
    );
    const long = `"Kami sudah tiga kali bersurat sejak tahun lalu. ${complaints.join(' ')} Jawabannya selalu sama: menunggu anggaran tahun depan."`;
    const text = `Ia berkata.\n${long}\nBegitu katanya.`;
    const later = text.replace('tiga kali bersurat', 'empat kali bersurat');
    const found = anchor(later, describe(text, spanOf(text, long)));
    expect(found).toMatchObject({ how: 'approximate', start: later.indexOf('"Kami') });
  });

  it('finds nothing where there is nothing like it', () => {
    expect(anchor('Harga cabai naik tajam di pasar induk pekan ini.', describe(TEXT, spanOf(TEXT, QUOTE)))).toBeNull();
    expect(anchor(TEXT.replaceAll('"Ya,"', '"Iya,"'), describe(TEXT, spanOf(TEXT, '"Ya,"')))).toBeNull();
    expect(anchor('', describe(TEXT, spanOf(TEXT, QUOTE)))).toBeNull();
    expect(anchor(TEXT, describe(TEXT, { start: 4, end: 4 }))).toBeNull();
  });

  const words = fc
    .array(fc.constantFrom('kata', '"Ya,"', 'dia', 'menteri', 'itu', 'René', '𝒳', 'lalu', 'pergi.'), {
      minLength: 1,
      maxLength: 60,
    })
    .map((list) => list.join(' '));

  it('finds every span of a text again, at its place', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        expect(anchor(text, describe(text, { start, end }))).toEqual({ start, end, how: 'position' });
      }),
    );
  });

  it('finds unique words again after insertions elsewhere', () => {
    fc.assert(
      fc.property(words, words, words, fc.boolean(), (before, after, inserted, front) => {
        const exact = '"Tanggul ini kami perbaiki,"';
        const text = `${before}\n${exact}\n${after}`;
        const later = front ? `${inserted}\n${text}` : `${text}\n${inserted}`;
        const found = anchor(later, describe(text, spanOf(text, exact)));
        expect(found).toEqual({ ...spanOf(later, exact), how: front ? 'quote' : 'position' });
      }),
    );
  });

  it('is bounded on texts that repeat one letter', () => {
    expect(anchor('a'.repeat(200_000), describe('b'.repeat(2000), { start: 0, end: 2000 }))).toBeNull();
    expect(anchor('a'.repeat(200_000), describe('a'.repeat(2000), { start: 900, end: 1000 }))).not.toBeNull();
  });
});
