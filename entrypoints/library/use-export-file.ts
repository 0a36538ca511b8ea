import { useCallback, useRef, useState } from 'preact/hooks';
import { copyText } from '@/components/copy-text';
import type { ExportFormat } from '@/lib/model/export';
import type { ExportOutcome } from '@/lib/model/export-choice';
import type { FilePiece } from '@/lib/export';
import { download } from './download';

/** More text than a clipboard is good for. UTF-16 units. */
const COPIED_MOST = 5_000_000;
/** A page that was opened must stay until it was loaded, ms. */
const KEPT = 600_000;

/** A file that is still to be written. */
export interface WantedFile {
  readonly format: ExportFormat;
  readonly name: string;
  /** How many articles it will have. */
  readonly articles: number;
  /** All of it, where it is at hand; else null. */
  readonly text: string | null;
  readonly pieces: () => AsyncIterable<FilePiece>;
}

/** Writes, copies and opens a file, with what came of it; null before the first time, and after `reset`. */
export function useExportFile({ format, name, articles, text, pieces }: WantedFile) {
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);
  const running = useRef<AbortController | null>(null);

  async function write(most = Number.POSITIVE_INFINITY): Promise<Blob> {
    if (text !== null && text.length <= most) return new Blob([text], { type: format.mime });
    const stop = new AbortController();
    running.current = stop;
    setOutcome({ phase: 'working', share: 0 });
    const parts: Blob[] = [];
    let length = 0;
    for await (const piece of pieces()) {
      stop.signal.throwIfAborted();
      length += piece.text.length;
      if (length > most) throw new RangeError('too large');
      // A blob lies outside of the page's memory.
      parts.push(new Blob([piece.text]));
      setOutcome({ phase: 'working', share: Math.min(1, piece.articles / Math.max(1, articles)) });
    }
    return new Blob(parts, { type: format.mime });
  }

  function fail(error: unknown): void {
    if (running.current?.signal.aborted) setOutcome({ phase: 'cancelled' });
    else setOutcome({ phase: error instanceof RangeError ? 'too-large' : 'failed' });
  }

  async function save() {
    try {
      download(await write(), name);
      setOutcome({ phase: 'saved', name });
    } catch (error) {
      fail(error);
    }
  }

  async function copy() {
    try {
      const whole = text ?? (await (await write(COPIED_MOST)).text());
      if (whole.length > COPIED_MOST) throw new RangeError('too large');
      const isTaken = format.isPage ? await copyPage(whole) : await copyText(whole);
      setOutcome({ phase: isTaken ? 'copied' : 'refused' });
    } catch (error) {
      fail(error);
    }
  }

  async function open() {
    try {
      const address = URL.createObjectURL(await write());
      window.open(address, '_blank');
      setOutcome(null);
      setTimeout(() => URL.revokeObjectURL(address), KEPT);
    } catch (error) {
      fail(error);
    }
  }

  const cancel = useCallback(() => running.current?.abort(), []);
  const reset = useCallback(() => setOutcome(null), []);
  return { outcome, save, copy, open, cancel, reset };
}

/** Puts a page on the clipboard such that word processors take it as it looks, and editors as text. */
async function copyPage(html: string): Promise<boolean> {
  try {
    const as = (type: string) => new Blob([html], { type });
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': as('text/html'), 'text/plain': as('text/plain') })]);
    return true;
  } catch {
    return copyText(html);
  }
}
