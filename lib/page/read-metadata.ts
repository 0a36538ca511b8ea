import type { ArticleMetadata, MetadataField, Provenance } from '@/lib/model/article';
import { isTrustedCanonical } from '@/lib/page/article-keys';
import { attribute, bodyOf, byTag, parentElement, rootOf, select, textOf as contentOf } from '@/lib/page/dom';
import { decodeEntities } from '@/lib/page/entities';
import { isObject, type JsonLd, type JsonObject, listOf, readJsonLd, textOf } from '@/lib/page/json-ld';
import { firstMeta, type MetaTags, readMetaTags } from '@/lib/page/meta-tags';
import { parseDate } from '@/lib/page/parse-date';
import { namesInByline, uniqueNames } from '@/lib/page/person-names';
import { chooseTitle } from '@/lib/page/title';

/** A value and where it was read. */
type Found<T> = readonly [value: T, from: Provenance];

const PUBLISHED_META = [
  'article:published_time',
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
  'last-modified',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'article.updated',
];
const AUTHOR_META = [
  'author',
  'article:author',
  'dtk:author',
  'content_author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'article.author',
  'cxenseparse:author',
];
const SECTION_META = ['article:section', 'parsely-section', 'content_category', 'dtk:kanal', 'section', 'articlesection'];
const BYLINES =
  '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i], [class*="penulis" i], [class*="reporter" i], [data-testid*="byline" i]';
const DATE_LINES =
  '[itemprop~="datePublished"], time, [class*="date" i], [class*="time" i], [class*="tanggal" i], [class*="publish" i]';

/** Reads what a page says about its article; `body` is the element with the article's text. `language` is what the page declares; yields often. */
export function* readMetadata(document: Document, url: string, body: Element | null): Generator<void, ArticleMetadata> {
  const meta = readMetaTags(document);
  yield;
  const jsonLd = readJsonLd(document, (address) => samePage(address, url));
  yield;
  const authors = findAuthors(document, jsonLd, meta, body);
  yield;
  const published = findDate(document, jsonLd.article?.datePublished, meta, PUBLISHED_META, body, url);
  yield;
  const provenance: Partial<Record<MetadataField, Provenance>> = {};
  const take = <T>(field: MetadataField, found: Found<T> | null): T | null => {
    if (!found) return null;
    provenance[field] = found[1];
    return found[0];
  };
  return {
    title: take('title', chooseTitle(document, jsonLd, meta, body)) ?? '',
    authors: take('authors', authors) ?? [],
    publisher: take('publisher', findPublisher(jsonLd, meta)),
    section: take('section', findSection(jsonLd, meta)),
    published: take('published', published),
    modified: take('modified', findDate(null, jsonLd.article?.dateModified, meta, MODIFIED_META, null, '')),
    language: take('language', declaredLanguage(document, jsonLd, meta)) ?? 'und',
    canonicalUrl: take('canonicalUrl', findCanonical(document, jsonLd, meta, url)),
    provenance,
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
  if (named && !/^https?:/.test(named)) return [named.trim(), 'json-ld'];
  const site = firstMeta(meta, [
    'og:site_name',
    'application-name',
    'dc.publisher',
    'article:publisher',
    'publisher',
    'twitter:site',
  ]);
  return site && !/^https?:/.test(site) ? [site.replace(/^@/, ''), 'meta'] : null;
}

function findAuthors(
  document: Document,
  { article, byId }: JsonLd,
  meta: MetaTags,
  body: Element | null,
): Found<string[]> | null {
  const structured: string[] = [];
  for (const author of [...listOf(article?.author), ...listOf(article?.creator)]) {
    const id = isObject(author) && typeof author['@id'] === 'string' ? byId.get(author['@id']) : undefined;
    for (const name of listOf(isObject(author) ? (nameOf(author) ?? (id && nameOf(id))) : author)) {
      if (typeof name === 'string') structured.push(...namesInByline(decodeEntities(name)));
    }
  }
  const written = bylineNames(document, body);
  const names = uniqueNames(structured);
  const publisher = textOf(article?.publisher)?.toLowerCase();
  // An outlet that signs for its people says less than the byline.
  if (names.length > 0 && !(names.length === 1 && names[0]?.toLowerCase() === publisher && written.length > 0))
    return [names, 'json-ld'];
  for (const key of AUTHOR_META) {
    const found = uniqueNames((meta.get(key) ?? []).filter((value) => !/^https?:/.test(value)).flatMap(namesInByline));
    if (found.length > 0) return [found, 'meta'];
  }
  return written.length > 0 ? [written, 'byline'] : null;
}

function nameOf(person: JsonObject): unknown {
  const { name, givenName, familyName } = person;
  return name ?? (typeof givenName === 'string' && typeof familyName === 'string' ? `${givenName} ${familyName}` : undefined);
}

/** Names in the elements that look like a byline; those nearest to the body first. */
function bylineNames(document: Document, body: Element | null): string[] {
  for (const root of roots(document, body)) {
    const names: string[] = [];
    for (const element of select(root, BYLINES).slice(0, 40)) {
      const line = contentOf(element).replace(/\s+/g, ' ').trim();
      if (line.length > 120 || !/^\p{Lu}/u.test(line)) continue;
      const found = namesInByline(line).filter((name) => /^\p{Lu}\S*(?:\s\S+)+$/u.test(name));
      if (found.length > 0) names.push(...found);
      if (names.length > 0) break;
    }
    if (names.length > 0) return uniqueNames(names);
  }
  return [];
}

/** A page with more elements is not searched whole for class names: that takes longer than a frame. */
const SEARCHED_ELEMENTS = 40_000;

/** Where to look for lines about the article: around its text, then in the whole page. */
function roots(document: Document, body: Element | null): (Element | Document)[] {
  const top = bodyOf(document);
  const around: (Element | Document)[] = [];
  for (let at = body, i = 0; at && at !== top && i < 3; at = parentElement(at), i++) around.push(at);
  return byTag(document, '*').length > SEARCHED_ELEMENTS ? around : [...around, document];
}

function findSection({ article }: JsonLd, meta: MetaTags): Found<string> | null {
  const section = textOf(article?.articleSection);
  if (section) return [decodeEntities(section).trim(), 'json-ld'];
  const named = firstMeta(meta, SECTION_META);
  return named && !/^https?:/.test(named) ? [named, 'meta'] : null;
}

function findDate(
  document: Document | null,
  structured: unknown,
  meta: MetaTags,
  names: readonly string[],
  body: Element | null,
  url: string,
): Found<string> | null {
  const fromJson = parseDate(textOf(structured) ?? '');
  if (fromJson) return [fromJson, 'json-ld'];
  for (const name of names) {
    const date = parseDate(meta.get(name)?.[0] ?? '');
    if (date) return [date, 'meta'];
  }
  if (!document) return null;
  for (const root of roots(document, body)) {
    for (const element of select(root, DATE_LINES).slice(0, 40)) {
      const machine = parseDate(attribute(element, 'datetime') || attribute(element, 'content'));
      const written = machine ?? readDateLine(contentOf(element).replace(/\s+/g, ' ').trim());
      if (written) return [written, attribute(element, 'itemprop') !== '' ? 'microdata' : 'byline'];
    }
  }
  const path = /\/((?:19|20)\d{2})[/-]?([01]\d)[/-]?([0-3]\d)(?:\/|-|_|\b)/.exec(url);
  const date = path && parseDate(`${path[1]}-${path[2]}-${path[3]}`);
  return date ? [date, 'address'] : null;
}

const readDateLine = (line: string): string | null => (line.length > 0 && line.length < 120 ? parseDate(line) : null);

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

function findCanonical(document: Document, { article }: JsonLd, meta: MetaTags, url: string): Found<string> | null {
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
    if (isTrustedCanonical(url, absolute.href)) return [absolute.href, from];
  }
  return null;
}
