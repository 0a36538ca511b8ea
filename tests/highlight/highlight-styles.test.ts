import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { highlightName, LAYERS } from '@/lib/highlight/layer-names';

const css = readFileSync('lib/highlight/highlight.css', 'utf8');
const [normal = '', forced = '', print = ''] = css.split('@media');

describe('highlight.css', () => {
  it.each(LAYERS.flatMap((layer) => [highlightName(layer, 'light'), highlightName(layer, 'dark')]))('styles %s', (name) => {
    for (const part of [normal, forced, print]) expect(part).toContain(`::highlight(${name})`);
  });
});
