import type { Article, Candidates, Provenance } from '@/lib/model/article';

/** Where a page may say who wrote its article, and when. */
const PLACES = ['json-ld', 'meta', 'microdata', 'byline', 'address'] as const satisfies readonly Provenance[];
/** Far more than there are places. */
const MOST_CANDIDATES = 20;
/** Far more than any article; a page that sends more is not read. UTF-16 units. */
const LONGEST_TEXT = 20_000_000;

/**
 * Checks what a tab sent as an article: content scripts share a process with the page, so nothing they send is trusted.
 * Null when it is no article.
 */
export function parseArticle(data: unknown): Article | null {
  if (!isRecord(data)) return null;
  const isArticle =
    ['url', 'title', 'text', 'language'].every((field) => typeof data[field] === 'string') &&
    ['publisher', 'section', 'published', 'modified', 'canonicalUrl'].every((field) => isStringOrNull(data[field])) &&
    Array.isArray(data.authors) &&
    data.authors.every((author) => typeof author === 'string') &&
    isRecord(data.provenance) &&
    (data.part === undefined || isOffset(data.part)) &&
    isUrl(data.url) &&
    hasBlocks(data);
  if (!isArticle) return null;
  const { found: _found, candidates, ...article } = data as unknown as Article;
  return { ...article, candidates: candidatesOf(candidates) };
}

/** What a page's places say of author and date, as far as it is what it should be. */
function candidatesOf(data: unknown): Candidates {
  const { authors, published } = isRecord(data) ? data : {};
  const listOf = <T>(value: unknown, isValue: (value: unknown) => value is T): (readonly [T, Provenance])[] =>
    Array.isArray(value)
      ? value.slice(0, MOST_CANDIDATES).flatMap((each: unknown): (readonly [T, Provenance])[] => {
          const [said, from] = Array.isArray(each) ? (each as unknown[]) : [];
          const place = PLACES.find((known) => known === from);
          return isValue(said) && place ? [[said, place]] : [];
        })
      : [];
  const isName = (value: unknown): value is string => typeof value === 'string';
  const isNames = (value: unknown): value is string[] => Array.isArray(value) && value.every(isName);
  return { authors: listOf(authors, isNames), published: listOf(published, isName) };
}

/** Blocks in order, apart, within the text. */
function hasBlocks({ text, blocks }: Record<string, unknown>): boolean {
  if (typeof text !== 'string' || text.length > LONGEST_TEXT || !Array.isArray(blocks)) return false;
  let reached = 0;
  for (const block of blocks as unknown[]) {
    if (!isRecord(block) || !isOffset(block.start) || !isOffset(block.end)) return false;
    if (block.start < reached || block.end < block.start || block.end > text.length) return false;
    reached = block.end;
  }
  return true;
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isStringOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isUrl(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value);
}
