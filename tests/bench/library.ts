/**
 * `npm run bench:library`: how fast the library is when it is large, in a real Chromium: a generated library is written in
 * the store's shapes, indexed by the background as after an upgrade, and used as a reader does. Builds first. Prints a
 * table; `-- --json` adds one JSON object as the last line. `-- --articles 1000` makes it smaller (quotes and people with it).
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { PetikBrowser } from '../browser/petik-browser';
import { openSession } from '../browser/session';
import { waitFor } from '../browser/wait-for';
import { countFalseChanges } from './false-changes';
import { type GeneratedLibrary, generateLibrary, type LibraryRows } from './generated-library';
import { dossierTime, firstListTime, prepare, revisitTime, searchTime, variantsTime, writeRows } from './library-page';
import { benchQueries } from './library-queries';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, articles: { type: 'string', default: '10000' } },
});
const articles = Number(values.articles);
const size = { articles, quotes: articles * 10, people: Math.ceil(articles / 2) };
/** Articles that are sent to the browser at a time. */
const PART = 250;
const ROUNDS = 7;
const VARIANTS = 24;
const MB = 1024 * 1024;

/** The value below which a share of all lie. */
function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const median = (times: readonly number[]): number => percentile(times, 0.5);

async function fill(browser: PetikBrowser, library: GeneratedLibrary) {
  const quoteIds: string[] = [];
  const page = await browser.openExtensionPage('welcome.html');
  for (const rows of library.parts(PART)) {
    for (const table of Object.keys(rows) as (keyof LibraryRows)[]) await page.evaluate(writeRows(table, rows[table]));
    quoteIds.push(...rows.quotes.slice(-2).map(({ id }) => id));
  }
  await page.close();
  const started = Date.now();
  const opened = await browser.openExtensionPage('library.html');
  const count = () => opened.evaluate(`document.querySelector('.library-count')?.textContent.replace(/\\D/g, '') ?? ''`);
  await waitFor('the library to be indexed', count, (text) => text === String(size.articles), 600_000);
  const isBehind = () => opened.evaluate(`document.querySelector('main > .notice') !== null`);
  await waitFor('all to be indexed', isBehind, (behind) => !behind, 600_000);
  await opened.close();
  return { indexMs: Date.now() - started, quoteIds };
}

async function firstLists(browser: PetikBrowser): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await browser.openExtensionPage('library.html');
    times.push(Number(await page.evaluate(firstListTime())));
    await page.close();
  }
  return times;
}

/** Of quotes from all over the library, some of which other articles have too. */
async function variants(browser: PetikBrowser, quoteIds: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const id of quoteIds) {
    const page = await browser.openExtensionPage(`library.html?variants=${id}`);
    times.push(Number(await page.evaluate(variantsTime())));
    await page.close();
  }
  return times;
}

async function repeated(page: Page, expressions: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const expression of expressions) times.push(Number(await page.evaluate(expression)));
  return times;
}

async function heap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / MB;
}

async function measure(browser: PetikBrowser, library: GeneratedLibrary) {
  const { indexMs, quoteIds } = await fill(browser, library);
  const firstList = await firstLists(browser);
  const variantTimes = await variants(browser, quoteIds.slice(0, VARIANTS));
  const page = await browser.openExtensionPage('library.html');
  await page.evaluate(firstListTime());
  await page.evaluate(prepare());
  const queries = benchQueries(library);
  const byKind = new Map<string, number[]>();
  for (const { kind, query } of queries) {
    const [time = 0] = await repeated(page, [searchTime(query)]);
    byKind.set(kind, [...(byKind.get(kind) ?? []), time]);
  }
  const searches = [...byKind.values()].flat();
  const heapMB = await heap(page);
  const known = [0, 1, 2, 10, 50, 200, 1000, 2000].flatMap((rank) => library.people[rank] ?? []);
  const dossiers = await repeated(
    page,
    known.map(({ id }) => dossierTime(id)),
  );
  const revisits = await repeated(
    page,
    Array.from({ length: ROUNDS + 1 }, (_, round) => revisitTime(round)),
  );
  const usage = Number(await page.evaluate('navigator.storage.estimate().then(({ usage }) => usage)'));
  return {
    indexMs,
    byKind,
    slowestDossierMs: Math.max(...dossiers),
    figures: {
      ...size,
      firstListMs: median(firstList),
      searchP50Ms: percentile(searches, 0.5),
      searchP95Ms: percentile(searches, 0.95),
      dossierMs: median(dossiers),
      variantsMs: median(variantTimes),
      // The first one stores the article.
      revisitMs: median(revisits.slice(1)),
      databaseMB: usage / MB,
      heapMB,
    },
  };
}

execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const session = openSession('chromium');
try {
  const { figures: measured, byKind, indexMs, slowestDossierMs } = await measure(await session.start(), generateLibrary(size));
  await session.end();
  const { falseChanges, saved } = await countFalseChanges();
  const figures = { ...measured, falseChanges };
  for (const [name, value] of Object.entries(figures)) console.log(name.padEnd(14), Number(value.toFixed(1)));
  console.log('indexing'.padEnd(14), `${(indexMs / 1000).toFixed(1)} s for all, in the background`);
  console.log('falseChanges'.padEnd(14), `of ${saved} saved quotes in 100 articles, each opened three times`);
  console.log('dossier'.padEnd(14), `${slowestDossierMs.toFixed(0)} ms at most`);
  for (const [kind, times] of byKind) {
    console.log(`search, ${kind}`.padEnd(32), `p50 ${median(times).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms`);
  }
  if (values.json) console.log(JSON.stringify(figures));
} finally {
  await session.end();
}
