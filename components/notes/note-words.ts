import { type TextKey, t } from '@/lib/i18n/text';
import type { KNOWN_VERDICTS } from '@/lib/model/notes';

/** A verdict that Petik has words for. */
export type KnownVerdict = (typeof KNOWN_VERDICTS)[number];

const VERDICT_KEYS: Readonly<Record<KnownVerdict, TextKey>> = {
  true: 'verdictTrue',
  false: 'verdictFalse',
  'needs-checking': 'verdictNeedsChecking',
};

/** Whether a verdict is one that Petik has words for. */
export const isKnownVerdict = (verdict: string): verdict is KnownVerdict => verdict in VERDICT_KEYS;

/** A verdict as it is shown: the reader's own stands as she wrote it. */
export const noteVerdictWords = (verdict: string): string => (isKnownVerdict(verdict) ? t(VERDICT_KEYS[verdict]) : verdict);
