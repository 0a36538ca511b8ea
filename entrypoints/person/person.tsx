import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { PersonPage, type PersonPageProps } from '@/components/correction/person-page';
import { describeFailure } from '@/components/outcome-words';
import { t } from '@/lib/i18n/text';
import { sendMessage } from '@/lib/messaging/protocol';
import type { WriteResult } from '@/lib/model/write-result';
import { db } from '@/lib/store/db';
import { readPersonSheet } from '@/lib/store/person-sheet';

/** The page of one person's corrections with its connections: database and messages. */
export function PersonCorrection({ personId }: { readonly personId: string }) {
  const [sheet, setSheet] = useState<PersonPageProps['sheet']>('loading');
  const [notice, setNotice] = useState('');
  useEffect(() => {
    const reading = liveQuery(() => readPersonSheet(db, personId)).subscribe({
      next: setSheet,
      error: () => setSheet('failed'),
    });
    return () => reading.unsubscribe();
  }, [personId]);

  async function tell(write: Promise<WriteResult>, done: string) {
    const result = await write.catch(() => ({ ok: false, reason: 'storage' }) as const);
    if (result.ok) setNotice(done);
    else setNotice(result.reason === 'gone' ? t('personNobody') : describeFailure(result.reason));
  }

  return (
    <PersonPage
      sheet={sheet}
      notice={notice}
      onKeep={(wish) => tell(sendMessage('correctPerson', { personId, wish }), t('correctKept'))}
      onUndo={(correctionId) => tell(sendMessage('undoCorrection', { correctionId }), t('undone'))}
    />
  );
}
