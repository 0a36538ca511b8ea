import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type NoteContent, noteChange } from '@/lib/model/notes';
import type { WriteResult } from '@/lib/model/write-result';

/** Long enough not to write at each key, well under the second within which a note must be safe. */
export const AUTOSAVE_MS = 500;
/** After so long a write that failed is tried again by itself. */
export const RETRY_MS = 1000;
/** A background that was ended while it wrote may never answer. */
export const ANSWER_MS = 4000;
/** A store that is read while it is written to may tell one of the last texts again. */
const REMEMBERED = 20;

export type AutosaveStatus = 'idle' | 'unsaved' | 'saved' | Extract<WriteResult, { ok: false }>['reason'];

export interface Autosave {
  readonly draft: NoteContent;
  readonly status: AutosaveStatus;
  /** Takes what was typed and writes it a little later. */
  readonly edit: (change: Partial<NoteContent>) => void;
  /** Writes now what is not written yet; also tries a failed write again. */
  readonly flush: () => void;
}

const UNANSWERED: WriteResult = { ok: false, reason: 'storage' };

/**
 * Keeps a note that is being written and has the parts that changed written by `write`: within `AUTOSAVE_MS` of the first
 * key, on `flush`, when the component goes and when the page is left. One write at a time, so that an older text can never
 * land over a newer one; what cannot be stored now is tried again. `stored` is what is known to be written; it is taken over
 * while nothing is unwritten.
 */
export function useAutosave(stored: NoteContent, write: (change: Partial<NoteContent>) => Promise<WriteResult>): Autosave {
  const [draft, setDraft] = useState(stored);
  const [status, setStatus] = useState<AutosaveStatus>('idle');
  const state = useRef({
    draft: stored,
    written: stored,
    busy: false,
    gone: false,
    own: [] as string[],
    timer: 0 as ReturnType<typeof setTimeout> | 0,
  });
  const writer = useRef(write);
  writer.current = write;

  const flush = useCallback(async () => {
    const now = state.current;
    if (now.timer) clearTimeout(now.timer);
    now.timer = 0;
    const { draft: wanted } = now;
    const change = noteChange(wanted, now.written);
    // Whoever leaves does not wait: messages arrive in the order in which they were sent.
    if ((now.busy && !now.gone) || Object.keys(change).length === 0) return;
    now.busy = true;
    const result = await answerOf(writer.current(change));
    now.busy = false;
    if (result.ok) {
      now.written = wanted;
      now.own = [...now.own, JSON.stringify(wanted)].slice(-REMEMBERED);
    }
    if (now.gone) return;
    const isNewer = now.draft !== wanted;
    setStatus(result.ok ? (isNewer ? 'unsaved' : 'saved') : result.reason);
    if (result.ok && isNewer) now.timer ||= setTimeout(flush, AUTOSAVE_MS);
    if (!result.ok && result.reason === 'storage') now.timer ||= setTimeout(flush, RETRY_MS);
  }, []);

  const edit = useCallback(
    (change: Partial<NoteContent>) => {
      const now = state.current;
      now.draft = { ...now.draft, ...change };
      setDraft(now.draft);
      setStatus('unsaved');
      now.timer ||= setTimeout(flush, AUTOSAVE_MS);
    },
    [flush],
  );

  const known = JSON.stringify(stored);
  useEffect(() => {
    const now = state.current;
    const isUnwritten = now.busy || Object.keys(noteChange(now.draft, now.written)).length > 0;
    if (isUnwritten || now.own.slice(0, -1).includes(known)) return;
    now.draft = now.written = JSON.parse(known);
    setDraft(now.draft);
  }, [known]);

  useEffect(() => {
    const leave = () => {
      state.current.gone = true;
      flush();
    };
    // Pages come back from where they are kept when the reader goes back.
    const comeBack = () => {
      state.current.gone = false;
    };
    addEventListener('pagehide', leave);
    addEventListener('pageshow', comeBack);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', comeBack);
      leave();
    };
  }, [flush]);

  return { draft, status, edit, flush };
}

async function answerOf(written: Promise<WriteResult>): Promise<WriteResult> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<WriteResult>((resolve) => {
    timer = setTimeout(resolve, ANSWER_MS, UNANSWERED);
  });
  // A browser that ends the background may answer with nothing.
  const result = await Promise.race([written.catch(() => UNANSWERED), late]);
  clearTimeout(timer);
  return result ?? UNANSWERED;
}
