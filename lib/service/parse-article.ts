import { composeArticle } from '@/lib/metadata/compose-article';
import type { Article } from '@/lib/model/article';
import type { PageClues, PageText } from '@/lib/model/page-text';

/** Far more than any article; a page that sends more is not read. UTF-16 units. */
const LONGEST_TEXT = 20_000_000;
/** More than a page's reader gathers of anything. */
const MOST_CLUES = 2000;

/**
 * The article in what a tab sent: content scripts share a process with the page, so nothing they send is trusted. Null
 * when it is none. `now` as in `composeArticle`.
 */
export function parseArticle(data: unknown, now: Date): Article | null {
  if (!isRecord(data) || !isRecord(data.clues)) return null;
  const isText = typeof data.url === 'string' && URL.canParse(data.url) && hasBlocks(data) && isClues(data.clues);
  const isPart = data.part === undefined || isOffset(data.part);
  if (!isText || !isPart) return null;
  const { url, text, blocks, part, clues } = data as unknown as PageText;
  return composeArticle({ url, text, blocks, clues, ...(part !== undefined && { part }) }, now);
}

/** What the clues are made of. */
const CLUES: { readonly [K in keyof PageClues]: (value: unknown) => boolean } = {
  headline: (value) => value === null || isString(value),
  windowTitle: isString,
  language: isString,
  canonical: isString,
  meta: listOf((value) => Array.isArray(value) && value.length === 2 && value.every(isString)),
  jsonLd: listOf(isString),
  headings: listOf(
    (value) => isRecord(value) && isString(value.text) && (value.level === 1 || value.level === 2) && isFlag(value.isBefore),
  ),
  bylines: listOf((value) => isRecord(value) && isString(value.text) && isString(value.around) && isFlag(value.isNear)),
  dates: listOf(
    (value) =>
      isRecord(value) && isString(value.text) && isString(value.machine) && [value.isMicrodata, value.isNear].every(isFlag),
  ),
};

function isClues(clues: Record<string, unknown>): boolean {
  return Object.entries(CLUES).every(([name, isClue]) => isClue(clues[name]));
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

function listOf(isItem: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.length <= MOST_CLUES && value.every(isItem);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
