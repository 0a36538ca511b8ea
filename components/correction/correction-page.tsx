import { t } from '@/lib/i18n/text';
import type { CorrectionSheet, QuoteWish } from '@/lib/model/corrections';
import { Message, Waiting } from '../message';
import { CorrectionForm } from './correction-form';
import { CorrectionList } from './correction-list';

export interface CorrectionPageProps {
  /** Null: the library has no such quote. */
  readonly sheet: CorrectionSheet | null | 'loading' | 'failed';
  /** What was just done, or why it could not be; empty at first. */
  readonly notice: string;
  readonly onKeep: (wish: QuoteWish) => void;
  readonly onUndo: (correctionId: string) => void;
}

/** The page where one quote is corrected, whole. */
export function CorrectionPage({ sheet, notice, onKeep, onUndo }: CorrectionPageProps) {
  return (
    <main>
      <h1>{t('correctTitle')}</h1>
      {sheet === 'loading' && <Waiting text={t('stateReading')} />}
      {sheet === 'failed' && <p class="failure">{t('failureStorage')}</p>}
      {sheet === null && <Message title={t('correctNotQuote')} text={t('correctGone')} />}
      {sheet !== null && typeof sheet === 'object' && (
        <>
          <p class="hint" lang={sheet.language} dir="auto">
            {sheet.articleTitle}
          </p>
          <blockquote class="corrected-quote" lang={sheet.language} dir="auto">
            {sheet.quote.exact}
          </blockquote>
          {sheet.dismissed ? (
            <p>{t('correctDismissed')}</p>
          ) : (
            <CorrectionForm key={stateOf(sheet)} sheet={sheet} onKeep={onKeep} />
          )}
          <p class="correction-notice" role="status">
            {notice}
          </p>
          <CorrectionList corrections={sheet.corrections} onUndo={onUndo} />
          <p class="hint">{t('correctHint')}</p>
        </>
      )}
    </main>
  );
}

/** The form starts anew when what it corrects has changed. */
function stateOf({ quote, people, corrections }: CorrectionSheet): string {
  return JSON.stringify([quote.kind, quote.speaker, people, corrections.length]);
}
