/**
 * `npm run bench:engine`: how fast the engine is, warm: milliseconds for 5 KB (5,000 characters) of each language, over
 * the fixture pages and, where they are at hand, the texts in `../shared/bench`; then the time for one, two and four times
 * the same text in one article, which grows as the length does. The fastest of all rounds counts, for what else runs on
 * the machine only adds. `-- --json` adds all of it as one JSON object in the last line.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHtml } from '@/lib/cli/parse-html';
import { analyse } from '@/lib/engine/analyse';
import { packFor } from '@/lib/languages';
import { readSavedPage } from '@/lib/metadata/read-saved-page';
import { FIXTURES_ROOT, readFixtures } from '../fixtures/read-fixtures';

const LANGUAGES = { id: { name: 'Indonesian', corpus: 'pfsa-dev' }, en: { name: 'English', corpus: 'polnear-dev' } } as const;
type Language = keyof typeof LANGUAGES;

const root = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = 25;
/** Milliseconds that a measurement lasts at least: short texts need more rounds to be warm. */
const LEAST = 1_000;
/** Characters that a time is given for. */
const UNIT = 5_000;
/** The shortest text whose growth is measured: shorter ones take less time than a clock can tell. */
const LENGTH = 20_000;
const NEEDED = 1;

/** The texts of the fixture pages that are articles in a language. */
const fixtureTexts = (language: Language): string[] =>
  readFixtures().flatMap(({ folder, url, sources, article }) => {
    if (article?.language !== language || !sources.includes('index.html')) return [];
    const html = readFileSync(join(FIXTURES_ROOT, folder, 'index.html'), 'utf8');
    const text = readSavedPage(parseHtml(html), `https://example.org${url}`)?.text;
    return text ? [text] : [];
  });

function corpusTexts(name: string): string[] {
  const file = join(root, '..', 'shared', 'bench', 'data', `${name}.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .slice(0, 100)
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

/** Milliseconds that the fastest round takes for all texts. */
function fastest(texts: readonly string[], language: Language): number {
  const pack = packFor(language);
  let best = Number.POSITIVE_INFINITY;
  let spent = 0;
  for (let round = 0; round < ROUNDS || spent < LEAST; round++) {
    const began = performance.now();
    for (const text of texts) analyse({ text, published: '2024-03-05' }, pack);
    const took = performance.now() - began;
    spent += took;
    best = Math.min(best, took);
  }
  return best;
}

/** One text of a given length or a little more, made of whole texts. */
function repeated(texts: readonly string[], length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${texts[i % texts.length]}\n`;
  return text;
}

const round = (value: number): number => Math.round(1000 * value) / 1000;

function measure(language: Language) {
  const { name, corpus } = LANGUAGES[language];
  const groups = [
    { of: 'fixtures', texts: fixtureTexts(language) },
    { of: corpus, texts: corpusTexts(corpus) },
  ].filter(({ texts }) => texts.length > 0);
  const speeds = groups.map(({ of, texts }) => {
    const characters = texts.reduce((sum, { length }) => sum + length, 0);
    return { of, texts: texts.length, characters, perUnit: round((fastest(texts, language) * UNIT) / characters) };
  });
  const one = repeated(groups.at(-1)?.texts ?? [], LENGTH);
  const growth = [1, 2, 4].map((times) => ({ times, ms: round(fastest([one.repeat(times)], language)) }));
  return { language, name, speeds, growth };
}

const found = (Object.keys(LANGUAGES) as Language[]).map(measure);
for (const { name, speeds, growth } of found) {
  for (const { of, texts, perUnit } of speeds)
    console.log(
      `${name}, ${texts} texts of ${of}: ${perUnit.toFixed(2)} ms for 5 KB (${NEEDED} ms needed: ${perUnit <= NEEDED ? 'ok' : 'above'})`,
    );
  const base = growth[0]?.ms ?? 1;
  const times = growth.map(({ times, ms }) => `${times}× ${ms.toFixed(1)} ms (${(ms / base).toFixed(2)})`);
  console.log(`${name}, growth: ${times.join(', ')}`);
}
if (process.argv.includes('--json')) console.log(JSON.stringify({ unit: UNIT, needed: NEEDED, languages: found }));
