import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line; `closeEarly` stops reading after the first output, as `head` does. */
function run(args: readonly string[], input: string, closeEarly = false): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/extract.ts', ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
      if (closeEarly) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

const SAID = '“We will mend the dam before the autumn,” said Mayor Jane Roe on Monday.';
const PAGE = `<html lang="en"><head><title>Dam</title><meta property="og:title" content="Dam to be mended"><meta name="author" content="Ann Lee"></head>
  <body><nav><a href="/">Home</a></nav><article><h1>Dam to be mended</h1><p>The dam that broke in March will be mended this year, the town has promised.</p>
  <p>${SAID}</p><div class="ads">Advertisement</div><p>The people of the valley have heard that promise before, and more than once.</p></article></body></html>`;
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const parse = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text) as Record<string, unknown>);

describe('extract', { timeout: 60_000 }, () => {
  it('answers line by line, in order, and goes on after broken lines', async () => {
    const input = `${line({ id: 'a', text: SAID, lang: 'en', published: '2025-03-05' })}{broken\r\n\n${line({ id: 'b' })}${line({ id: 'c', html: PAGE, url: 'https://k.example/2025/dam' })}{"id":"d","text":"","lang":"id"}`;
    const { code, out, err } = await run([], input);
    const answers = parse(out);
    expect(answers.map(({ id, lang }) => [id, lang])).toEqual([
      ['a', 'en'],
      ['c', 'en'],
      ['d', 'id'],
    ]);
    expect(err).toMatch(/line 2: not JSON/);
    expect(err).toMatch(/line 4: neither/);
    expect(err).toMatch(/2 lines skipped/);
    expect(code).toBe(0);
    expect(answers[0]).not.toHaveProperty('article');
    expect(answers[0]?.quotes).toMatchObject([{ type: 'direct', speaker: 'Jane Roe', spans: [[0, SAID.indexOf(' said')]] }]);
    const article = answers[1]?.article as { text: string; title: string; authors: string[] };
    expect(article).toMatchObject({ title: 'Dam to be mended', authors: ['Ann Lee'], published: null, language: 'en' });
    expect(Object.keys(article).sort()).toEqual(['authors', 'language', 'modified', 'published', 'publisher', 'text', 'title']);
    const quotes = answers[1]?.quotes as { type: string; spans: [number, number][]; source: [number, number] }[];
    expect(answers[0]?.quotes).toMatchObject([{ channels: [], when: { date: '2025-03-03' } }]);
    const quote = quotes.find(({ type }) => type === 'direct');
    expect(article.text.slice(...(quote?.spans[0] ?? [0, 0]))).toBe('“We will mend the dam before the autumn,”');
    expect(article.text.slice(...(quote?.source ?? [0, 0]))).toBe('Mayor Jane Roe');
  });

  it('says that a page holds no article', async () => {
    const { out } = await run([], line({ id: 1, html: '<a href="/">Home</a>' }));
    expect(parse(out)).toEqual([{ id: 1, lang: 'und', quotes: [], people: [], article: null }]);
  });

  it('prints a table of a page for a person', async () => {
    const file = join(folder, 'dam.html');
    writeFileSync(file, PAGE);
    const { code, out } = await run(['--table', file], '');
    expect(code).toBe(0);
    expect(out).toContain('Dam to be mended (en)');
    expect(out).toContain('direct · Jane Roe (said)');
    expect(out).toContain('“We will mend the dam before the autumn,”');
    expect((await run(['--table', '-'], line({ id: 'x', text: SAID, lang: 'en' }))).out).toContain('Jane Roe');
  });

  it('stops quietly when nobody reads any more', async () => {
    const { code, err } = await run([], line({ id: 'a', text: SAID.repeat(200), lang: 'en' }).repeat(200), true);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('explains itself, and refuses what it does not know', async () => {
    expect((await run(['--help'], '')).out).toContain('npm run --silent extract');
    expect(await run(['--tables'], '')).toMatchObject({ code: 2, out: '' });
    expect(await run([join(folder, 'missing.jsonl')], '')).toMatchObject({ code: 1, out: '' });
  });
});
