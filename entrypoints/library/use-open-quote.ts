import { useCallback, useState } from 'preact/hooks';
import { t } from '@/lib/i18n/text';
import { sendMessage } from '@/lib/messaging/protocol';

/** Opens the article of a quote in a tab, at the quote; the first value tells a failure, empty when there is none. */
export function useOpenQuote(): [string, (quoteId: string) => void] {
  const [notice, setNotice] = useState('');
  const open = useCallback(async (quoteId: string) => {
    const result = await sendMessage('openQuote', { quoteId }).catch(() => ({ ok: false }));
    setNotice(result.ok ? '' : t('openFailed'));
  }, []);
  return [notice, open];
}
