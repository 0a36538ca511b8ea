/** What a page that the reader visits has to load, compressed as in the bundle's package. Reads the builds in `.output`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BROWSERS, BUILDS } from '@/tests/browser/launch';

/** Every page of an allowed site loads the scout, articles or not. */
const SCOUT_BUDGET = 15_000;
/** Everything that runs in a page once it is an article. */
const PAGE_BUDGET = 45_000;

const gzipped = (build: string, file: string): number =>
  gzipSync(readFileSync(join(build, 'content-scripts', file)), { level: 9 }).length;

describe.each(BROWSERS)('the build for %s', (name) => {
  it(`has a scout of at most ${SCOUT_BUDGET} bytes`, () => {
    expect(gzipped(BUILDS[name], 'scout.js')).toBeLessThanOrEqual(SCOUT_BUDGET);
  });

  it(`loads at most ${PAGE_BUDGET} bytes into an article`, () => {
    expect(gzipped(BUILDS[name], 'scout.js') + gzipped(BUILDS[name], 'annotator.js')).toBeLessThanOrEqual(PAGE_BUDGET);
  });

  it.each(['scout.js', 'annotator.js'])('has nothing in %s for what content scripts may not use', (file) => {
    const script = readFileSync(join(BUILDS[name], 'content-scripts', file), 'utf8');
    expect(script).not.toContain('inspectedWindow');
  });
});
