import { BackupFault } from './fault';

/** Up to so much text stays as it is; more is compressed. UTF-16 units. */
const SMALL = 1024 * 1024;
/** What gzip begins with. */
const GZIP = [0x1f, 0x8b];
/** Text is compressed in pieces of about this size: many small ones are slow. */
const PIECE = 256 * 1024;

/** A file for a text that comes piece by piece: gzip when it is large. Only what is compressed is held, by the browser. */
export async function packText(pieces: AsyncIterable<string>): Promise<{ readonly blob: Blob; readonly isZipped: boolean }> {
  const source = gathered(pieces)[Symbol.asyncIterator]();
  const start: string[] = [];
  let length = 0;
  while (length <= SMALL) {
    const next = await source.next();
    if (next.done) return { blob: new Blob(start, { type: 'application/json' }), isZipped: false };
    start.push(next.value);
    length += next.value.length;
  }
  const text = new ReadableStream<string>({
    async pull(controller) {
      const next = start.length > 0 ? { done: false, value: start.shift() as string } : await source.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await source.return?.(undefined);
    },
  });
  const zipped = text.pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip'));
  const blob = await new Response(zipped).blob();
  return { blob: blob.slice(0, blob.size, 'application/gzip'), isZipped: true };
}

/** The text of a file, unpacked when it is gzip, piece by piece; `onRead` is told how many bytes of the file were read. */
export async function* textOfFile(file: Blob, onRead: (bytes: number) => void = () => {}): AsyncGenerator<string> {
  let isZipped = false;
  try {
    const beginning = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
    isZipped = GZIP.every((byte, index) => beginning[index] === byte);
  } catch {
    throw new BackupFault('unreadable');
  }
  let read = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<BufferSource & Uint8Array, BufferSource & Uint8Array>({
      transform(chunk, controller) {
        read += chunk.byteLength;
        onRead(read);
        controller.enqueue(chunk);
      },
    }),
  );
  const bytes = isZipped ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
  const reader = bytes.pipeThrough(new TextDecoderStream('utf-8', { fatal: true })).getReader();
  try {
    for (;;) {
      const next = await reader.read();
      if (next.done) return;
      yield next.value;
    }
  } catch (error) {
    // What the browser says of a file that has gone or changed; all else is said of its bytes.
    if (error instanceof DOMException) throw new BackupFault('unreadable');
    throw new BackupFault(isZipped && read >= file.size ? 'truncated' : 'not-json');
  } finally {
    await reader.cancel().catch(() => {});
  }
}

async function* gathered(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < PIECE) continue;
    yield waiting.join('');
    waiting = [];
    length = 0;
  }
  yield waiting.join('');
}
