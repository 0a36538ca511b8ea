import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleState, mergeStates, type Register } from '@/lib/backup/article-state';
import { shownState, textOf } from '@/lib/backup/shown-state';

const at = fc.integer({ min: 1, max: 6 });
const words = fc.constantFrom('satu', 'dua', 'tiga');
const key = fc.constantFrom('k1', 'k2', 'k3');

function registers<V>(value: fc.Arbitrary<V>): fc.Arbitrary<ReadonlyMap<string, Register<V>>> {
  return fc.dictionary(key, fc.record({ at, value })).map((entries) => new Map(Object.entries(entries)));
}

const quoteValue = words.map((exact) => ({
  ...{ revisionId: 'h', order: 0, kind: 'direct' as const, exact, targets: [], speaker: null, lastSeen: 1, present: true },
  context: { channels: [], when: null },
  evidence: { cue: null, source: null, sourceKind: null, sentence: '', rule: 'test', confidence: 1 },
}));

/** States of one article as any history may have left them. */
const state: fc.Arbitrary<ArticleState> = fc.record({
  keys: fc.uniqueArray(key, { minLength: 1 }).map((keys) => keys.sort()),
  firstSeen: at,
  lastSeen: at,
  deleted: fc.option(fc.record({ at, value: fc.constantFrom('deleted' as const, 'revived' as const) })),
  reading: fc.option(
    fc.record({
      at,
      value: fc.record({
        article: words.map((title) => ({
          ...{ url: 'https://warta.example/1', revisionId: 'h', title, authors: [], publisher: null, section: null },
          ...{ published: null, modified: null, language: 'id', canonicalUrl: null, provenance: {} },
        })),
        quotes: fc.uniqueArray(fc.record({ key, order: at, value: fc.option(quoteValue) }), { selector: (each) => each.key }),
        people: fc.constant([]),
      }),
    }),
  ),
  revisions: registers(words.map((text) => ({ text, modified: null }))),
  saved: registers(fc.integer({ min: 0, max: 3 })),
  words: registers(quoteValue),
  notes: registers(fc.option(words.map((text) => ({ text, tags: [], verdict: '', created: 1 })))),
  checks: fc.constant(new Map()),
  corrections: registers(
    fc.option(key.map((quoteId) => ({ quoteId, personId: '', at: 1, change: { what: 'not-quote' as const } }))),
  ),
  since: fc.dictionary(key, at).map((entries) => new Map(Object.entries(entries))),
});

describe('what two libraries know together', () => {
  it('is the same whichever is merged into the other', () => {
    fc.assert(
      fc.property(state, state, (one, other) => {
        expect(textOf(mergeStates(one, other))).toBe(textOf(mergeStates(other, one)));
      }),
    );
  });

  it('is the same in whatever order three are merged', () => {
    fc.assert(
      fc.property(state, state, state, (a, b, c) => {
        expect(textOf(mergeStates(mergeStates(a, b), c))).toBe(textOf(mergeStates(a, mergeStates(b, c))));
      }),
    );
  });

  it('does not grow by being merged again', () => {
    fc.assert(
      fc.property(state, state, (one, other) => {
        const both = mergeStates(one, other);
        expect(textOf(mergeStates(both, other))).toBe(textOf(both));
        expect(textOf(mergeStates(both, both))).toBe(textOf(both));
      }),
    );
  });

  it('is shown as it is shown already', () => {
    fc.assert(
      fc.property(state, (one) => {
        const shown = shownState(one);
        if (shown) expect(textOf(shownState(shown) ?? shown)).toBe(textOf(shown));
      }),
    );
  });
});
