import { isHeadline } from '@/lib/metadata/headline';

/** A parsed JSON-LD object; nothing about its values is known. */
export type JsonObject = { readonly [key: string]: unknown };

const MAXIMUM_OBJECTS = 2000;
/** Members that hold further descriptions of the page. */
const NESTING = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'];
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Review)$/;

/** The JSON-LD object that describes the article of the page, and all others by their `@id`. */
export interface JsonLd {
  readonly article: JsonObject | null;
  readonly byId: ReadonlyMap<string, JsonObject>;
}

/**
 * Reads the JSON-LD blocks of a page; those that cannot be parsed are passed over. `isThisPage` tells which address is the
 * page's own; `headline`, where the page holds several articles, which of them is wanted.
 */
export function readJsonLd(
  blocks: readonly string[],
  isThisPage: (address: string) => boolean,
  headline: string | null = null,
): JsonLd {
  const byId = new Map<string, JsonObject>();
  const articles: JsonObject[] = [];
  let budget = MAXIMUM_OBJECTS;
  for (const block of blocks) {
    const queue: unknown[] = [parseTolerantly(block)];
    for (let value = queue.shift(); value !== undefined && budget > 0; value = queue.shift()) {
      budget--;
      if (Array.isArray(value)) queue.push(...value.slice(0, 200));
      else if (isObject(value)) {
        if (typeof value['@id'] === 'string' && Object.keys(value).length > 1) byId.set(value['@id'], value);
        if (typesOf(value).some((type) => ARTICLE_TYPE.test(type))) articles.push(value);
        for (const key of NESTING) if (typeof value[key] === 'object' && value[key] !== null) queue.push(value[key]);
      }
    }
  }
  const named = headline !== null ? articles.find((article) => isHeadline(textOf(article.headline) ?? '', headline)) : undefined;
  const own = named ?? articles.find((article) => addressesOf(article).some(isThisPage));
  const article =
    own ?? articles.find((candidate) => 'headline' in candidate && 'datePublished' in candidate) ?? articles[0] ?? null;
  return { article, byId };
}

/** JSON as sites write it: in comments or CDATA, with raw line breaks inside strings or commas before brackets. */
function parseTolerantly(source: string): unknown {
  const opened = source.replace(/^\s*(?:<!--)?\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[)?(?:\s*\*\/)?/, '');
  const closing = opened.lastIndexOf(']]>');
  const inner = closing > opened.length - 20 ? opened.slice(0, Math.max(closing, 0)) : opened;
  const json = inner.slice(0, Math.max(inner.lastIndexOf('}'), inner.lastIndexOf(']')) + 1);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters in strings are what breaks such JSON
  for (const attempt of [json, json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next, more tolerant attempt
    }
  }
  return undefined;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as a list: itself when it is one, nothing when it is absent. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The first text in a value that may be a text, a list or an object with `key`. */
export function textOf(value: unknown, key = 'name'): string | null {
  for (const item of listOf(value)) {
    if (typeof item === 'string' && item.trim() !== '') return item;
    if (isObject(item) && item[key] !== value) {
      const inner = item[key];
      if (typeof inner === 'string' && inner.trim() !== '') return inner;
      if (Array.isArray(inner) && typeof inner[0] === 'string') return inner[0];
    }
  }
  return null;
}

function typesOf(value: JsonObject): string[] {
  return listOf(value['@type']).filter((type): type is string => typeof type === 'string');
}

function addressesOf(article: JsonObject): string[] {
  return [article.url, article['@id'], article.mainEntityOfPage]
    .map((value) => textOf(value, '@id'))
    .filter((address): address is string => address !== null);
}
