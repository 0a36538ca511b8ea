import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, isPlain, sliceClean } from '@/lib/page/clean-text';

const cases = [
  { name: 'collapses white space of every kind', raw: '\n  Ia\u00a0berkata \t\u2003lagi\u202f. ', text: 'Ia berkata lagi .' },
  { name: 'drops soft hyphens and zero-width spaces', raw: 'Macht\u00addemon\u200bstration\ufeff', text: 'Machtdemonstration' },
  { name: 'keeps one space around what it drops', raw: 'a \u200b b', text: 'a b' },
  { name: 'composes letters', raw: 'Rene\u0301 pergi', text: 'René pergi' },
  { name: 'composes Hangul', raw: '\u1112\u1161\u11ab', text: '한' },
  { name: 'drops direction marks', raw: '\u202a“Ya,”\u202c kata\u200f dia', text: '“Ya,” kata dia' },
  { name: 'keeps joiners that shape a word', raw: 'می\u200cروم', text: 'می\u200cروم' },
  { name: 'drops joiners after Latin letters', raw: 'kata\u200c dia', text: 'kata dia' },
  { name: 'has nothing of white space alone', raw: ' \n\u00a0', text: '' },
];

describe('cleanText', () => {
  it.each(cases)('$name', ({ raw, text }) => {
    expect(cleanText(raw).text).toBe(text);
  });

  const raws = fc.string({
    unit: fc.constantFrom(
      ...'ab é"',
      ' ',
      '\n',
      '\u00a0',
      '\u00ad',
      '\u200b',
      '\u200d',
      'e\u0301',
      '\u0301',
      '한',
      '𝒳',
      '\u1112\u1161',
    ),
  });

  it('covers its text with runs that lead back to the same characters', () => {
    fc.assert(
      fc.property(raws, (raw) => {
        const { text, runs } = cleanText(raw);
        let at = 0;
        let rawAt = 0;
        for (const run of runs) {
          expect(run.start).toBe(at);
          expect(run.rawStart).toBeGreaterThanOrEqual(rawAt);
          const source = raw.slice(run.rawStart, run.rawEnd);
          const shown = text.slice(run.start, run.end);
          if (isPlain(run)) expect(source.normalize('NFC').replace(/\s/g, ' ')).toBe(shown.normalize('NFC'));
          at = run.end;
          rawAt = run.rawEnd;
        }
        expect(at).toBe(text.length);
        expect(text).not.toMatch(/ {2}|^ | $/);
      }),
    );
  });

  it('keeps the places of a slice', () => {
    fc.assert(
      fc.property(raws, fc.nat(30), fc.nat(30), (raw, a, b) => {
        const whole = cleanText(raw);
        const span = { start: Math.min(a, b, whole.text.length), end: Math.min(Math.max(a, b), whole.text.length) };
        const part = sliceClean(whole, span);
        expect(part.text).toBe(whole.text.slice(span.start, span.end).trim());
        expect(part.runs.reduce((sum, run) => sum + run.end - run.start, 0)).toBe(part.text.length);
      }),
    );
  });
});
