import { formatDay } from '@/lib/i18n/dates';
import { type CountKey, tn } from '@/lib/i18n/text';
import type { QuoteEdit } from '@/lib/model/checking';
import type { QuoteView } from '@/lib/model/page-state';

const SINCE_KEYS: readonly (readonly [QuoteEdit['verdict'], CountKey])[] = [
  ['changed', 'changedSince'],
  ['re-attributed', 'reattributedSince'],
  ['missing', 'missingSince'],
];

/** How many of the reader's quotes the article has changed, and since when; nothing when it has changed none. */
export function ChangeNotice({ quotes }: { readonly quotes: readonly QuoteView[] }) {
  const edits = quotes.flatMap(({ trail }) => trail?.edit ?? []);
  const lines = SINCE_KEYS.flatMap(([verdict, key]) => {
    const ofKind = edits.filter((edit) => edit.verdict === verdict);
    if (ofKind.length === 0) return [];
    return [tn(key, ofKind.length, formatDay(Math.min(...ofKind.map(({ since }) => since))))];
  });
  if (lines.length === 0) return null;
  return (
    <ul class="notice plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
