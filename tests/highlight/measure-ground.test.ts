// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { measureGround, parseColour } from '@/lib/highlight/measure-ground';

describe('parseColour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgb(0 0 0 / 0.5)', 0, 0.5],
    ['color(srgb 1 1 1)', 1, 1],
    ['color(display-p3 0 0 0 / 50%)', 0, 0.5],
    ['oklch(0.9 0.1 120)', 0.9, 1],
    ['lab(20 1e-3 -4)', 0.2, 1],
  ])('%s', (computed, lightness, alpha) => {
    expect(parseColour(computed)?.lightness).toBeCloseTo(lightness);
    expect(parseColour(computed)?.alpha).toBeCloseTo(alpha);
  });
  it.each(['transparent', '', 'color-mix(in srgb, red, blue)'])('does not guess at "%s"', (computed) => {
    expect(parseColour(computed)).toBeNull();
  });
});

describe('measureGround', () => {
  function box(style: string): Element {
    const element = document.createElement('div');
    element.setAttribute('style', style);
    document.body.append(element);
    return element;
  }
  it.each<[string, string[], string]>([
    [
      'the nearest opaque ground',
      ['background-color: rgba(0, 0, 0, 0.1)', 'background-color: rgb(20, 20, 30)', 'background-color: rgb(255, 255, 255)'],
      'dark',
    ],
    ['light text where there is none', ['color: rgb(240, 240, 240)'], 'dark'],
    ['dark text where there is none', ['color: rgb(20, 20, 20)'], 'light'],
  ])('%s', (_, styles, ground) => {
    expect(measureGround(styles.map(box))).toBe(ground);
  });
});
