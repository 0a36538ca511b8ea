import { type TextKey, t } from '@/lib/i18n/text';
import type { QuoteKind } from '@/lib/model/analysis';
import { MARKED_RULE } from '@/lib/model/corrections';

const KIND_KEYS: Record<QuoteKind, TextKey> = { direct: 'kindDirect', mixed: 'kindMixed', indirect: 'kindIndirect' };
const KIND_HINT_KEYS: Record<QuoteKind, TextKey> = {
  direct: 'kindDirectHint',
  mixed: 'kindMixedHint',
  indirect: 'kindIndirectHint',
};

export interface KindLabelProps {
  readonly kind: QuoteKind;
  /** By which it was found. */
  readonly rule: string;
}

/** The kind of a quote, by its word; a longer word on pointing. One that the reader marked says so. */
export function KindLabel({ kind, rule }: KindLabelProps) {
  return (
    <span class="kind" title={t(KIND_HINT_KEYS[kind])}>
      {t(rule === MARKED_RULE ? 'kindMarked' : KIND_KEYS[kind])}
    </span>
  );
}
