import { type TextKey, t } from '@/lib/i18n/text';
import type { ArticlePart, Unread } from '@/lib/model/page-state';

const UNREAD_KEYS: Record<Unread, TextKey> = {
  closed: 'unreadClosed',
  frame: 'unreadFrame',
  canvas: 'unreadCanvas',
  paywall: 'unreadPaywall',
};

interface PartNoteProps {
  readonly part: ArticlePart;
  /** Goes to an address in the tab of the page. */
  readonly onOpen: (url: string) => void;
}

/** "Page 1 of 3", and the way to the whole of a split article, or to its next part. */
export function PartNote({ part: { number, total, whole, next }, onOpen }: PartNoteProps) {
  const link = (url: string, label: string) => (
    <button type="button" class="link" onClick={() => onOpen(url)}>
      {label}
    </button>
  );
  return (
    <p class="article-part">
      <span>{total === null ? t('partNumber', number) : t('partOf', number, total)}</span>
      {whole !== null && link(whole, t('partWhole'))}
      {whole === null && next !== null && link(next, t('partNext', number + 1))}
    </p>
  );
}

/** What of the page could not be read, a line each; nothing when all of it was. */
export function UnreadNote({ unread }: { readonly unread: readonly Unread[] }) {
  if (unread.length === 0) return null;
  return (
    <ul class="plain-list unread hint">
      {unread.map((what) => (
        <li key={what}>{t(UNREAD_KEYS[what])}</li>
      ))}
    </ul>
  );
}
