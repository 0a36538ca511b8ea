import { describe, expect, it } from 'vitest';
import { nextQuote } from '@/lib/annotator/next-quote';

describe('nextQuote', () => {
  it.each<[string, number[], number, 1 | -1, number]>([
    ['first below the top of the viewport', [-300, -10, 40, 900], -1, 1, 2],
    ['last above it', [-300, -10, 40, 900], -1, -1, 1],
    ['after the open card', [-300, -10, 40], 0, 1, 1],
    ['before the open card', [-300, -10, 40], 2, -1, 1],
    ['round from the last to the first', [1, 2, 3], 2, 1, 0],
    ['round from the first to the last', [1, 2, 3], 0, -1, 2],
    ['to the first when all are above', [-3, -2], -1, 1, 0],
    ['past what is nowhere', [1, Number.NaN, 3], 0, 1, 2],
    ['nothing', [], -1, 1, -1],
    ['nothing anywhere', [Number.NaN], -1, 1, -1],
  ])('%s', (_, tops, open, step, index) => {
    expect(nextQuote(tops, open, step)).toBe(index);
  });
});
