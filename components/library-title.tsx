import { formatIsoDate } from '@/lib/i18n/dates';
import { t } from '@/lib/i18n/text';
import type { LibraryTitle as Title } from '@/lib/model/page-state';

interface LibraryTitleProps {
  readonly name: string;
  /** Of the page at hand. */
  readonly fromLibrary: readonly Title[];
  readonly language: string;
  /** Opens the article that says so. */
  readonly onOpen: (articleId: string) => void;
}

/** What an earlier article says of somebody whom this one names without a title, marked as such, with that article. */
export function LibraryTitle({ name, fromLibrary, language, onOpen }: LibraryTitleProps) {
  const title = fromLibrary.find((each) => each.name === name);
  if (title === undefined) return null;
  const { fullName, titles, affiliations, articleId, articleTitle, outlet, day } = title;
  const words = [...(fullName === name ? [] : [fullName]), ...titles, ...affiliations].join(' · ');
  return (
    <p class="library-title">
      <span lang={language} dir="auto">
        {words}
      </span>{' '}
      <span class="library-source">
        {t('fromLibrary')}{' '}
        <button type="button" class="text-button" title={articleTitle} onClick={() => onOpen(articleId)}>
          {[outlet, formatIsoDate(day)].filter((part) => part !== '').join(', ')}
        </button>
      </span>
    </p>
  );
}
