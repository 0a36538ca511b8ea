import { select, textOf as contentOf } from '@/lib/page/dom';
import { plainText } from '@/lib/page/plain-text';
import type { Found } from '@/lib/page/found';
import { isObject, type JsonLd, type JsonObject, listOf, textOf } from '@/lib/page/json-ld';
import { lookAround } from '@/lib/page/look-around';
import type { MetaTags } from '@/lib/page/meta-tags';
import { namesInByline, uniqueNames } from '@/lib/page/person-names';

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
const BYLINES =
  '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i], [class*="penulis" i], [class*="reporter" i], [data-testid*="byline" i]';

/** Who wrote the article: from structured data, meta tags or the byline; an outlet's name gives way to a person's. */
export function findAuthors(
  document: Document,
  { article, byId }: JsonLd,
  meta: MetaTags,
  body: Element | null,
): Found<string[]> | null {
  const structured: string[] = [];
  for (const author of [...listOf(article?.author), ...listOf(article?.creator)]) {
    const id = isObject(author) && typeof author['@id'] === 'string' ? byId.get(author['@id']) : undefined;
    for (const name of listOf(isObject(author) ? (nameOf(author) ?? (id && nameOf(id))) : author)) {
      if (typeof name === 'string') structured.push(...namesInByline(plainText(name)));
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
  for (const root of lookAround(document, body)) {
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
