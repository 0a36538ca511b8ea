import { formatDay } from '@/lib/i18n/dates';
import { type TextKey, t } from '@/lib/i18n/text';
import type { QuoteKind } from '@/lib/model/analysis';
import type { CorrectionRecord } from '@/lib/model/corrections';
import { detailWords, ruleWords } from '../details/detail-words';

const KIND_KEYS: Record<QuoteKind, TextKey> = { direct: 'kindDirect', mixed: 'kindMixed', indirect: 'kindIndirect' };

interface CorrectionListProps {
  readonly corrections: readonly CorrectionRecord[];
  /** More than the date to say of one; empty for nothing. */
  readonly noteOf?: (correctionId: string) => string;
  readonly onUndo: (correctionId: string) => void;
}

/** What the reader corrected, each with its date and the way back. */
export function CorrectionList({ corrections, noteOf, onUndo }: CorrectionListProps) {
  if (corrections.length === 0) return null;
  return (
    <section class="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{t('correctHistory')}</h2>
      <ul class="plain-list undo-list">
        {corrections.map(({ id, at, change }) => (
          <li key={id}>
            <span>
              {describeChange(change)}
              <small>{noteOf?.(id) || formatDay(at)}</small>
            </span>
            <button type="button" class="button" aria-label={t('undoNamed', describeChange(change))} onClick={() => onUndo(id)}>
              {t('undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function describeChange(change: CorrectionRecord['change']): string {
  switch (change.what) {
    case 'speaker':
      return t('changeSpeaker', change.speaker?.name ?? t('speakerNotStated'));
    case 'kind':
      return t('changeKind', t(KIND_KEYS[change.kind]));
    case 'not-quote':
      return t('correctNotQuote');
    case 'marked':
      return t('kindMarked');
    case 'authors':
      return t('changeAuthors', detailWords(change.authors) || t('detailNotStated'));
    case 'published':
      return t('changePublished', detailWords(change.published) || t('detailNotStated'));
    case 'site':
      return ruleWords(change);
    case 'follow':
      return t('followNamed', change.name);
    case 'rename':
      return t('changeRename', change.name);
    case 'merge':
      return t('changeMerge', change.name);
    case 'split':
      return t('changeSplit', change.name);
    case 'person':
      return t('changePerson', [...change.titles, change.official ? t('official') : t('notOfficial')].join(', '));
  }
}
