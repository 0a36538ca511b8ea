import { formatIsoDate } from '@/lib/i18n/dates';
import { type TextKey, t } from '@/lib/i18n/text';
import type { ArticleMetadata, MetadataField } from '@/lib/model/article';
import { authorWords, languageWords, placeWords } from './detail-words';

type Shown = Omit<ArticleMetadata, 'candidates'>;

interface ArticleDetailsProps {
  readonly article: Shown;
  /** Opens the page where author and date are corrected; null for an article that is not stored. */
  readonly onCorrect: (() => void) | null;
}

/** What the page says of its article, each with the place where it was read. */
export function ArticleDetails({ article, onCorrect }: ArticleDetailsProps) {
  return (
    <div class="details">
      <dl>
        {rowsOf(article).map(({ field, label, words }) => {
          const from = article.provenance[field];
          return (
            <div key={field}>
              <dt>{t(label)}</dt>
              <dd>
                <span dir="auto">{words}</span>
                {from !== undefined && <small>{t('detailFrom', placeWords([from]))}</small>}
              </dd>
            </div>
          );
        })}
      </dl>
      {onCorrect && (
        <button type="button" class="text-button" onClick={onCorrect}>
          {t('detailsCorrect')}
        </button>
      )}
    </div>
  );
}

interface Row {
  readonly field: MetadataField;
  readonly label: TextKey;
  readonly words: string;
}

/** Author and date stand there even when they are unknown, for they can be corrected. */
function rowsOf({ title, authors, published, modified, publisher, section, language }: Shown): Row[] {
  const rows: readonly Row[] = [
    { field: 'title', label: 'detailTitle', words: title },
    { field: 'authors', label: 'detailAuthors', words: authorWords(authors) || t('detailNotStated') },
    { field: 'published', label: 'detailPublished', words: formatIsoDate(published) || t('detailNotStated') },
    { field: 'modified', label: 'detailModified', words: formatIsoDate(modified) },
    { field: 'publisher', label: 'detailPublisher', words: publisher ?? '' },
    { field: 'section', label: 'detailSection', words: section ?? '' },
    { field: 'language', label: 'detailLanguage', words: languageWords(language) },
  ];
  return rows.filter(({ words }) => words !== '');
}
