import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { DetailsPage, type DetailsPageProps } from '@/components/details/details-page';
import { describeFailure } from '@/components/outcome-words';
import { t } from '@/lib/i18n/text';
import { sendMessage } from '@/lib/messaging/protocol';
import type { WriteResult } from '@/lib/model/write-result';
import { db } from '@/lib/store/db';
import { readDetailsSheet } from '@/lib/store/read-details';

/** The page where an article's author and date are corrected, with its connections: database and messages. */
export function CorrectDetails({ articleId }: { readonly articleId: string }) {
  const [sheet, setSheet] = useState<DetailsPageProps['sheet']>('loading');
  const [notice, setNotice] = useState('');
  useEffect(() => {
    const reading = liveQuery(() => readDetailsSheet(db, articleId)).subscribe({
      next: setSheet,
      error: () => setSheet('failed'),
    });
    return () => reading.unsubscribe();
  }, [articleId]);

  async function tell(write: Promise<WriteResult>, done: string) {
    const result = await write.catch(() => ({ ok: false, reason: 'storage' }) as const);
    setNotice(result.ok ? done : describeFailure(result.reason));
  }

  return (
    <DetailsPage
      sheet={sheet}
      notice={notice}
      onKeep={(wish) => tell(sendMessage('correctDetails', { articleId, wish }), t('correctKept'))}
      onUndo={(correctionId) => tell(sendMessage('undoCorrection', { correctionId }), t('undone'))}
    />
  );
}
