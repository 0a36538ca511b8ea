import { useEffect, useId, useRef } from 'preact/hooks';
import { formatNumber } from '@/lib/i18n/numbers';
import { type CountKey, t, tn } from '@/lib/i18n/text';
import type { CheckFindings, CheckState, FoundCheck } from '@/lib/model/check-queue';
import type { Verdict } from '@/lib/model/checking';
import { useAnnounce } from '../announcer';
import { Icon } from '../icon';
import { describeReason, describeVerdict } from '../verdict-words';

interface CheckBarProps {
  readonly state: CheckState;
  /** The run ended before it was through. */
  readonly failed: boolean;
  readonly onCancel: () => void;
  /** The reader has seen what was found. */
  readonly onClear: () => void;
  readonly onRetry: () => void;
  /** Shows the article in the library. */
  readonly onShow: (articleId: string) => void;
}

const COUNT_KEYS: readonly (readonly [Verdict, CountKey])[] = [
  ['verbatim', 'foundVerbatim'],
  ['changed', 'foundChanged'],
  ['re-attributed', 'foundReattributed'],
  ['missing', 'foundMissing'],
  ['unreachable', 'foundUnreachable'],
];
/** A run is read out so often at most, beside its end. */
const SPOKEN_STEPS = 4;

/** The check that the reader asked for: how far it is, then what it found. Nothing where there is none. */
export function CheckBar(props: CheckBarProps) {
  const { state, failed } = props;
  const bar = useRef<HTMLElement>(null);
  const id = useId();
  const { findings, waiting, done } = state;
  useSpokenProgress(state);
  // The button that was pressed is gone with its state: the focus goes on to what there is now.
  const isThrough = findings !== null;
  useEffect(() => {
    if (isThrough && document.activeElement === document.body) bar.current?.querySelector('button')?.focus();
  }, [isThrough]);
  if (waiting === 0 && findings === null) return null;
  return (
    <section ref={bar} class="check-bar" aria-label={t('checkBar')}>
      {findings ? (
        <Findings {...props} findings={findings} />
      ) : (
        <>
          <div class="check-row">
            <p id={`${id}-progress`}>{t('checkProgress', formatNumber(done), formatNumber(done + waiting))}</p>
            {failed && (
              <button type="button" class="button" onClick={props.onRetry}>
                {t('tryAgain')}
              </button>
            )}
            <button type="button" class="button" onClick={props.onCancel}>
              {t('checkStop')}
            </button>
          </div>
          <progress value={done} max={done + waiting} aria-labelledby={`${id}-progress`} />
          <p class="hint">{failed ? t('checkFailed') : t('checkGoesOn')}</p>
        </>
      )}
    </section>
  );
}

function Findings({ findings, onClear, onShow }: CheckBarProps & { readonly findings: CheckFindings }) {
  return (
    <>
      <div class="check-row">
        <p>{summary(findings)}</p>
        <button type="button" class="icon-button" aria-label={t('close')} title={t('close')} onClick={onClear}>
          <Icon name="close" />
        </button>
      </div>
      {findings.notable.length > 0 && (
        <ul class="plain-list check-findings">
          {findings.notable.map((found) => (
            <Finding key={found.quoteId} found={found} onShow={onShow} />
          ))}
        </ul>
      )}
    </>
  );
}

function Finding({ found, onShow }: { readonly found: FoundCheck; readonly onShow: (articleId: string) => void }) {
  const { verdict, reason, exact, title, language, articleId } = found;
  return (
    <li data-verdict={verdict}>
      <p>
        <strong>{describeVerdict(verdict)}</strong>
        {reason && ` (${describeReason(reason)})`}
      </p>
      <button type="button" class="text-button" title={t('checkShow')} onClick={() => onShow(articleId)}>
        <span class="check-words" lang={language} dir="auto">
          {exact}
        </span>
      </button>
      <p class="hint" lang={language} dir="auto">
        {title}
      </p>
    </li>
  );
}

/** How many were checked, and how many of each verdict. */
function summary({ counts }: CheckFindings): string {
  const total = COUNT_KEYS.reduce((sum, [verdict]) => sum + counts[verdict], 0);
  const parts = COUNT_KEYS.filter(([verdict]) => counts[verdict] > 0).map(([verdict, key]) => tn(key, counts[verdict]));
  // A number stays with its word at the end of a line.
  return [tn('checkDone', total), ...parts].map((part) => part.replace(' ', '\u00a0')).join(' · ');
}

/** Reads out the beginning, some steps and the end, as a screen reader cannot follow a bar. */
function useSpokenProgress({ waiting, done, findings }: CheckState): void {
  const announce = useAnnounce();
  const total = done + waiting;
  const step = total === 0 ? 0 : Math.floor((done / total) * SPOKEN_STEPS);
  const isRunning = waiting > 0;
  const hasRun = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: spoken when a step is reached, not at each article
  useEffect(() => {
    if (isRunning) announce(t('checkProgress', formatNumber(done), formatNumber(total)));
    else if (hasRun.current && findings) announce(summary(findings));
    hasRun.current = isRunning;
  }, [isRunning, step, findings === null]);
}
