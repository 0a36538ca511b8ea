import { isHeadline } from '@/lib/metadata/headline';
import { type JsonLd, textOf } from '@/lib/metadata/json-ld';
import { firstMeta, type MetaTags } from '@/lib/metadata/meta-tags';

/** What meta tags say of the outlet, whatever the article. */
const OF_THE_SITE = ['og:site_name', 'application-name', 'og:locale', 'content-language'];

/**
 * The meta tags and structured data that speak of the article with this headline, on a page that holds several: sites
 * that append the next article leave those of the first in the page's head. With no headline, all of them do.
 */
export function ofThisArticle(
  headline: string | null,
  meta: MetaTags,
  jsonLd: JsonLd,
): { readonly meta: MetaTags; readonly jsonLd: JsonLd } {
  if (headline === null) return { meta, jsonLd };
  const isOwn = (title: string | null): boolean => title !== null && isHeadline(title, headline);
  const structured = isOwn(textOf(jsonLd.article?.headline) ?? textOf(jsonLd.article?.name));
  const tagged = isOwn(firstMeta(meta, ['og:title', 'title', 'twitter:title']));
  return {
    meta: tagged ? meta : new Map([...meta].filter(([name]) => OF_THE_SITE.includes(name))),
    jsonLd: structured ? jsonLd : { ...jsonLd, article: null },
  };
}
