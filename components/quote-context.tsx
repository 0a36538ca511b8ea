import { formatIsoDate } from '@/lib/i18n/dates';
import { t } from '@/lib/i18n/text';
import type { StoredContext } from '@/lib/model/records';

interface QuoteContextProps {
  readonly context: StoredContext;
  readonly language: string;
}

/** Through what and when: "via keterangan tertulis, dikutip Antara · 13 September 2023". */
export function QuoteContext({ context: { channels, when }, language }: QuoteContextProps) {
  const via = channels.length > 0 && t('via', channels.map(({ words }) => words).join(', '));
  return via || when ? (
    <p class="quote-context">
      {via && <span lang={language}>{via}</span>}
      {via && when && ' · '}
      {when && <span title={when.words}>{formatIsoDate(when.date) || when.words}</span>}
    </p>
  ) : null;
}
