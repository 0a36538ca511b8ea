import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentWords } from '@/lib/variants/content-words';
import { fingerprint } from '@/lib/variants/fingerprint';
import { foldCopies } from '@/lib/variants/fold-copies';
import { fullestOf, variantsOf } from '@/lib/variants/group-variants';
import { likeness, readUtterance } from '@/lib/variants/same-utterance';
import { sharedInOrder } from '@/lib/variants/words-in-order';

const word = fc.stringMatching(/^[b-df-hj-np-tv-z][aiueo][b-df-hj-np-tv-z][aiueo][kmnrst]$/);
const sentence = (minLength: number, maxLength = 40) => fc.array(word, { minLength, maxLength });
const utterance = fc.record({
  exact: fc.oneof(
    fc.string({ unit: 'grapheme' }),
    sentence(0).map((words) => words.join(' ')),
  ),
  speaker: fc.option(fc.record({ name: fc.string() })),
  at: fc.option(fc.nat()),
});

describe('fingerprints', () => {
  it('are few, distinct and ascending, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const prints = fingerprint(text);
        expect(prints.length).toBeLessThanOrEqual(8);
        expect([...new Set(prints)].sort((a, b) => a - b)).toEqual(prints);
      }),
    );
  });

  it('do not change with marks, case and spaces', () => {
    fc.assert(
      fc.property(sentence(2), (words) => {
        expect(fingerprint(`“${words.join('  ').toUpperCase()}!”`)).toEqual(fingerprint(words.join(' ')));
      }),
    );
  });

  it('of a quote and of its half have one in common, nearly always', () => {
    const trials = fc.sample(sentence(16, 40), { numRuns: 400, seed: 3 });
    const found = trials.filter((words) => {
      const prints = new Set(fingerprint(words.join(' ')));
      return fingerprint(words.slice(0, Math.ceil(words.length / 2)).join(' ')).some((print) => prints.has(print));
    });
    expect(found.length / trials.length).toBeGreaterThan(0.97);
  });
});

describe('likeness', () => {
  it('is the same both ways, and whole for any text with itself that says enough', () => {
    fc.assert(
      fc.property(utterance, utterance, (one, other) => {
        const [a, b] = [readUtterance(one), readUtterance(other)];
        expect(likeness(a, b)).toBe(likeness(b, a));
        const same = readUtterance({ ...one, speaker: null, at: null });
        expect(likeness(same, same)).toBe(contentWords(one.exact).length >= 3 ? 1 : 0);
      }),
    );
  });

  it('counts words in order as the plain table does', () => {
    const few = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    const plain = (one: readonly string[], other: readonly string[]): number => {
      const [[first, ...rest], [second, ...others]] = [one, other];
      if (first === undefined || second === undefined) return 0;
      if (first === second) return 1 + plain(rest, others);
      return Math.max(plain(rest, other), plain(one, others));
    };
    fc.assert(
      fc.property(few, few, (one, other) => sharedInOrder(one, other) === plain(one, other)),
      { numRuns: 60 },
    );
  });
});

describe('a group', () => {
  it('is the same whatever the order of the candidates, without the seed', () => {
    fc.assert(
      fc.property(fc.array(utterance, { minLength: 1, maxLength: 8 }), (list) => {
        const [seed, ...others] = list.map((each, index) => ({ id: String(index), utterance: readUtterance(each) }));
        if (!seed) return;
        const idsOf = (candidates: typeof others) =>
          variantsOf(seed, seed, candidates)
            .map(({ id }) => id)
            .sort();
        expect(idsOf([seed, ...others].reverse())).toEqual(idsOf(others));
      }),
    );
  });

  it('holds two parts of one sentence that share no word', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 24, maxLength: 24 }), (words) => {
        const at = (id: string, part: readonly string[]) => ({
          id,
          utterance: readUtterance({ exact: part.join(' '), speaker: { name: 'Rini Astuti' }, at: 0 }),
        });
        const all = [at('whole', words), at('end', words.slice(12))];
        const seed = at('start', words.slice(0, 12));
        const fullest = fullestOf(seed, all);
        expect(fullest.id).toBe('whole');
        expect(variantsOf(seed, fullest, all).map(({ id }) => id)).toEqual(['whole', 'end']);
      }),
    );
  });
});

describe('sources', () => {
  it('hold each article once, whatever their texts', () => {
    const report = fc.record({
      publisher: fc.option(fc.constantFrom('Antara', 'Warta Teluk', 'Kabar')),
      agencies: fc.array(fc.constantFrom('Antara', 'Reuters', ''), { maxLength: 2 }),
      text: sentence(0, 120).map((words) => words.join(' ')),
    });
    fc.assert(
      fc.property(fc.array(report, { maxLength: 8 }), (list) => {
        const reports = list.map((each, index) => ({ ...each, articleId: String(index) }));
        const ids = foldCopies(reports).flatMap(({ articleIds }) => articleIds);
        expect(ids.sort()).toEqual(reports.map(({ articleId }) => articleId));
      }),
    );
  });
});
