import { type TextKey, t } from '@/lib/i18n/text';
import type { QuoteKind } from '@/lib/model/analysis';

const KIND_KEYS: Record<QuoteKind, TextKey> = { direct: 'kindDirect', mixed: 'kindMixed', indirect: 'kindIndirect' };
const KIND_HINT_KEYS: Record<QuoteKind, TextKey> = {
  direct: 'kindDirectHint',
  mixed: 'kindMixedHint',
  indirect: 'kindIndirectHint',
};

export interface KindLabelProps {
  readonly kind: QuoteKind;
}

/** The kind of a quote, by its word; a longer word on pointing. */
export function KindLabel({ kind }: KindLabelProps) {
  return (
    <span class="kind" title={t(KIND_HINT_KEYS[kind])}>
      {t(KIND_KEYS[kind])}
    </span>
  );
}
