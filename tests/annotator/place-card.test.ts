import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, linesAround, placeCard } from '@/lib/annotator/place-card';

const line = (top: number, left = 100): Box => ({ left, right: left + 200, top, bottom: top + 20 });
const card = { width: 300, height: 200 };
const viewport = { width: 1000, height: 600 };

describe('linesAround', () => {
  it.each<[string, Box[], number, number[]]>([
    ['takes the next part of a quote on the same line', [line(100), line(100, 400), line(130)], 0, [0, 1, 2]],
    ['takes parts before and behind', [line(100), line(130), line(160)], 1, [0, 1, 2]],
    ['leaves out a part some lines below', [line(100), line(130), line(220)], 0, [0, 1]],
    ['leaves out the next column', [line(500), line(20, 600)], 0, [0]],
  ])('%s', (_, lines, pointed, indexes) => {
    expect(linesAround(lines, pointed)).toEqual(indexes.map((index) => lines[index]));
  });
});

describe('placeCard', () => {
  it.each<[string, Box[], { left: number; top: number }]>([
    ['below the last line', [line(100), line(130)], { left: 100, top: 156 }],
    ['above the first line when there is no room below', [line(450), line(480)], { left: 100, top: 244 }],
    ['within the viewport at the right', [line(100, 900)], { left: 692, top: 126 }],
    ['below the pointed line when the words fill the viewport', [line(10), line(300), line(570)], { left: 100, top: 36 }],
  ])('%s', (_, lines, place) => {
    expect(placeCard(lines, 0, card, viewport)).toEqual(place);
  });

  it('never leaves the viewport, nor covers words that leave room for it', () => {
    const tops = fc.array(fc.integer({ min: 0, max: 570 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(tops, fc.nat(900), (all, at) => {
        const lines = all.sort((a, b) => a - b).map((top) => line(top, at));
        const { left, top } = placeCard(lines, 0, card, viewport);
        expect(left >= 0 && left + card.width <= viewport.width && top >= 0 && top + card.height <= viewport.height).toBe(true);
        const first = lines[0] as Box;
        const last = lines.at(-1) as Box;
        const hasRoom = last.bottom + 6 <= 392 || first.top - 206 >= 8;
        if (hasRoom) expect(top >= last.bottom || top + card.height <= first.top).toBe(true);
      }),
    );
  });
});
