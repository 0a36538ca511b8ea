import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '@/lib/search/edit-distance';
import { intersect } from '@/lib/search/intersect';
import { lightStem } from '@/lib/search/light-stem';
import { changeGroup, findPlaces } from '@/lib/search/place-groups';
import { BLOCK, changePlaces, packPlaces, placeOf, SLOTS, sortPlaces, unpackPlaces } from '@/lib/search/postings';
import { isHit, parseQuery } from '@/lib/search/query';
import { findWords, wordsOf } from '@/lib/search/words';

describe('words', () => {
  it.each([
    ['“Harga beras-nya,”', ['harga', 'beras', 'nya']],
    ["Jum'at, don’t", ['jumat', 'dont']],
    ['Erdoğan İzmir', ['erdogan', 'izmir']],
    ['Rp 1.500', ['rp', '1', '500']],
    ['首相は', ['首相', '相は']],
    ['首ʼ0', ['首', '0']],
    ['…', []],
  ])('of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are found where they stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { word, start, end } of findWords(text)) expect(wordsOf(text.slice(start, end))).toContain(word);
      }),
    );
  });

  it.each([
    ['menterinya', 'menteri'],
    ['adalah', 'adalah'],
    ['countries', 'country'],
    ['presidents', 'president'],
    ['khusus', 'khusus'],
    ['nya', 'nya'],
  ])('%s without its ending is %s', (word, stem) => {
    expect(lightStem(word)).toBe(stem);
  });
});

describe('what is typed', () => {
  it('leaves its last word open until something follows', () => {
    expect(parseQuery('Harga ber')).toEqual([
      { word: 'harga', begins: false },
      { word: 'ber', begins: true },
    ]);
    expect(parseQuery('harga b')).toContainEqual({ word: 'b', begins: false });
    expect(parseQuery('beras ')).toEqual([{ word: 'beras', begins: false }]);
    expect(parseQuery(' … ')).toEqual([]);
  });

  it.each([
    ['beras', 'ber', true],
    ['menterinya', 'menteri ', true],
    ['menteri', 'menterinya ', true],
    ['berasap', 'beras ', false],
  ])('%s is a hit for %j: %j', (word, query, hit) => {
    expect(parseQuery(query).some((wanted) => isHit(word, wanted))).toBe(hit);
  });
});

describe('typing errors', () => {
  it.each([
    ['prabwo', 'prabowo', 1],
    ['perbowo', 'prabowo', 2],
    ['menetri', 'menteri', 1],
    ['beras', 'beras', 0],
    ['beras', 'jagung', 3],
    ['', 'ab', 2],
  ])('between %s and %s: %d', (a, b, errors) => {
    expect(editDistance(a, b, 2)).toBe(errors);
    expect(editDistance(b, a, 2)).toBe(errors);
  });

  it('are counted as in the whole table', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(wholeTable(a, b), limit + 1));
      }),
      { numRuns: 2000 },
    );
  });
});

function wholeTable(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => row + column),
  );
  const cell = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(cell(row - 1, column - 1) + same, cell(row - 1, column) + 1, cell(row, column - 1) + 1);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, cell(row - 2, column - 2) + 1);
      (table[row] as number[])[column] = cost;
    }
  }
  return cell(a.length, b.length);
}

describe('packed places', () => {
  const block = 3;
  const place = fc
    .tuple(fc.integer({ min: 0, max: BLOCK - 1 }), fc.integer({ min: 0, max: SLOTS - 1 }))
    .map(([article, slot]) => placeOf(block * BLOCK + article, slot));
  const unpacked = (bytes: Uint8Array): number[] => {
    const places: number[] = [];
    unpackPlaces(bytes, places);
    return places;
  };

  it('come out as they went in', () => {
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const sorted = sortPlaces(places);
        expect(unpacked(packPlaces(sorted))).toEqual(sorted);
      }),
    );
  });

  it('change as a set does', () => {
    fc.assert(
      fc.property(fc.array(place), fc.array(place), fc.array(place), (former, removed, added) => {
        const bytes = changePlaces(packPlaces(sortPlaces(former)), { removed: new Set(removed), added });
        const expected = sortPlaces([...former.filter((each) => !removed.includes(each)), ...added]);
        expect(unpacked(bytes)).toEqual(expected);
      }),
    );
  });
});

describe('rows that terms share', () => {
  const none = new Set<number>();
  const places = (row: Uint8Array, ending: string, begins = false): number[] => {
    const found: number[] = [];
    findPlaces(row, [{ ending, begins }], found);
    return sortPlaces(found);
  };

  it('tell new terms, and let go of those that are left empty', () => {
    const fresh: string[] = [];
    const row = changeGroup(undefined, new Map([['eri', { added: [7], removed: none }]]), fresh);
    const grown = changeGroup(
      row,
      new Map([
        ['eri', { added: [9], removed: new Set([7]) }],
        ['u', { added: [8], removed: none }],
      ]),
      fresh,
    );
    expect(fresh).toEqual(['eri', 'u']);
    expect([places(grown, 'eri'), places(grown, 'u'), places(grown, 'er'), places(grown, '', true)]).toEqual([
      [9],
      [8],
      [],
      [8, 9],
    ]);
    const left = changeGroup(grown, new Map([['eri', { added: [], removed: new Set([9]) }]]), fresh);
    expect([places(left, 'eri'), places(left, 'u')]).toEqual([[], [8]]);
    expect(changeGroup(left, new Map([['u', { added: [], removed: new Set([8]) }]]), fresh)).toHaveLength(0);
  });

  it('find what was put in, whole or by its beginning', () => {
    const ending = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '首', '\ud83d'), maxLength: 4 });
    const place = fc.integer({ min: 1, max: 400 });
    const changes = fc.array(fc.tuple(ending, fc.array(place), fc.array(place)), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 4 }), ending, (steps, sought) => {
        const expected = new Map<string, Set<number>>();
        let row = new Uint8Array();
        for (const step of steps) {
          const batch = new Map(step.map(([name, added, removed]) => [name, { added, removed: new Set(removed) }]));
          for (const [name, { added, removed }] of batch) {
            const kept = [...(expected.get(name) ?? [])].filter((each) => !removed.has(each));
            expected.set(name, new Set([...kept, ...added]));
          }
          row = Uint8Array.from(changeGroup(row, batch, []));
        }
        const ascending = (lists: readonly Set<number>[]) => sortPlaces(lists.flatMap((list) => [...list]));
        expect(places(row, sought)).toEqual(ascending([expected.get(sought) ?? new Set()]));
        const begun = [...expected].flatMap(([name, list]) => (name.startsWith(sought) ? [list] : []));
        expect(places(row, sought, true)).toEqual(ascending(begun));
      }),
    );
  });
});

describe('what all lists agree on', () => {
  const at = (...places: [number, number][]) => places.map(([article, slot]) => placeOf(article, slot));

  it.each([
    ['two words in one quote', [at([1, 1], [1, 2], [2, 1]), at([1, 2], [2, 3])], [], [[1, [2]]]],
    ['a word of the title counts for the quotes', [at([1, 0]), at([1, 2])], [], [[1, [2]]]],
    ['the title alone', [at([1, 0], [2, 0]), at([2, 0])], [], [[2, []]]],
    [
      'a filter without words',
      [],
      [at([1, 1], [1, 3], [4, 2])],
      [
        [1, [1, 3]],
        [4, [2]],
      ],
    ],
    ['a filter holds for the quote', [at([1, 0], [1, 1], [1, 2])], [at([1, 2])], [[1, [2]]]],
    ['a title in a filtered site', [at([1, 0])], [at([1, 0], [1, 1])], [[1, []]]],
    ['nothing in common', [at([1, 1]), at([1, 2])], [], []],
    ['a word that is nowhere', [at([1, 1]), []], [], []],
  ])('%s', (_, words, filters, found) => {
    expect(intersect(words, filters).map(({ number, slots }) => [number, slots])).toEqual(found);
  });
});
