import { type TextKey, t } from '@/lib/i18n/text';
import type { CheckedPart as Checked } from '@/lib/model/checked-text';
import type { Fidelity } from '@/lib/model/variants';
import { LookupLinks } from '../lookup/lookup-links';
import { pageAddress } from '../page-address';
import { outletOf, ReportLine } from '../report-line';
import { SpeakerHeading } from '../speaker-heading';
import { SideBySide } from '../variants/side-by-side';

const FOUND_KEYS: Record<Fidelity, TextKey> = {
  verbatim: 'foundVerbatim',
  part: 'foundPart',
  fuller: 'foundFuller',
  changed: 'foundChanged',
};

interface CheckedPartProps {
  readonly checked: Checked;
  readonly language: string;
  readonly onOpenQuote: (quoteId: string) => void;
}

/** A quotation or sentence of the pasted text, and what the library has of it: by whom, where, when. */
export function CheckedPart({ checked: { part, nearest }, language, onOpenQuote }: CheckedPartProps) {
  const fidelity = nearest?.fidelity ?? 'never';
  return (
    <li class="checked" data-found={fidelity}>
      <p class="checked-verdict">
        <strong>{nearest ? t(FOUND_KEYS[nearest.fidelity]) : t('foundNever')}</strong>
        {nearest?.otherSpeaker && (
          <>
            {' · '}
            <strong>{t('foundOtherSpeaker')}</strong>
          </>
        )}
      </p>
      {(nearest === null || nearest.difference.length === 0) && (
        <p class="checked-words" lang={language} dir="auto">
          {part.exact}
        </p>
      )}
      {part.speaker && <p class="hint">{t('pastedBy', part.speaker.name)}</p>}
      {nearest && (
        <>
          {nearest.difference.length > 0 && (
            <SideBySide
              parts={nearest.difference}
              left={`${t('storedWords')}: ${outletOf(nearest.article)}`}
              right={t('checkTextLabel')}
              leftLanguage={nearest.article.language}
              rightLanguage={language}
            />
          )}
          <SpeakerHeading speaker={nearest.quote.speaker} level={2} language={nearest.article.language} />
          <ReportLine article={nearest.article} />
        </>
      )}
      <div class="quote-about">
        {nearest && (
          <>
            <button type="button" class="tool" onClick={() => onOpenQuote(nearest.quote.id)}>
              {t('toStoredQuote')}
            </button>
            <a class="tool" href={pageAddress('variants', nearest.quote.id)}>
              {t('compareReports')}
            </a>
          </>
        )}
        <LookupLinks subject={{ exact: part.exact, speaker: part.speaker?.name ?? null, url: null }} />
      </div>
    </li>
  );
}
