import { PersonPage } from '@/components/correction/person-page';
import { describeFailure } from '@/components/outcome-words';
import { useSheet } from '@/entrypoints/correct/use-sheet';
import { t } from '@/lib/i18n/text';
import { sendMessage } from '@/lib/messaging/protocol';
import { db } from '@/lib/store/db';
import { readPersonSheet } from '@/lib/store/person-sheet';

const read = (personId: string) => readPersonSheet(db, personId);

/** The page of one person's corrections with its connections: database and messages. */
export function PersonCorrection({ personId }: { readonly personId: string }) {
  const { sheet, notice, keep, undo } = useSheet(read, personId, (reason) =>
    reason === 'gone' ? t('personNobody') : describeFailure(reason),
  );
  return (
    <PersonPage
      sheet={sheet}
      notice={notice}
      onKeep={(wish) => keep(sendMessage('correctPerson', { personId, wish }))}
      onUndo={(correctionIds) => undo(...correctionIds)}
    />
  );
}
