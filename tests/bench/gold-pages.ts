import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Where the saved pages and their scorer lie; not part of the project. */
export const BENCH = join(fileURLToPath(new URL('../..', import.meta.url)), '..', 'shared', 'bench');
/** The gold file of the saved pages. */
export const GOLD_PAGES = join(BENCH, 'data', 'pages-dev.jsonl');

/** A saved page with what people found in it. */
export interface GoldPage {
  readonly id: string;
  readonly url: string;
  /** Gzipped HTML, relative to the gold file. */
  readonly file: string;
  readonly gold: { readonly body: string; readonly withSummary?: string };
}

/** All saved pages, in the order of the gold file. */
export const goldPages = (): GoldPage[] =>
  readFileSync(GOLD_PAGES, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldPage);

/** The HTML of a saved page. */
export const htmlOf = ({ file }: GoldPage): string => gunzipSync(readFileSync(join(BENCH, 'data', file))).toString('utf8');
