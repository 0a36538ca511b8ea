import type { PageClues } from '@/lib/model/page-text';

/** The contents of a page's `<meta>` elements by `property`, `name` or `itemprop`, lower case. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Sorts the contents of a page's `<meta>` elements by each of their names. */
export function readMetaTags(meta: PageClues['meta']): MetaTags {
  const tags = new Map<string, string[]>();
  for (const [names, content] of meta) {
    for (const name of new Set(names.split(/\s+/))) if (name !== '') tags.set(name, [...(tags.get(name) ?? []), content]);
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
