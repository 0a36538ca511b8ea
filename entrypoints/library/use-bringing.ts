import { useCallback, useRef, useState } from 'preact/hooks';
import { annotationsOfFile } from '@/lib/backup/annotations/annotations-of-file';
import { BackupFault } from '@/lib/backup/fault';
import { recordsOfFile } from '@/lib/backup/read-file';
import { sendMessage } from '@/lib/messaging/protocol';
import type { BringingState, ImportFault } from '@/lib/model/backup-state';
import { articleKeys } from '@/lib/page/article-keys';
import { annotatedRecords } from '@/lib/store/backup/annotated-records';
import { bringIn } from '@/lib/store/backup/bring-in';
import { db } from '@/lib/store/db';
import { storageFailure } from '@/lib/store/storage-failure';

/** Of all library pages that are open, one brings a file in. */
const LOCK = 'petik-bringing';

interface Bringing {
  readonly bringing: BringingState | null;
  readonly look: (file: File) => Promise<void>;
  readonly bring: () => Promise<void>;
  readonly cancel: () => void;
}

/**
 * Brings a file into the library: it is read twice, first to the end without writing, so that a broken one changes nothing.
 * This page writes itself, for a background may end while it waits for the file.
 */
export function useBringing(onBrought: () => void): Bringing {
  const [bringing, setBringing] = useState<BringingState | null>(null);
  const running = useRef<AbortController | null>(null);
  const chosen = useRef<File | null>(null);

  const run = useCallback(async (file: File, writes: boolean) => {
    const stop = new AbortController();
    running.current = stop;
    const { name } = file;
    let share = 0;
    const show = () => setBringing({ phase: writes ? 'writing' : 'reading', name, share });
    show();
    const onRead = (bytes: number) => {
      share = Math.min(1, bytes / file.size);
    };
    let isPartly = false;
    const onProgress = () => {
      isPartly = writes;
      show();
    };
    try {
      const annotated = await annotationsOfFile(file, (url) => keysOf(url)[0] ?? null, Date.now(), onRead);
      const records = annotated ? annotatedRecords(db, annotated, keysOf) : recordsOfFile(file, onRead);
      const report = await navigator.locks.request(LOCK, { signal: stop.signal }, () =>
        bringIn(db, records, { writes, onProgress, signal: stop.signal }),
      );
      setBringing({ phase: writes ? 'done' : 'ready', name, report, skipped: annotated?.skipped ?? 0 });
    } catch (error) {
      if (stop.signal.aborted) setBringing({ phase: 'cancelled', name, isPartly });
      else setBringing({ phase: 'failed', name, fault: faultOf(error), isPartly });
    }
  }, []);

  const look = useCallback(
    (file: File) => {
      chosen.current = file;
      return run(file, false);
    },
    [run],
  );

  const bring = useCallback(async () => {
    if (chosen.current) await run(chosen.current, true);
    onBrought();
    // Nobody waits for the index: the library tells how far it is.
    await sendMessage('indexLibrary', undefined).catch(() => null);
  }, [run, onBrought]);

  const cancel = useCallback(() => {
    running.current?.abort();
    chosen.current = null;
    setBringing((last) => (last?.phase === 'ready' ? null : last));
  }, []);

  return { bringing, look, bring, cancel };
}

const keysOf = (url: string): readonly string[] => articleKeys(url, null);

function faultOf(error: unknown): ImportFault {
  return error instanceof BackupFault ? { kind: error.kind, where: error.where } : { kind: storageFailure(error), where: '' };
}
