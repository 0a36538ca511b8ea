// @ts-check
/**
 * `npm test`: every check there is, one after the other, whatever failed before. Each step counts as one test, a run of
 * vitest as many as it holds. The last line is the sum: "N passed, N failed, N skipped".
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, '.cache');

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ title: string, script: string, args: string[], project?: string }} Step */

/** @param {string} title @param {string} project @returns {Step} */
const vitest = (title, project) => ({
  title,
  project,
  script: 'node_modules/vitest/vitest.mjs',
  args: [
    ...['run', '--root', '.', '--config', 'tests/vitest.config.ts', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report(project)}`],
  ],
});

/** Where vitest writes what came out of a project. @param {string} project */
const report = (project) => join(cache, `tests-${project}.json`);

/** @type {Step[]} */
const steps = [
  { title: 'Set-up', script: '.ci/setup.mjs', args: ['modules', 'chromium', 'firefox'] },
  // Builds first: they write the types of the entry points and of the interface's texts.
  { title: 'Build for Chromium', script: 'node_modules/wxt/bin/wxt.mjs', args: ['build'] },
  { title: 'Build for Firefox', script: 'node_modules/wxt/bin/wxt.mjs', args: ['build', '-b', 'firefox'] },
  { title: 'Types', script: 'node_modules/typescript/bin/tsc', args: ['--noEmit'] },
  {
    title: 'Types of the engine, which knows no browser',
    script: 'node_modules/typescript/bin/tsc',
    args: ['--noEmit', '-p', 'lib/engine'],
  },
  { title: 'Lint and format', script: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings'] },
  { title: 'Dead code and dependencies', script: 'node_modules/knip/bin/knip.js', args: ['--no-progress'] },
  {
    title: 'Rules of the Firefox store',
    script: 'node_modules/web-ext/bin/web-ext.js',
    args: ['lint', '-s', '.output/firefox-mv3'],
  },
  vitest('Unit and property tests', 'unit'),
  vitest('Tests of the builds', 'bundle'),
  vitest('End-to-end tests in Chromium and Firefox', 'e2e'),
];

/** Runs a step; what it printed is shown when it fails. @param {Step} step @returns {Promise<Counts>} */
async function run(step) {
  const started = Date.now();
  if (step.project) rmSync(report(step.project), { force: true });
  const { succeeded, output } = await execute(step);
  const counts = step.project
    ? countTests(step.project, succeeded)
    : { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const numbers = step.project ? `: ${sentence(counts)}` : '';
  console.log(`${counts.failed > 0 ? '✗' : '✓'} ${step.title}${numbers} (${seconds} s)`);
  if (counts.failed > 0) console.log(output.trimEnd().replace(/^/gm, '    '));
  return counts;
}

/** @param {Step} step @returns {Promise<{ succeeded: boolean, output: string }>} */
function execute({ script, args }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ succeeded: false, output: error.message }));
    child.on('close', (code) => resolve({ succeeded: code === 0, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** A file that could not be loaded, or a run that ended without a report, is a failure too. @param {string} project @param {boolean} succeeded @returns {Counts} */
function countTests(project, succeeded) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(report(project), 'utf8'),
    );
    const broken = testResults.filter(
      (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
        file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
    ).length;
    const failed = numFailedTests + broken;
    return { passed: numPassedTests, failed: succeeded ? failed : Math.max(failed, 1), skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @param {Counts} counts */
const sentence = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

mkdirSync(cache, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  const counts = await run(step);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}
console.log(`\n${sentence(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
