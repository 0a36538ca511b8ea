import { attribute, select } from '@/lib/page/dom';

/** The contents of a page's `<meta>` elements by `property`, `name` or `itemprop`, lower case. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads all `<meta>` elements of a page. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of select(document, 'meta[content]')) {
    const content = attribute(element, 'content').trim();
    const names = `${attribute(element, 'property')} ${attribute(element, 'name')} ${attribute(element, 'itemprop')}`;
    if (content === '') continue;
    for (const name of new Set(names.toLowerCase().split(/\s+/)))
      if (name !== '') tags.set(name, [...(tags.get(name) ?? []), content]);
  }
  return tags;
}

/** The first content under the first of `names` that has one. */
export function firstMeta(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const content = tags.get(name)?.[0];
    if (content !== undefined) return content;
  }
  return null;
}
