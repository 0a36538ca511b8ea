import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { WriteResult } from '@/lib/model/write-result';

/** Long enough not to write at each key, well under the second within which a note must be safe. */
export const AUTOSAVE_MS = 500;

export type AutosaveStatus = 'idle' | 'unsaved' | 'saving' | 'saved' | Extract<WriteResult, { ok: false }>['reason'];

export interface Autosave {
  readonly draft: string;
  readonly status: AutosaveStatus;
  /** Takes what was typed and writes it a little later. */
  readonly edit: (text: string) => void;
  /** Writes now what is not written yet; also tries a failed write again. */
  readonly flush: () => void;
}

/**
 * Keeps a text that is being typed and writes it by `write`: after a pause, on `flush`, when the component goes
 * and when the page is left. One write at a time, so that an older text can never land over a newer one.
 * `stored` is what is known to be written; it is taken over while nothing is unwritten.
 */
export function useAutosave(stored: string, write: (text: string) => Promise<WriteResult>): Autosave {
  const [draft, setDraft] = useState(stored);
  const [status, setStatus] = useState<AutosaveStatus>('idle');
  const state = useRef({ draft: stored, written: stored, busy: false, timer: 0 as ReturnType<typeof setTimeout> | 0 });
  const writer = useRef(write);
  writer.current = write;

  const flush = useCallback(async () => {
    const now = state.current;
    if (now.timer) clearTimeout(now.timer);
    now.timer = 0;
    if (now.busy || now.draft === now.written) return;
    now.busy = true;
    const text = now.draft;
    setStatus('saving');
    const result = await writer.current(text).catch(() => ({ ok: false, reason: 'storage' }) as const);
    now.busy = false;
    if (result.ok) now.written = text;
    setStatus(result.ok ? 'saved' : result.reason);
    if (result.ok && now.draft !== text) flush();
  }, []);

  const edit = useCallback(
    (text: string) => {
      const now = state.current;
      now.draft = text;
      setDraft(text);
      setStatus('unsaved');
      if (now.timer) clearTimeout(now.timer);
      now.timer = setTimeout(flush, AUTOSAVE_MS);
    },
    [flush],
  );

  useEffect(() => {
    const now = state.current;
    if (now.busy || now.draft !== now.written) return;
    now.draft = stored;
    now.written = stored;
    setDraft(stored);
  }, [stored]);

  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  return { draft, status, edit, flush };
}
