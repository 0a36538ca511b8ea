import { formatNumber } from '@/lib/i18n/numbers';
import { type TextKey, t } from '@/lib/i18n/text';
import type { ImportFault } from '@/lib/model/backup-state';

const FAULTS: Readonly<Record<ImportFault['kind'], TextKey>> = {
  unreadable: 'faultUnreadable',
  'not-json': 'faultNotJson',
  foreign: 'faultForeign',
  newer: 'faultNewer',
  truncated: 'faultTruncated',
  broken: 'faultBroken',
  'too-large': 'faultTooLarge',
  'too-deep': 'faultTooDeep',
  empty: 'faultEmpty',
  storage: 'failureStorage',
  'storage-full': 'failureStorageFull',
};

/** What is wrong with a file, in words. */
export function describeFault({ kind, where }: ImportFault): string {
  return kind === 'broken' && where === '' ? t('faultBrokenSomewhere') : t(FAULTS[kind], where);
}

/** A number of bytes in words: "12.4 MB". */
export function describeBytes(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return `${formatNumber(megabytes < 10 ? Math.round(megabytes * 10) / 10 : Math.round(megabytes))} MB`;
}
