import { useEffect, useState } from 'preact/hooks';
import { describeFailure } from '@/components/outcome-words';
import { sendMessage } from '@/lib/messaging/protocol';
import { t } from '@/lib/i18n/text';
import type { WriteResult } from '@/lib/model/write-result';
import { watchQuery } from '@/lib/store/watch-query';

/**
 * What a page of corrections shows and does. `sheet`: what `read` gives for the row with this `id`, kept up to date; `notice`:
 * what was done last, or why it could not be; `keep` waits for a correction to be written, `undo` takes some back. `describe`
 * puts failures into words. `read` must be the same function at each call.
 */
export function useSheet<T>(read: (id: string) => Promise<T | null>, id: string, describe = describeFailure) {
  const [sheet, setSheet] = useState<T | null | 'loading' | 'failed'>('loading');
  const [notice, setNotice] = useState('');
  useEffect(() => {
    const reading = watchQuery(() => read(id)).subscribe({ next: setSheet, error: () => setSheet('failed') });
    return () => reading.unsubscribe();
  }, [read, id]);

  async function tell(write: Promise<WriteResult>, done: string) {
    const result = await write.catch(() => ({ ok: false, reason: 'storage' }) as const);
    setNotice(result.ok ? done : describe(result.reason));
  }
  return {
    sheet,
    notice,
    keep: (write: Promise<WriteResult>) => tell(write, t('correctKept')),
    undo: (...correctionIds: readonly string[]) => tell(undoAll(correctionIds), t('undone')),
  };
}

/** Takes them back one after the other, until one cannot be. */
async function undoAll(correctionIds: readonly string[]): Promise<WriteResult> {
  for (const correctionId of correctionIds) {
    const result = await sendMessage('undoCorrection', { correctionId });
    if (!result.ok) return result;
  }
  return { ok: true };
}
