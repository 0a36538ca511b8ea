import type { ArticleMetadata, Found, MetadataField, Provenance } from '@/lib/model/article';
import { isTrustedCanonical } from '@/lib/page/article-keys';
import { attribute, rootOf, select } from '@/lib/page/dom';
import { plainText } from '@/lib/page/plain-text';
import { findAuthors } from '@/lib/page/find-authors';
import { findModified, findPublished } from '@/lib/page/find-date';
import { isObject, type JsonLd, readJsonLd, textOf } from '@/lib/page/json-ld';
import { lookAround } from '@/lib/page/look-around';
import { firstMeta, type MetaTags, readMetaTags } from '@/lib/page/meta-tags';
import { ofThisArticle } from '@/lib/page/one-of-several';
import { chooseTitle } from '@/lib/page/title';

const SECTION_META = ['article:section', 'parsely-section', 'content_category', 'dtk:kanal', 'section', 'articlesection'];
/**
 * Reads what a page says about its article; yields often. `body` is the element with the article's text; `language` is
 * what the page declares, `now` what "3 jam lalu" counts from. `headline`: of the article, where the page holds others
 * beside it: then only what is said of this one counts.
 */
export function* readMetadata(
  document: Document,
  url: string,
  body: Element | null,
  now: Date | null,
  headline: string | null = null,
): Generator<void, ArticleMetadata> {
  const isHere = (address: string): boolean => samePage(address, url);
  const tags = readMetaTags(document);
  yield;
  const { meta, jsonLd } = ofThisArticle(headline, tags, readJsonLd(document, isHere, headline));
  yield;
  const around = lookAround(document, body);
  const [authors, named] = findAuthors(jsonLd, meta, around, url);
  yield;
  const published = findPublished(jsonLd, meta, around, url, now);
  yield;
  const title: Found<string> | null =
    headline === null ? chooseTitle(document, jsonLd, meta, body) : [plainText(headline), 'page'];
  yield;
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
    language: take('language', declaredLanguage(document, jsonLd, meta)) ?? 'und',
    canonicalUrl: take(
      'canonicalUrl',
      findCanonical(document, jsonLd, meta, url, (address) => headline === null || isHere(address)),
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

function declaredLanguage(document: Document, { article }: JsonLd, meta: MetaTags): Found<string> | null {
  const html = rootOf(document);
  const declared: readonly Found<string | null>[] = [
    [textOf(article?.inLanguage), 'json-ld'],
    [html && (attribute(html, 'lang') || attribute(html, 'xml:lang')), 'page'],
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
  document: Document,
  { article }: JsonLd,
  meta: MetaTags,
  url: string,
  isOwn: (address: string) => boolean,
): Found<string> | null {
  const link = select(document, 'link[rel~="canonical" i][href]')[0];
  const candidates: readonly Found<string | null>[] = [
    [link ? attribute(link, 'href') : null, 'meta'],
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
