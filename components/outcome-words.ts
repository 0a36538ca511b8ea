import { type TextKey, t } from '@/lib/i18n/text';
import type { FailureReason, UnmarkedReason } from '@/lib/model/write-result';

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

/** In words why selected words were not made a quote. */
export function describeUnmarked(reason: UnmarkedReason): string {
  if (reason === 'not-article') return t('markNoArticle');
  return reason === 'gone' ? t('markNothing') : describeFailure(reason);
}

/** Why nothing can be kept of this page; null when it can. */
export type Unstored = 'private' | 'storage' | null;

/** Why the save and note controls are off, in words; empty when they are on. */
export function describeUnstored(unstored: Unstored): string {
  if (unstored === 'private') return t('unstoredPrivate');
  return unstored === 'storage' ? t('unstoredStorage') : '';
}
