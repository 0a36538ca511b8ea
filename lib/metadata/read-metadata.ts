import type { ArticleMetadata, Found, MetadataField, Provenance } from '@/lib/model/article';
import { isTrustedCanonical } from '@/lib/page/article-keys';
import { plainText } from '@/lib/metadata/plain-text';
import { findAuthors } from '@/lib/metadata/find-authors';
import { findModified, findPublished } from '@/lib/metadata/find-date';
import { isObject, type JsonLd, readJsonLd, textOf } from '@/lib/metadata/json-ld';
import type { PageClues } from '@/lib/model/page-text';
import { firstMeta, type MetaTags, readMetaTags } from '@/lib/metadata/meta-tags';
import { ofThisArticle } from '@/lib/metadata/one-of-several';
import { chooseTitle } from '@/lib/metadata/title';

const SECTION_META = ['article:section', 'parsely-section', 'content_category', 'dtk:kanal', 'section', 'articlesection'];

/**
 * What a page says about its article. `language` is what the page declares; `now`: what "3 jam lalu" counts from; null for a
 * page that was saved at an unknown time.
 */
export function readMetadata(clues: PageClues, url: string, now: Date | null): ArticleMetadata {
  const { headline } = clues;
  const isHere = (address: string): boolean => samePage(address, url);
  const { meta, jsonLd } = ofThisArticle(headline, readMetaTags(clues.meta), readJsonLd(clues.jsonLd, isHere, headline));
  const [authors, named] = findAuthors(jsonLd, meta, clues.bylines, url);
  const published = findPublished(jsonLd, meta, clues.dates, url, now);
  const title: Found<string> | null = headline === null ? chooseTitle(clues, jsonLd, meta) : [plainText(headline), 'page'];
  const provenance: Partial<Record<MetadataField, Provenance>> = {};
  const take = <T>(field: MetadataField, found: Found<T> | null): T | null => {
    if (!found) return null;
    provenance[field] = found[1];
    return found[0];
  };
  return {
    title: take('title', title) ?? '',
    authors: take('authors', authors) ?? [],
    publisher: take('publisher', findPublisher(jsonLd, meta)),
    section: take('section', findSection(jsonLd, meta)),
    published: take('published', published[0] ?? null),
    modified: take('modified', findModified(jsonLd, meta)),
    language: take('language', declaredLanguage(clues, jsonLd, meta)) ?? 'und',
    canonicalUrl: take(
      'canonicalUrl',
      findCanonical(clues, jsonLd, meta, url, (address) => headline === null || isHere(address)),
    ),
    provenance,
    candidates: { authors: named, published },
  };
}

function samePage(address: string, url: string): boolean {
  if (!URL.canParse(address, url) || !URL.canParse(url)) return false;
  return new URL(address, url).pathname.replace(/\/$/, '') === new URL(url).pathname.replace(/\/$/, '');
}

function findPublisher({ article, byId }: JsonLd, meta: MetaTags): Found<string> | null {
  const publisher = article?.publisher;
  const id = isObject(publisher) && typeof publisher['@id'] === 'string' ? byId.get(publisher['@id']) : undefined;
  const named = textOf(publisher) ?? textOf(id);
  if (named && !/^https?:/.test(named)) return [plainText(named), 'json-ld'];
  const site = firstMeta(meta, [
    'og:site_name',
    'application-name',
    'dc.publisher',
    'article:publisher',
    'publisher',
    'twitter:site',
  ]);
  return site && !/^https?:/.test(site) ? [plainText(site.replace(/^@/, '')), 'meta'] : null;
}

function findSection({ article }: JsonLd, meta: MetaTags): Found<string> | null {
  const section = textOf(article?.articleSection);
  if (section) return [plainText(section), 'json-ld'];
  const named = firstMeta(meta, SECTION_META);
  return named && !/^https?:/.test(named) ? [plainText(named), 'meta'] : null;
}

function declaredLanguage({ language }: PageClues, { article }: JsonLd, meta: MetaTags): Found<string> | null {
  const declared: readonly Found<string | null>[] = [
    [textOf(article?.inLanguage), 'json-ld'],
    [language, 'page'],
    [firstMeta(meta, ['og:locale', 'content-language', 'language', 'inlanguage']), 'meta'],
  ];
  for (const [value, from] of declared) {
    const tag = /^[a-z]{2,3}(?=$|[-_])/.exec((value ?? '').trim().toLowerCase())?.[0];
    // "in" is the old code of Indonesian.
    if (tag) return [tag === 'in' ? 'id' : tag, from];
  }
  return null;
}

function findCanonical(
  { canonical }: PageClues,
  { article }: JsonLd,
  meta: MetaTags,
  url: string,
  isOwn: (address: string) => boolean,
): Found<string> | null {
  const candidates: readonly Found<string | null>[] = [
    [canonical, 'meta'],
    [firstMeta(meta, ['og:url']), 'meta'],
    [textOf(article?.mainEntityOfPage, '@id') ?? textOf(article?.url, '@id'), 'json-ld'],
  ];
  for (const [address, from] of candidates) {
    if (!address || !URL.canParse(address, url)) continue;
    const absolute = new URL(address, url);
    absolute.hash = '';
    if (isTrustedCanonical(url, absolute.href) && isOwn(absolute.href)) return [absolute.href, from];
  }
  return null;
}
