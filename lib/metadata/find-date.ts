import type { Found } from '@/lib/model/article';
import type { DateClue } from '@/lib/model/page-text';
import { type JsonLd, textOf } from '@/lib/metadata/json-ld';
import type { MetaTags } from '@/lib/metadata/meta-tags';
import { parseDate } from '@/lib/metadata/parse-date';
import { parseRelative } from '@/lib/metadata/relative-date';

const PUBLISHED_META = [
  'article:published_time',
  'article:published:time',
  'og:article:published_time',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'dtk:publishdate',
  'content_publisheddate',
  'publish-date',
  'publication_date',
  'pubdate',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'date',
  'article.published',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'article.updated',
];

/**
 * When the article appeared: from structured data, meta tags, the lines around its text, and the day in its address, the
 * most trusted first.
 * @param now what lines such as "3 jam lalu" count from; null when the page was saved at an unknown time
 */
export function findPublished(
  { article }: JsonLd,
  meta: MetaTags,
  dates: readonly DateClue[],
  url: string,
  now: Date | null,
): Found<string>[] {
  const declared = declaredDates(article?.datePublished, meta, PUBLISHED_META);
  const written = writtenDate(declared.length > 0 ? dates.filter(({ isNear }) => isNear) : dates, now);
  return [...declared, written, dateInAddress(url)].filter((found) => found !== null);
}

/** When the article was last changed, as structured data or meta tags declare it. */
export function findModified({ article }: JsonLd, meta: MetaTags): Found<string> | null {
  return declaredDates(article?.dateModified, meta, MODIFIED_META)[0] ?? null;
}

function declaredDates(structured: unknown, meta: MetaTags, names: readonly string[]): Found<string>[] {
  const fromJson = parseDate(textOf(structured) ?? '');
  const found: Found<string>[] = fromJson ? [[fromJson, 'json-ld']] : [];
  for (const name of names) {
    const date = parseDate(meta.get(name)?.[0] ?? '');
    if (date) return [...found, [date, 'meta']];
  }
  return found;
}

function writtenDate(dates: readonly DateClue[], now: Date | null): Found<string> | null {
  for (const { text, machine, isMicrodata } of dates) {
    const date = parseDate(machine) ?? parseDate(text) ?? (now && parseRelative(text, now));
    if (date) return [date, isMicrodata ? 'microdata' : 'byline'];
  }
  return null;
}

function dateInAddress(url: string): Found<string> | null {
  const path = /\/((?:19|20)\d{2})[/-]?([01]\d)[/-]?([0-3]\d)(?:\/|-|_|\b)/.exec(url);
  const date = path && parseDate(`${path[1]}-${path[2]}-${path[3]}`);
  return date ? [date, 'address'] : null;
}
