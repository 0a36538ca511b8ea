import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '@/lib/service/read-text';

const lines = (text: string, language: string) =>
  readText(text, language).map(({ kind, exact, speaker }) => `${kind} ${exact} / ${speaker?.name ?? '-'}`);

describe('a pasted text is read as', () => {
  it.each([
    {
      what: 'a bare sentence',
      language: 'id',
      text: 'Bendungan itu selesai sebelum musim hujan.',
      gives: ['sentence Bendungan itu selesai sebelum musim hujan. / -'],
    },
    {
      what: 'a quotation with its speaker, and the other sentences',
      language: 'id',
      text: 'Warga berkumpul di balai desa. “Bendungan selesai sebelum musim hujan,” kata Rina Lestari. Acara usai sore hari.',
      gives: [
        'sentence Warga berkumpul di balai desa. / -',
        'quotation “Bendungan selesai sebelum musim hujan,” / Rina Lestari',
        'sentence Acara usai sore hari. / -',
      ],
    },
    {
      what: 'an interrupted quotation, as one',
      language: 'en',
      text: '“The harbour,” said Jane Whitcombe, “will reopen on Friday.”',
      gives: ['quotation “The harbour,” … “will reopen on Friday.” / Jane Whitcombe'],
    },
    { what: 'nothing', language: 'und', text: ' \n ', gives: [] },
  ])('$what', ({ text, language, gives }) => {
    expect(lines(text, language)).toEqual(gives);
  });

  it('parts in text order that lie within it, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('id', 'en', 'und'), (text, language) => {
        const parts = readText(text, language);
        for (const [index, { start, end }] of parts.entries()) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThanOrEqual(parts[index - 1]?.start ?? 0);
        }
      }),
      { numRuns: 30 },
    );
  });
});
