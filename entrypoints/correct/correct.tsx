import { CorrectionPage } from '@/components/correction/correction-page';
import { sendMessage } from '@/lib/messaging/protocol';
import { readCorrectionSheet } from '@/lib/store/correction-sheet';
import { db } from '@/lib/store/db';
import { useSheet } from './use-sheet';

const read = (quoteId: string) => readCorrectionSheet(db, quoteId);

/** The correction page with its connections: database and messages. */
export function Correct({ quoteId }: { readonly quoteId: string }) {
  const { sheet, notice, keep, undo } = useSheet(read, quoteId);
  return (
    <CorrectionPage
      sheet={sheet}
      notice={notice}
      onKeep={(wish) => keep(sendMessage('correctQuote', { quoteId, wish }))}
      onUndo={undo}
    />
  );
}
