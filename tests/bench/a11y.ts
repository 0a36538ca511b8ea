/**
 * `npm run test:a11y`: every surface in every state by the rules of axe (those for WCAG 2.2 AA, and good practice), in the
 * light and in the dark, and in a window of 320 px; in Chromium, with `-- --firefox` in Firefox. Builds first. Prints what
 * is wrong; `-- --json` adds one JSON object as the last line. Fails when there is a fault.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { fillLibrary, openStage, type Stage } from '../browser/stage';
import { surfaceFaults } from '../browser/surface-faults';
import { EMPTY_STATES, FILLED_STATES, type SurfaceState } from '../browser/surfaces';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, firefox: { type: 'boolean', default: false } },
});
const name = values.firefox ? 'firefox' : 'chromium';

async function faultsOf(stage: Stage, states: readonly SurfaceState[]): Promise<string[]> {
  const all: string[] = [];
  for (const state of states) {
    if (state.only !== undefined && state.only !== name) continue;
    const faults = await surfaceFaults(stage, state).catch((error: unknown) => [`not shown: ${error}`]);
    looked.push(state);
    console.log(`${faults.length === 0 ? 'ok' : 'FAULT'}  ${state.surface}: ${state.state}`);
    for (const fault of faults) console.log(`       ${fault}`);
    all.push(...faults);
  }
  return all;
}

const looked: SurfaceState[] = [];
execFileSync('npm', ['run', '--silent', values.firefox ? 'build:firefox' : 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const stage = await openStage(name);
try {
  const faults = await faultsOf(stage, EMPTY_STATES);
  await fillLibrary(stage);
  faults.push(...(await faultsOf(stage, FILLED_STATES)));
  const surfaces = new Set(looked.map(({ surface }) => surface)).size;
  // Each state in the light and in the dark.
  const counts = { surfaces, states: 2 * looked.length, violations: faults.length };
  console.log(
    `${counts.surfaces} surfaces, ${counts.states} states, ${counts.violations} violations in ${stage.browser.version}`,
  );
  if (values.json) console.log(JSON.stringify(counts));
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await stage.end();
}
