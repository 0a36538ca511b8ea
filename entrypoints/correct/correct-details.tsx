import { DetailsPage } from '@/components/details/details-page';
import { sendMessage } from '@/lib/messaging/protocol';
import { db } from '@/lib/store/db';
import { readDetailsSheet } from '@/lib/store/read-details';
import { useSheet } from './use-sheet';

const read = (articleId: string) => readDetailsSheet(db, articleId);

/** The page where an article's author and date are corrected, with its connections: database and messages. */
export function CorrectDetails({ articleId }: { readonly articleId: string }) {
  const { sheet, notice, keep, undo } = useSheet(read, articleId);
  return (
    <DetailsPage
      sheet={sheet}
      notice={notice}
      onKeep={(wish) => keep(sendMessage('correctDetails', { articleId, wish }))}
      onUndo={undo}
    />
  );
}
