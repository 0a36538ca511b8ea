import type { ComponentChildren } from 'preact';
import { formatDay, formatIsoDate } from '@/lib/i18n/dates';
import { t } from '@/lib/i18n/text';
import type { QuoteEdit, QuoteTrail as Trail, TrailStep } from '@/lib/model/checking';
import { Difference } from './difference';
import { describeReason, describeVerdict } from './verdict-words';

interface QuoteTrailProps {
  readonly trail: Trail;
  /** Of the article. */
  readonly language: string;
  /** Stands at its end. */
  readonly children?: ComponentChildren;
}

/** What became of a saved quote: what the article made of it and when, what it says itself, and the steps there. */
export function QuoteTrail({ trail: { firstSeen, steps, edit, checked }, language, children }: QuoteTrailProps) {
  return (
    <div class="trail">
      {edit && (
        <div class="edit">
          <p>
            <strong>{describeVerdict(edit.verdict)}</strong> {describePeriod(edit)}{' '}
            {edit.modified ? t('pageModified', formatIsoDate(edit.modified)) : t('pageSilent')}
          </p>
          <Difference parts={edit.difference} language={language} />
          <Difference parts={edit.attribution} language={language} />
        </div>
      )}
      <p>
        {[
          t('firstSeen', formatDay(firstSeen)),
          ...steps.map((step, index) => describeStep(step, index === 0)),
          ...(checked !== null && checked > (steps.at(-1)?.at ?? 0) ? [t('lastChecked', formatDay(checked, 'short'))] : []),
        ].join(' · ')}
      </p>
      {children}
    </div>
  );
}

/** A step; the first one may be that nothing had changed when it was checked. */
function describeStep({ verdict, reason, at }: TrailStep, isFirst: boolean): string {
  const words = verdict === 'verbatim' && isFirst ? t('verdictUnchanged') : describeVerdict(verdict);
  return `${words} ${formatDay(at)}${reason ? ` (${describeReason(reason)})` : ''}`;
}

/** Between which readings it happened; with the clock when both are of one day. */
function describePeriod({ since, at }: QuoteEdit): string {
  const clock = formatDay(since) === formatDay(at) ? 'short' : undefined;
  return t('changedBetween', formatDay(since, clock), formatDay(at, clock));
}
