import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords, matchesAll, splitQuery } from '@/components/match-words';

describe('searching', () => {
  it.each([
    ['erdogan', ['Erdoğan'], true],
    ['rina beras', ['Harga beras', 'Rina'], true],
    ['rina jagung', ['Harga beras', 'Rina'], false],
    ['  ', ['anything'], true],
    ['İSTANBUL', ['istanbul'], true],
  ])('%j in %j: %j', (query, texts, found) => {
    expect(matchesAll(splitQuery(query), texts)).toBe(found);
  });

  it('marks the words as they are written', () => {
    expect(markWords('Erdoğan dan beras', splitQuery('erdogan BERAS'))).toEqual([
      { text: 'Erdoğan', marked: true },
      { text: ' dan ', marked: false },
      { text: 'beras', marked: true },
    ]);
    expect(markWords('ﬁnal', ['fi'])).toEqual([
      { text: 'ﬁ', marked: true },
      { text: 'nal', marked: false },
    ]);
  });

  it('loses no letter of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary', minLength: 1 })), (text, queries) => {
        const pieces = markWords(text, splitQuery(queries.join(' ')));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
