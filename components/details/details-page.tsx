import { formatDay } from '@/lib/i18n/dates';
import { t } from '@/lib/i18n/text';
import type { DetailsSheet, DetailsWish } from '@/lib/model/details';
import { CorrectionList } from '../correction/correction-list';
import { Message, Waiting } from '../message';
import { placeWords } from './detail-words';
import { DetailsForm } from './details-form';

export interface DetailsPageProps {
  /** Null: the library has no such article. */
  readonly sheet: DetailsSheet | null | 'loading' | 'failed';
  /** What was just done, or why it could not be; empty at first. */
  readonly notice: string;
  readonly onKeep: (wish: DetailsWish) => void;
  readonly onUndo: (correctionId: string) => void;
}

/** The page where author and date of one article are corrected, whole. */
export function DetailsPage({ sheet, notice, onKeep, onUndo }: DetailsPageProps) {
  return (
    <main>
      <h1>{t('detailsTitle')}</h1>
      {sheet === 'loading' && <Waiting text={t('stateReading')} />}
      {sheet === 'failed' && <p class="failure">{t('failureStorage')}</p>}
      {sheet === null && <Message title={t('notInLibrary')} text={t('detailsGone')} />}
      {sheet !== null && typeof sheet === 'object' && (
        <>
          <p class="corrected-quote" lang={sheet.article.language} dir="auto">
            {sheet.article.title}
          </p>
          <DetailsForm key={JSON.stringify([sheet.choices, sheet.corrections.length])} sheet={sheet} onKeep={onKeep} />
          <p class="correction-notice" role="status">
            {notice}
          </p>
          <CorrectionList corrections={sheet.corrections} noteOf={(id) => learntWords(sheet, id)} onUndo={onUndo} />
          <p class="hint">{t('detailsHint', sheet.site)}</p>
        </>
      )}
    </main>
  );
}

/** What a correction taught for the site, in words. */
function learntWords({ learnt, site }: DetailsSheet, correctionId: string): string {
  const rule = learnt.get(correctionId);
  return rule ? `${formatDay(rule.at)} · ${t('detailLearnt', site, placeWords([rule.from]))}` : '';
}
