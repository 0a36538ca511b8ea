import { type TextKey, t } from '@/lib/i18n/text';
import type { UnreachableReason, Verdict } from '@/lib/model/checking';

const VERDICT_KEYS: Record<Verdict, TextKey> = {
  verbatim: 'verdictVerbatim',
  changed: 'verdictChanged',
  're-attributed': 'verdictReattributed',
  missing: 'verdictMissing',
  unreachable: 'verdictUnreachable',
};

const REASON_KEYS: Record<UnreachableReason, TextKey> = {
  offline: 'reasonOffline',
  gone: 'reasonGone',
  paywall: 'reasonPaywall',
  'not-permitted': 'reasonNotPermitted',
  'cut-off': 'reasonCutOff',
};

/** A verdict in words. */
export function describeVerdict(verdict: Verdict): string {
  return t(VERDICT_KEYS[verdict]);
}

/** Why a quote could not be checked, in words that go on in a sentence. */
export function describeReason(reason: UnreachableReason): string {
  return t(REASON_KEYS[reason]);
}
