import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { CorrectionPage, type CorrectionPageProps } from '@/components/correction/correction-page';
import { describeFailure } from '@/components/outcome-words';
import { t } from '@/lib/i18n/text';
import { sendMessage } from '@/lib/messaging/protocol';
import type { WriteResult } from '@/lib/model/write-result';
import { readCorrectionSheet } from '@/lib/store/correction-sheet';
import { db } from '@/lib/store/db';

/** The correction page with its connections: database and messages. */
export function Correct({ quoteId }: { readonly quoteId: string }) {
  const [sheet, setSheet] = useState<CorrectionPageProps['sheet']>('loading');
  const [notice, setNotice] = useState('');
  useEffect(() => {
    const reading = liveQuery(() => readCorrectionSheet(db, quoteId)).subscribe({
      next: setSheet,
      error: () => setSheet('failed'),
    });
    return () => reading.unsubscribe();
  }, [quoteId]);

  async function tell(write: Promise<WriteResult>, done: string) {
    const result = await write.catch(() => ({ ok: false, reason: 'storage' }) as const);
    setNotice(result.ok ? done : describeFailure(result.reason));
  }

  return (
    <CorrectionPage
      sheet={sheet}
      notice={notice}
      onKeep={(wish) => tell(sendMessage('correctQuote', { quoteId, wish }), t('correctKept'))}
      onUndo={(correctionId) => tell(sendMessage('undoCorrection', { correctionId }), t('undone'))}
    />
  );
}
