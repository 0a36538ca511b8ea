import { formatDay, formatIsoDate } from '@/lib/i18n/dates';
import { type TextKey, t } from '@/lib/i18n/text';
import type { QuoteEdit, QuoteTrail as Trail, TrailStep, Verdict } from '@/lib/model/checking';
import { Difference } from './difference';

const VERDICT_KEYS: Record<Verdict, TextKey> = {
  verbatim: 'verdictVerbatim',
  changed: 'verdictChanged',
  're-attributed': 'verdictReattributed',
  missing: 'verdictMissing',
  unreachable: 'verdictUnreachable',
};

interface QuoteTrailProps {
  readonly trail: Trail;
  /** Of the article. */
  readonly language: string;
}

/** What became of a saved quote: what the article made of it and when, what it says itself, and the steps there. */
export function QuoteTrail({ trail: { firstSeen, steps, edit }, language }: QuoteTrailProps) {
  return (
    <div class="trail">
      {edit && (
        <div class="edit">
          <p>
            <strong>{t(VERDICT_KEYS[edit.verdict])}</strong> {describePeriod(edit)}{' '}
            {edit.modified ? t('pageModified', formatIsoDate(edit.modified)) : t('pageSilent')}
          </p>
          <Difference parts={edit.difference} language={language} />
          <Difference parts={edit.attribution} language={language} />
        </div>
      )}
      <p>{[t('firstSeen', formatDay(firstSeen)), ...steps.map(describeStep)].join(' · ')}</p>
    </div>
  );
}

function describeStep({ verdict, at }: TrailStep): string {
  return `${t(VERDICT_KEYS[verdict])} ${formatDay(at)}`;
}

/** Between which readings it happened; with the clock when both are of one day. */
function describePeriod({ since, at }: QuoteEdit): string {
  const clock = formatDay(since) === formatDay(at) ? 'short' : undefined;
  return t('changedBetween', formatDay(since, clock), formatDay(at, clock));
}
