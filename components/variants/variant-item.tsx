import { type TextKey, t } from '@/lib/i18n/text';
import type { Fidelity, Variant, VariantGroup } from '@/lib/model/variants';
import { KindLabel } from '../kind-label';
import { outletOf, ReportLine } from '../report-line';
import { SpeakerHeading } from '../speaker-heading';
import { SideBySide } from './side-by-side';

const FIDELITY_KEYS: Record<Fidelity, TextKey> = {
  verbatim: 'variantSame',
  part: 'variantPart',
  fuller: 'variantFuller',
  changed: 'variantDiffers',
};

interface VariantItemProps {
  readonly variant: Variant;
  readonly group: VariantGroup;
  /** Of the speaker's heading. */
  readonly level: 3 | 4;
  readonly onOpenQuote: (quoteId: string) => void;
}

/** How one article reports the statement, beside the quote at hand. */
export function VariantItem({ variant, group, level, onOpenQuote }: VariantItemProps) {
  const { quote, article, difference, fidelity, naming } = variant;
  return (
    <div class="variant" data-quote={quote.id}>
      <ReportLine article={article} />
      <SpeakerHeading speaker={quote.speaker} level={level} language={article.language} />
      <p class="variant-about">
        {fidelity === 'changed' ? <strong>{t(FIDELITY_KEYS[fidelity])}</strong> : t(FIDELITY_KEYS[fidelity])}
        {naming !== 'same' && (
          <>
            {' · '}
            <strong>{t(naming === 'other-name' ? 'otherName' : 'otherTitle')}</strong>
          </>
        )}
      </p>
      {difference.length > 0 && (
        <SideBySide
          parts={difference}
          left={t('sideAtHand', outletOf(group.article))}
          right={t('sideThere', outletOf(article))}
          leftLanguage={group.article.language}
          rightLanguage={article.language}
        />
      )}
      <div class="quote-about">
        <KindLabel kind={quote.kind} rule={quote.evidence.rule} />
        <button type="button" class="tool" onClick={() => onOpenQuote(quote.id)}>
          {t('toStoredQuote')}
        </button>
      </div>
    </div>
  );
}
