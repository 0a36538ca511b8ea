/** A line of a stream, with its number from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a stream of UTF-8, one at a time. Lines end at "\n" or "\r\n" and at nothing else: JSON may hold
 * U+2028, which Node's `readline` takes for an end. Only the current line is in memory.
 */
export async function* readLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<NumberedLine> {
  const decoder = new TextDecoder('utf-8');
  let number = 0;
  let parts: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      parts.push(text.slice(from, end));
      number++;
      yield { number, text: parts.join('').replace(/\r$/, '') };
      parts = [];
      from = end + 1;
    }
    if (from < text.length) parts.push(text.slice(from));
  }
  parts.push(decoder.decode());
  const last = parts.join('').replace(/\r$/, '');
  if (last !== '') yield { number: number + 1, text: last };
}
