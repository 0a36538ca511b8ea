/**
 * `npm run bench:export`: how long a large library takes to be saved to a file and brought into an empty library again, and
 * whether every row comes back, in a real browser by Petik's own page. Builds first. Prints a table; `-- --json` adds one
 * JSON object as the last line; `-- --quotes 1000` makes the library smaller, `-- --firefox` takes Firefox.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { BACKED_UP, DERIVED } from '@/lib/store/backup/tables';
import { CATCH_FILE, chooseFile, clearTables, digestTables } from '../browser/backup-file';
import { openSession } from '../browser/session';
import { waitFor } from '../browser/wait-for';
import { generateLibrary, type LibraryRows } from './generated-library';
import { writeRows } from './library-page';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    firefox: { type: 'boolean', default: false },
    quotes: { type: 'string', default: '100000' },
  },
});
const quotes = Number(values.quotes);
const size = { articles: Math.ceil(quotes / 10), quotes, people: Math.ceil(quotes / 20) };
const PART = 250;
const LONGEST = 900_000;
const MB = 1024 * 1024;

/** How often the memory is looked at, ms: to tell what is held from what is only not yet collected stops the page a little. */
const LOOK_MS = 1000;

/** Gives the bytes that a page's scripts hold when all garbage is collected. Firefox tells none: 0. */
async function heldBy(page: Page): Promise<() => Promise<number>> {
  if (values.firefox) return async () => 0;
  const session = await page.createCDPSession();
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
}

/** Presses a button and gives the ms until the page says what it waits for, and the most memory that it held meanwhile. */
async function timed(page: Page, press: string, isDone: string): Promise<{ readonly ms: number; readonly peak: number }> {
  const held = await heldBy(page);
  let peak = await held();
  let looked = Date.now();
  const started = looked;
  await page.evaluate(press);
  const look = async () => {
    if (Date.now() - looked >= LOOK_MS) {
      peak = Math.max(peak, await held());
      looked = Date.now();
    }
    return Boolean(await page.evaluate(isDone));
  };
  await waitFor(isDone, look, Boolean, LONGEST);
  return { ms: Date.now() - started, peak };
}

const clicking = (selector: string): string => `document.querySelector(${JSON.stringify(selector)}).click()`;

async function measure(page: Page) {
  for (const rows of generateLibrary(size).parts(PART))
    for (const table of Object.keys(rows) as (keyof LibraryRows)[]) await page.evaluate(writeRows(table, rows[table]));
  const before = await page.evaluate(digestTables(BACKED_UP));
  await page.evaluate(CATCH_FILE);
  const saving = await timed(page, clicking('[data-action=save-backup]'), 'Boolean(globalThis.petikFileName)');
  const fileMB = Number(await page.evaluate('globalThis.petikFile.size')) / MB;
  await page.evaluate(clearTables([...BACKED_UP, ...DERIVED]));
  const looking = await timed(
    page,
    chooseFile('backup.json.gz', null),
    `document.querySelector('[data-action=bring-in]') !== null`,
  );
  const bringing = await timed(
    page,
    clicking('[data-action=bring-in]'),
    `document.querySelector('.bring-report') !== null && document.querySelector('[data-action=bring-in]') === null`,
  );
  const after = await page.evaluate(digestTables(BACKED_UP));
  return {
    fileMB,
    dryRunMs: looking.ms,
    figures: {
      quotes,
      exportMs: saving.ms,
      importMs: looking.ms + bringing.ms,
      peakMB: Math.max(saving.peak, looking.peak, bringing.peak) / MB || null,
      equal: before === after,
    },
  };
}

const name = values.firefox ? 'firefox' : 'chromium';
const build = ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', values.firefox ? 'firefox' : 'chrome'];
execFileSync(process.execPath, build, { stdio: ['ignore', 'ignore', 'inherit'] });
const session = openSession(name);
try {
  const browser = await session.start();
  const page = await browser.openExtensionPage('library.html?backup=');
  const { figures, fileMB, dryRunMs } = await measure(page);
  for (const [key, value] of Object.entries(figures))
    console.log(key.padEnd(10), typeof value === 'number' ? Number(value.toFixed(1)) : (value ?? '–'));
  console.log('file'.padEnd(10), `${fileMB.toFixed(1)} MB`);
  console.log('dry run'.padEnd(10), `${(dryRunMs / 1000).toFixed(1)} s of the import`);
  if (values.json) console.log(JSON.stringify(figures));
  if (!figures.equal) process.exitCode = 1;
} finally {
  await session.end();
}
