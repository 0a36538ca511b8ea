import { useState } from 'preact/hooks';
import { VariantsPage } from '@/components/variants/variants-page';
import { db } from '@/lib/store/db';
import { findGroup } from '@/lib/store/variants/find-group';
import { useLiveQuery } from './use-live-query';
import { useOpenQuote } from './use-open-quote';

/** A query, made anew for each attempt: another function is asked anew. */
const groupOf = (quoteId: string) => async () => ({ group: await findGroup(db, quoteId) });

/** The reports of one statement, with their connections. */
export function Variants({ quoteId }: { readonly quoteId: string }) {
  const [read, setRead] = useState(() => groupOf(quoteId));
  const [notice, open] = useOpenQuote();
  const result = useLiveQuery(read);
  return (
    <VariantsPage
      group={typeof result === 'object' ? result.group : result}
      notice={notice}
      onOpenQuote={open}
      onRetry={() => setRead(() => groupOf(quoteId))}
    />
  );
}
