import { describe, expect, it } from 'vitest';
import { readLines } from '@/lib/cli/read-lines';

async function linesOf(...chunks: (string | Uint8Array)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const { number, text } of readLines(stream(chunks))) lines.push(`${number}:${text}`);
  return lines;
}

async function* stream<T>(chunks: readonly T[]): AsyncGenerator<T> {
  yield* chunks;
}

const bytes = new TextEncoder().encode('{"a":"René"}\n{"b":1}\n');

describe('readLines', () => {
  it.each([
    { name: 'lines across chunks', chunks: ['a', 'b\nc', '\n', 'd\n'], lines: ['1:ab', '2:c', '3:d'] },
    { name: 'a last line without a line break', chunks: ['a\nb'], lines: ['1:a', '2:b'] },
    { name: 'CRLF, even between chunks', chunks: ['a\r', '\nb\r\n'], lines: ['1:a', '2:b'] },
    { name: 'empty lines, which count', chunks: ['a\n\nb\n'], lines: ['1:a', '2:', '3:b'] },
    { name: 'no line separators of Unicode', chunks: ['{"a":"x\u2028y\u0085z"}\n'], lines: ['1:{"a":"x\u2028y\u0085z"}'] },
    {
      name: 'a letter cut between chunks',
      chunks: [bytes.slice(0, 10), bytes.slice(10)],
      lines: ['1:{"a":"René"}', '2:{"b":1}'],
    },
    { name: 'nothing', chunks: [], lines: [] },
  ])('$name', async ({ chunks, lines }) => {
    expect(await linesOf(...chunks)).toEqual(lines);
  });
});
