/**
 * `npm run bench:pages`: reads the saved pages in `../shared/bench` with Petik and its peers, in Node for what is right
 * and in Chromium for the time it takes, and prints what is needed and reached side by side, with how many times faster
 * Petik is. `-- --json` adds all of it as one JSON object in the last line.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GOLD_PAGES, type GoldPage, goldPages } from './gold-pages';
import { READER_NAMES, type ReaderName } from './node-readers';
import { type PageMeasure, QUALITY_MEASURES, TIME_MEASURES } from './page-measures';
import { measureQuality } from './page-quality';
import { hasChromium, measureTimes } from './page-times';
import { printTable } from './print-table';

/** Every which page of the corpus is timed. */
const TIMED_EVERY = 4;
/** Fixtures that are no articles. */
const NO_ARTICLES = ['home', 'shop', 'webmail'];

interface Row {
  readonly name: string;
  readonly needed: number;
  readonly reached: Readonly<Record<ReaderName, number | null>>;
  readonly met: boolean;
}

function rowsOf<From>(measures: readonly PageMeasure<From>[], figures: Readonly<Record<ReaderName, From>>): Row[] {
  return measures.map(({ name, needed, bound, of }) => {
    const reached = eachReader((reader) => {
      const value = of(figures[reader]);
      return value === null ? null : Math.round(10 * value) / 10;
    });
    const own = reached.Petik ?? Number.NaN;
    return { name, needed, reached, met: bound === 'least' ? own >= needed : own <= needed };
  });
}

const eachReader = <T>(make: (reader: ReaderName) => T): Record<ReaderName, T> =>
  Object.fromEntries(READER_NAMES.map((reader) => [reader, make(reader)])) as Record<ReaderName, T>;

const shown = (value: number | null): string => (value === null ? '–' : value.toFixed(1));

function print(title: string, rows: readonly Row[], withRatios: boolean): void {
  const peers = READER_NAMES.filter((name) => name !== 'Petik');
  const ratios = ({ reached }: Row): string[] =>
    withRatios
      ? peers.map((peer) => (reached[peer] && reached.Petik ? `${(reached[peer] / reached.Petik).toFixed(1)}×` : '–'))
      : [];
  printTable([
    [title, 'needed', ...READER_NAMES, ...(withRatios ? peers.map((peer) => `${peer} / Petik`) : []), ''],
    ...rows.map((row) => [
      row.name,
      shown(row.needed),
      ...READER_NAMES.map((reader) => shown(row.reached[reader])),
      ...ratios(row),
      row.met ? 'ok' : 'missed',
    ]),
  ]);
}

async function main(): Promise<void> {
  const pages = goldPages();
  const qualities = Object.fromEntries(
    await READER_NAMES.reduce(
      async (before, reader) => [...(await before), [reader, await measureQuality(reader, pages)] as const],
      Promise.resolve<(readonly [ReaderName, Awaited<ReturnType<typeof measureQuality>>])[]>([]),
    ),
  ) as Record<ReaderName, Awaited<ReturnType<typeof measureQuality>>>;
  const quality = rowsOf(QUALITY_MEASURES, qualities);
  print(`${pages.length} saved pages, per cent`, quality, false);
  const times = hasChromium() ? await timed(pages) : null;
  if (!times) console.log('\nThere is no Chromium on this machine: no times were taken.');
  if (process.argv.includes('--json')) console.log(JSON.stringify({ quality, times, details: qualities }));
}

async function timed(pages: readonly GoldPage[]): Promise<Row[]> {
  const articles = pages.filter(({ id }) => id.startsWith('fundus')).filter((_, i) => i % TIMED_EVERY === 0);
  const others = NO_ARTICLES.map((name) => ({
    url: `https://${name}.example/`,
    html: readFileSync(join('tests', 'fixtures', name, 'index.html'), 'utf8'),
  }));
  const rows = rowsOf(TIME_MEASURES, await measureTimes(READER_NAMES, articles, others));
  console.log('');
  print(`${articles.length} pages in Chromium, first call on a fresh page, ms`, rows, true);
  return rows;
}

if (existsSync(GOLD_PAGES)) await main();
else console.log('bench:pages: there is no ../shared/bench beside the project; nothing was measured.');
