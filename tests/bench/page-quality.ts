import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BENCH, GOLD_PAGES, type GoldPage, htmlOf } from './gold-pages';
import { NODE_READERS, type ReaderName, type Reading } from './node-readers';
import { quotationsShared } from './quotations';

const out = fileURLToPath(new URL('../../.cache/bench', import.meta.url));

export type Corpus = 'zyte' | 'fundus';

/** What the scorer of pages says of one corpus, per cent. */
interface Scored {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly title?: number;
  readonly authors?: number;
  readonly published?: number;
}

/** How right one reader reads one corpus, per cent; the scorer's figures and the quotations kept and let in. */
export interface Quality extends Scored {
  readonly kept: number;
  readonly strangers: number;
  /** Pages on which the reader failed with an error. */
  readonly errors: number;
}

/** Reads all saved pages with one reader, in Node, and scores what it found. */
export async function measureQuality(name: ReaderName, pages: readonly GoldPage[]): Promise<Record<Corpus, Quality>> {
  const readings = new Map<GoldPage, Reading | null>();
  const failed = new Set<GoldPage>();
  for (const page of pages) {
    try {
      readings.set(page, await quietly(() => NODE_READERS[name](htmlOf(page), page.url)));
    } catch {
      failed.add(page);
      readings.set(page, null);
    }
  }
  mkdirSync(out, { recursive: true });
  const predictions = join(out, `pages-${name.toLowerCase()}.jsonl`);
  writeFileSync(predictions, [...readings].map(([{ id }, article]) => `${JSON.stringify({ id, article })}\n`).join(''));
  const scorer = [join(BENCH, 'score-pages.mjs'), '--gold', GOLD_PAGES, '--pred', predictions, '--json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, scorer, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`the scorer failed: ${stderr.trim()}`);
  const scored = JSON.parse(stdout) as Record<Corpus, Scored>;
  const qualityOf = (corpus: Corpus): Quality => {
    const own = [...readings].filter(([{ id }]) => id.startsWith(corpus));
    return { ...scored[corpus], ...quotationFigures(own), errors: own.filter(([page]) => failed.has(page)).length };
  };
  return { zyte: qualityOf('zyte'), fundus: qualityOf('fundus') };
}

/** Of all quotations in the bodies, those found whole; of all in the readings, those that are in no body. Per cent. */
function quotationFigures(readings: readonly (readonly [GoldPage, Reading | null])[]): Pick<Quality, 'kept' | 'strangers'> {
  let [whole, expected, own, found] = [0, 0, 0, 0];
  for (const [{ gold }, reading] of readings) {
    const text = reading?.text ?? '';
    const kept = quotationsShared(gold.body, [text]);
    const known = quotationsShared(text, [gold.body, gold.withSummary ?? '']);
    whole += kept.whole;
    expected += kept.all;
    own += known.whole;
    found += known.all;
  }
  return { kept: (100 * whole) / Math.max(expected, 1), strangers: (100 * (found - own)) / Math.max(found, 1) };
}

/** Runs `read` without what a peer prints on the way. */
async function quietly<T>(read: () => Promise<T>): Promise<T> {
  const { log, warn, error } = console;
  Object.assign(console, { log() {}, warn() {}, error() {} });
  try {
    return await read();
  } finally {
    Object.assign(console, { log, warn, error });
  }
}
