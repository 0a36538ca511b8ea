import { useCallback, useState } from 'preact/hooks';
import { describeFailure } from '@/components/outcome-words';
import { t, tn } from '@/lib/i18n/text';
import { sendMessage } from '@/lib/messaging/protocol';

interface Deletion {
  /** What happened, in words; empty when there is nothing to tell. */
  readonly notice: string;
  readonly remove: (articleIds: readonly string[] | 'all') => Promise<void>;
  /** Null when there is nothing to undo. */
  readonly undo: (() => Promise<void>) | null;
  /** Tells something else in the same place. */
  readonly tell: (notice: string) => void;
}

/** Deletes articles and takes the last deletion back. */
export function useDeletion(): Deletion {
  const [last, setLast] = useState<{ notice: string; trashId: string | null }>({ notice: '', trashId: null });

  const tell = useCallback((notice: string) => setLast({ notice, trashId: null }), []);

  const remove = useCallback(
    async (articleIds: readonly string[] | 'all') => {
      const result = await sendMessage('deleteArticles', { articleIds }).catch(() => null);
      if (result === null || result.trashId === null) tell(t('deleteFailed'));
      else setLast({ notice: tn('deleted', result.count), trashId: result.trashId });
    },
    [tell],
  );

  const { trashId } = last;
  const undo = useCallback(async () => {
    if (trashId === null) return;
    const result = await sendMessage('undoDelete', { trashId }).catch(() => ({ ok: false, reason: 'storage' }) as const);
    tell(result.ok ? t('undone') : t('undoFailed', describeFailure(result.reason)));
  }, [trashId, tell]);

  return { notice: last.notice, remove, undo: trashId === null ? null : undo, tell };
}
