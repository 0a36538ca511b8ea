/**
 * `npm run bench:accuracy`: runs the engine over the development texts in `../shared/bench`, has them scored by the
 * scorer there, and prints what is needed and reached side by side, then how far the confidence of quotes can be trusted.
 * `-- --json` adds all of it as one JSON object in the last line.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Extraction, extract } from '@/lib/cli/extraction';
import { type Band, confidenceBands, type GoldDocument } from './confidence';
import { MEASURES, type Measure } from './measures';
import { printTable } from './print-table';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bench = join(root, '..', 'shared', 'bench');
const out = join(root, '.cache', 'bench');
const GOLD = ['pfsa-dev', 'polnear-dev', 'idner-dev', 'seed'] as const;

interface ScoredMetric {
  readonly metric: string;
  readonly f1?: number;
  readonly p?: number;
  readonly share?: number;
}

interface Run {
  readonly pairs: readonly { readonly document: GoldDocument; readonly found: Extraction }[];
  readonly metrics: ReadonlyMap<string, ScoredMetric>;
}

/** Analyses one gold file and has it scored. */
function runOn(name: Measure['gold']): Run {
  const gold = join(bench, 'data', `${name}.jsonl`);
  const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
  const documents = lines.map((line) => JSON.parse(line) as GoldDocument);
  const pairs = documents.map((document) => {
    const { id, text, lang } = document;
    return { document, found: extract({ kind: 'text', id, text, lang }).extraction };
  });
  const predictions = join(out, `${name}.jsonl`);
  writeFileSync(predictions, `${pairs.map(({ found }) => JSON.stringify(found)).join('\n')}\n`);
  const scorer = [join(bench, 'score.mjs'), '--gold', gold, '--pred', predictions, '--json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, scorer, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`the scorer failed on ${name}: ${stderr.trim()}`);
  const metrics = JSON.parse(stdout) as ScoredMetric[];
  return { pairs, metrics: new Map(metrics.map((metric) => [metric.metric.trim(), metric])) };
}

const shown = (value: number | null): string => (value === null ? '–' : value.toFixed(1));

function bandRows(corpus: string, bands: readonly Band[]): string[][] {
  return bands.map(({ from, quotes, right }, i) => {
    const upTo = bands[i - 1]?.from;
    const range = upTo === undefined ? `≥ ${from}` : `${from}–${upTo}`;
    return [`${corpus} ${range}`, String(quotes), String(right), quotes === 0 ? '–' : shown((100 * right) / quotes)];
  });
}

function main(): void {
  mkdirSync(out, { recursive: true });
  const runs = new Map(GOLD.map((name) => [name, runOn(name)]));
  const measures = MEASURES.map((measure) => {
    const value = runs.get(measure.gold)?.metrics.get(measure.metric)?.[measure.number];
    if (value === undefined) throw new Error(`the scorer does not know “${measure.metric}”`);
    const reached = Math.round(1000 * value) / 10;
    return { ...measure, reached, met: reached >= measure.needed };
  });
  printTable([
    ['', 'regex', 'published peer', 'needed', 'reached', ''],
    ...measures.map(({ name, floor, peer, needed, reached, met }) => [
      name,
      shown(floor),
      peer ?? '–',
      shown(needed),
      shown(reached),
      met ? 'ok' : 'below',
    ]),
  ]);
  const pairsOf = (names: readonly Measure['gold'][]) => names.flatMap((name) => runs.get(name)?.pairs ?? []);
  const confidence = {
    'PFSA-ID': confidenceBands(pairsOf(['pfsa-dev'])),
    PolNeAR: confidenceBands(pairsOf(['polnear-dev'])),
    both: confidenceBands(pairsOf(['pfsa-dev', 'polnear-dev'])),
  };
  console.log('\nConfidence: quotes that gold tells of, and those whose speaker is right (97 % needed from 0.9 on)');
  printTable([['', 'quotes', 'right', '%'], ...Object.entries(confidence).flatMap(([corpus, bands]) => bandRows(corpus, bands))]);
  if (process.argv.includes('--json')) console.log(JSON.stringify({ measures, confidence }));
}

if (existsSync(join(bench, 'score.mjs'))) main();
else console.log('bench:accuracy: there is no ../shared/bench beside the project; nothing was measured.');
