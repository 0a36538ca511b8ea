import { formatDay, formatIsoDate } from '@/lib/i18n/dates';
import { t } from '@/lib/i18n/text';
import type { ArticleRecord } from '@/lib/model/records';
import { Icon } from './icon';

/** Who published an article: its publisher, or its site where it names none. */
export function outletOf({ publisher, url }: Pick<ArticleRecord, 'publisher' | 'url'>): string {
  return publisher ?? new URL(url).hostname;
}

interface ReportLineProps {
  readonly article: ArticleRecord;
}

/** Where and when: the outlet, the day, the title as a link to the article. */
export function ReportLine({ article }: ReportLineProps) {
  const day = formatIsoDate(article.published) || formatDay(article.firstSeen);
  return (
    <p class="report-line">
      <strong>{outletOf(article)}</strong>
      {` · ${day} · `}
      <a class="link" href={article.url} target="_blank" rel="noreferrer" lang={article.language} title={t('openArticle')}>
        {article.title}
        <Icon name="open" />
      </a>
    </p>
  );
}
