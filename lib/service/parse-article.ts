import type { Article } from '@/lib/model/article';

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
  return isArticle ? (data as unknown as Article) : null;
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
