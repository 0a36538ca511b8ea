import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/engine/analyse';
import { packFor } from '@/lib/languages';
import type { Analysis } from '@/lib/model/analysis';
import type { Span } from '@/lib/model/span';

const WORDS = [
  'Menteri',
  'Sinta',
  'Marhaeni',
  'kata',
  'ujarnya',
  'mengatakan',
  'bahwa',
  'menurut',
  'ia',
  'Kombes',
  'Pol.',
  'para',
  'ahli',
  'Mayor',
  'Susan',
  'Hartwell',
  'said',
  'told',
  'reporters',
  'that',
  'According',
  'to',
  'she',
  'Sen.',
  'who',
  'the',
  'bridge',
  'Rp.',
  '13.300',
  '(4/3/2024)',
  'e.g.',
  "don't",
  '’90s',
  'http://a.example',
  'naïve',
  'שלום',
  '橋は',
  '😀',
  '\u0301',
  '\ud800',
  '\u202e',
];
const MARKS = [
  '"',
  '“',
  '”',
  '„',
  "'",
  '‘',
  '’',
  "''",
  '«',
  '»',
  '‹',
  '›',
  '「',
  '」',
  '『',
  '』',
  ',',
  '.',
  '!',
  '?',
  '…',
  '...',
  ':',
  ';',
  '—',
  '–',
  '-',
  '(',
  ')',
  '[',
  ']',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u202f',
  '\u00ad',
  '\u200b',
  ' ',
  '  ',
];
const SENTENCES = [
  '“The bridge is safe,” Mayor Susan Hartwell said. “We tested it twice.”',
  '"Tanggul sudah ditambal," kata Bupati Sleman Sinta Marhaeni, S.H., M.H., Selasa (5/3/2024).',
  '”Stok cukup,” ujarnya. Menurut dia, harga akan turun.',
  'According to Sen. Peter Lomond (D-Ohio), the plan was “half baked” and “badly costed”.',
  "'We couldn't open it,' the minister told reporters, adding that it's late.",
  'Kapolri Jenderal Listyo Darmawan menegaskan bahwa "tidak ada" kelangkaan, dan menyatakan gudang akan dibuka.',
  '„Die Brücke ist sicher“, sagte Ottilie Krahnfeld. « Oui », dit-elle.',
  '“First we wrote.\n“Then we called,” she said.',
];
/** The same texts each run: a new failure is a new cause, not luck. */
const SEED = 20_250_305;
const LANGUAGES = ['id', 'en', 'und'];

/** Text that is close to news, and text that is close to nothing. */
const text = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...MARKS), fc.constant(' ')), { maxLength: 120 })
    .map((parts) => parts.join('')),
  fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...MARKS)), { maxLength: 120 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  // News with pieces cut out and put in.
  fc
    .array(fc.tuple(fc.constantFrom(...SENTENCES), fc.nat(90), fc.nat(12), fc.constantFrom('', ' ', '\n', ...MARKS, ...WORDS)), {
      maxLength: 8,
    })
    .map((edits) => edits.map(([sentence, at, cut, put]) => sentence.slice(0, at) + put + sentence.slice(at + cut)).join(' ')),
);
const language = fc.constantFrom(...LANGUAGES);

const run = (input: string, tag: string): Analysis => analyse({ text: input }, packFor(tag));

const spansOf = ({ quotes, people }: Analysis): Span[] => [
  ...quotes.flatMap(({ contents, quoted, cue, source, channels, when }) => [
    ...channels.flatMap(({ span, outlet }) => (outlet ? [span, outlet] : [span])),
    ...(when ? [when.span] : []),
    ...contents,
    ...quoted,
    ...(cue ? [cue] : []),
    ...(source ? [source.span] : []),
  ]),
  ...people.flatMap(({ titles, ranks, degrees, affiliations, mentions }) => [
    ...titles,
    ...ranks,
    ...degrees,
    ...affiliations,
    ...mentions.map(({ span }) => span),
  ]),
];

/** Whether each span starts where the one before has ended, or later. */
const inOrder = (spans: readonly Span[]): boolean => spans.every(({ start }, i) => i === 0 || start >= (spans[i - 1]?.end ?? 0));

const check = (property: (analysis: Analysis, input: string) => void): void =>
  fc.assert(
    fc.property(text, language, (input, tag) => property(run(input, tag), input)),
    { numRuns: 500, seed: SEED },
  );

describe('for any text', () => {
  it('gives spans that lie in the text and hold something', () =>
    check((analysis, input) => {
      for (const { start, end } of spansOf(analysis)) {
        expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
        expect(start >= 0 && start < end && end <= input.length).toBe(true);
        expect(input.slice(start, end).trim()).not.toBe('');
      }
    }));

  it('gives quotes with content', () =>
    check(({ quotes }) => {
      for (const { contents } of quotes) expect(contents.length).toBeGreaterThan(0);
    }));

  it('orders the contents of a quote, without overlap', () =>
    check(({ quotes }) => {
      for (const { contents, quoted } of quotes) {
        expect(inOrder(contents)).toBe(true);
        expect(inOrder(quoted)).toBe(true);
      }
    }));

  it('keeps quoted parts within the contents', () =>
    check(({ quotes }) => {
      for (const { contents, quoted } of quotes)
        for (const part of quoted) expect(contents.some(({ start, end }) => start <= part.start && part.end <= end)).toBe(true);
    }));

  it('has quoted parts exactly where the kind says so', () =>
    check(({ quotes }) => {
      for (const { kind, quoted } of quotes) expect(quoted.length > 0).toBe(kind !== 'indirect');
    }));

  it('gives quotes in text order', () =>
    check(({ quotes }) => {
      const starts = quotes.map(({ contents }) => contents[0]?.start ?? -1);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }));

  it('gives people in order of first mention', () =>
    check(({ people }) => {
      const starts = people.map(({ mentions }) => mentions[0]?.span.start ?? -1);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }));

  it('gives the mentions of a person in text order, without overlap', () =>
    check(({ people }) => {
      for (const { mentions } of people) expect(inOrder(mentions.map(({ span }) => span))).toBe(true);
    }));

  it('names speakers who are in the list of people', () =>
    check(({ quotes, people }) => {
      const names = new Map(people.map(({ id, name }) => [id, name]));
      expect(names.size).toBe(people.length);
      for (const { speaker } of quotes) if (speaker?.personId) expect(names.get(speaker.personId)).toBe(speaker.name);
    }));

  it('gives confidence between 0 and 1', () =>
    check(({ quotes }) => {
      for (const { confidence } of quotes) expect(confidence >= 0 && confidence <= 1).toBe(true);
    }));

  it('gives the same for the same text', () =>
    fc.assert(
      fc.property(text, language, (input, tag) => {
        expect(run(input, tag)).toEqual(run(input, tag));
      }),
      { numRuns: 200, seed: SEED },
    ));
});

describe('finishes', () => {
  it.each(LANGUAGES)('10,000 marks that never close (%s)', (tag) => {
    for (const mark of ['"', '“', '„', '‘', '« ', '(']) expect(() => run(`${mark}kata `.repeat(10_000), tag)).not.toThrow();
  });

  it.each(LANGUAGES)('one line of a million letters (%s)', (tag) => {
    for (const letter of ['a', 'A']) expect(() => run(letter.repeat(1_000_000), tag)).not.toThrow();
  });

  it.each(LANGUAGES)('20,000 names, cues and commas without a full stop (%s)', (tag) => {
    expect(() => run('Sinta Marhaeni said, kata Susan Hartwell, '.repeat(20_000), tag)).not.toThrow();
  });

  it.each(LANGUAGES)('text without any content (%s)', (tag) => {
    for (const nothing of ['', ' ', '\n\n\n', '"', '“”', '...']) expect(run(nothing, tag).quotes).toEqual([]);
  });
});
