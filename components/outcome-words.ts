import { type TextKey, t } from '@/lib/i18n/text';
import type { WriteResult } from '@/lib/model/write-result';

type FailureReason = Extract<WriteResult, { ok: false }>['reason'];

const FAILURE_KEYS: Record<FailureReason, TextKey> = {
  private: 'failurePrivate',
  'storage-full': 'failureStorageFull',
  gone: 'failureGone',
  storage: 'failureStorage',
};

/** A failed write in words. */
export function describeFailure(reason: FailureReason): string {
  return t(FAILURE_KEYS[reason]);
}

/** Why nothing can be kept of this page; null when it can. */
export type Unstored = 'private' | 'storage' | null;

/** Why the save and note controls are off, in words; empty when they are on. */
export function describeUnstored(unstored: Unstored): string {
  if (unstored === 'private') return t('unstoredPrivate');
  return unstored === 'storage' ? t('unstoredStorage') : '';
}
