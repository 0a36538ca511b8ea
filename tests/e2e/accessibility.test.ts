/** Every surface in every state by the rules of axe, in both browsers and both colour schemes. `npm run test:a11y` does the same. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '@/tests/browser/launch';
import { fillLibrary, openStage, type Stage } from '@/tests/browser/stage';
import { surfaceFaults } from '@/tests/browser/surface-faults';
import { EMPTY_STATES, FILLED_STATES, type SurfaceState } from '@/tests/browser/surfaces';

describe.each(BROWSERS)('in %s there is no fault in', (name) => {
  let stage: Stage;
  const here = (states: readonly SurfaceState[]) => states.filter(({ only }) => only === undefined || only === name);

  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(() => stage.end());

  it.each(here(EMPTY_STATES))('$surface before anything was read: $state', async (state) => {
    expect(await surfaceFaults(stage, state)).toEqual([]);
  });

  describe('the filled library:', () => {
    beforeAll(() => fillLibrary(stage));

    it.each(here(FILLED_STATES))('$surface: $state', async (state) => {
      expect(await surfaceFaults(stage, state)).toEqual([]);
    });
  });
});
