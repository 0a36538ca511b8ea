import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));
const alias = { '@': root };

/**
 * Three projects, in the order `npm test` runs them: `unit` needs nothing, `bundle` reads the two builds in `.output`,
 * `e2e` drives real browsers with those builds, one file after the other.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          root,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/bundle/**'],
          setupFiles: ['fake-indexeddb/auto'],
          // Only what never ends fails: machines that run tests are busy with other things.
          testTimeout: 60_000,
        },
      },
      { resolve: { alias }, test: { name: 'bundle', root, include: ['tests/bundle/*.test.ts'] } },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          root,
          include: ['tests/e2e/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
