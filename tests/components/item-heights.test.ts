import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeItems, renderedItems } from '@/components/virtual-list/item-heights';

describe('the items of a long list', () => {
  it('stand where their heights put them', () => {
    const heights = fc.array(fc.option(fc.integer({ min: 1, max: 300 })), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(heights, fc.integer({ min: -500, max: 60_000 }), (measured, y) => {
        const { top, indexAt } = placeItems(measured.length, 50, (index) => measured[index] ?? null);
        expect(top(measured.length)).toBe(measured.reduce<number>((sum, height) => sum + (height ?? 50), 0));
        const index = indexAt(y);
        const inside = Math.max(0, Math.min(y, top(measured.length) - 1));
        expect(top(index)).toBeLessThanOrEqual(inside);
        expect(top(index + 1)).toBeGreaterThan(inside);
      }),
    );
  });

  it.each([
    ['near the window', 2, 4, 10, [], [2, 3]],
    ['and the one with the focus', 5, 7, 10, [1, null], [1, 5, 6]],
    ['and no others', 8, 12, 10, [11], [8, 9]],
    ['of an empty list', 0, 5, 0, [0], []],
  ] as const)('are rendered %s', (_, start, end, count, kept, indexes) => {
    expect(renderedItems(start, end, count, kept)).toEqual(indexes);
  });
});
