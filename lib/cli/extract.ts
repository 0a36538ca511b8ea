import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { extract } from '@/lib/cli/extraction';
import { readLines } from '@/lib/cli/read-lines';
import { NO_ADDRESS, parseLine, type SourceDocument } from '@/lib/cli/source-document';
import { formatTable } from '@/lib/cli/table';

const HELP = `Finds quotes and officials in news articles.

  npm run --silent extract                      JSON lines from standard input to standard output
  npm run --silent extract -- FILE              the same from a file; "-" is standard input
  npm run --silent extract -- --table FILE|-    prints the quotes for a person

A line is {"id", "text", "lang"?, "published"?} or {"id", "html", "url"?, "lang"?}; without "lang" the language is found
out, and without "published" (ISO 8601) days like "Tuesday" get no date.
FILE may also be one page (.html, .htm) or one text (.txt); with --table so may standard input.
Each line gives one line, in order: {"id", "lang", "quotes", "people"} and, for html, "article" (null when the page
holds none). Offsets are UTF-16 code units, end exclusive, into "text" or "article.text".
A line that cannot be read is reported on standard error with its number and skipped.
Exit code: 0 when all lines were read or skipped, 1 when reading or the analysis of a document failed, 2 for wrong usage.
`;

interface Options {
  readonly file: string;
  readonly table: boolean;
}

function parseArguments(args: readonly string[]): Options | 'help' | { readonly wrong: string } {
  if (args.includes('--help') || args.includes('-h')) return 'help';
  const table = args.includes('--table');
  const files = args.filter((argument) => argument !== '--table');
  const unknown = files.find((file) => file.startsWith('-') && file !== '-');
  if (unknown !== undefined) return { wrong: `unknown option ${unknown}` };
  if (files.length > 1) return { wrong: 'more than one file' };
  return { file: files[0] ?? '-', table };
}

/** Writes and waits while the reader is slower, so that no output piles up in memory. */
async function write(output: string): Promise<void> {
  if (!process.stdout.write(output)) await once(process.stdout, 'drain');
}

function report(message: string): void {
  process.stderr.write(`extract: ${message}\n`);
}

/** What there is to read: one document, or the chunks of a stream of JSON lines. */
async function openInput({ file, table }: Options): Promise<SourceDocument | AsyncIterable<Uint8Array | string>> {
  if (/\.html?$/i.test(file)) return page(file, await readFile(file, 'utf8'));
  if (/\.txt$/i.test(file)) return { kind: 'text', id: file, text: await readFile(file, 'utf8'), lang: null };
  if (file !== '-') return createReadStream(file);
  if (!table) return process.stdin;
  const content = await readAll(process.stdin);
  if (/^\ufeff?\s*\{/.test(content)) return Readable.from([content]);
  return /^\ufeff?\s*</.test(content) ? page('-', content) : { kind: 'text', id: '-', text: content, lang: null };
}

const page = (id: string, html: string): SourceDocument => ({ kind: 'html', id, html, url: NO_ADDRESS, lang: null });

async function run(options: Options): Promise<number> {
  let failed = 0;
  let skipped = 0;
  const answer = async (document: SourceDocument, where: string): Promise<void> => {
    try {
      const { extraction, text } = extract(document);
      await write(options.table ? `${formatTable(extraction, text)}\n` : `${JSON.stringify(extraction)}\n`);
    } catch (error) {
      failed++;
      report(`${where}: the analysis failed (${error instanceof Error ? error.message : String(error)})`);
    }
  };
  const input = await openInput(options);
  if ('kind' in input) await answer(input, options.file);
  else
    for await (const { number, text } of readLines(input)) {
      if (text.trim() === '') continue;
      const line = parseLine(text);
      if (line.ok) await answer(line.document, `line ${number}`);
      else {
        skipped++;
        report(`line ${number}: ${line.reason}`);
      }
    }
  if (skipped > 0) report(`${skipped} ${skipped === 1 ? 'line' : 'lines'} skipped`);
  return failed > 0 ? 1 : 0;
}

// A reader that has enough ("| head") closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const options = parseArguments(process.argv.slice(2));
if (options === 'help') await write(HELP);
else if ('wrong' in options) {
  report(`${options.wrong}; see --help`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await run(options);
  } catch (error) {
    report(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
