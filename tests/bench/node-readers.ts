import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHtml } from '@/lib/cli/parse-html';
import { namesInByline } from '@/lib/metadata/person-names';
import { readSavedPage } from '@/lib/metadata/read-saved-page';

/** What a reader makes of a page, as the scorer of pages wants it. */
export interface Reading {
  readonly title: string;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly text: string;
}

/** Petik and its peers; each reads a page from its source, and answers null when it finds no article or fails. */
export const NODE_READERS = {
  Petik: async (html: string, url: string): Promise<Reading | null> => readSavedPage(parseHtml(html), url),
  Readability: async (html: string): Promise<Reading | null> => {
    const found = new Readability(parseHtml(html)).parse();
    if (!found) return null;
    const { title, byline, publishedTime, content } = found;
    return {
      title: title ?? '',
      authors: namesInByline(byline ?? ''),
      published: publishedTime ?? null,
      text: textOfBlocks(content ?? ''),
    };
  },
  Defuddle: async (html: string, url: string): Promise<Reading | null> => {
    const { title, author, published, content } = await Defuddle(parseHtml(html), url, { useAsync: false });
    return {
      title,
      authors: namesInByline(author),
      published: published === '' ? null : published,
      text: textOfBlocks(content),
    };
  },
} as const;

export type ReaderName = keyof typeof NODE_READERS;
export const READER_NAMES = Object.keys(NODE_READERS) as readonly ReaderName[];

const BLOCKS =
  'address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul';
const isBlock = (name: string): boolean => ` ${BLOCKS} `.includes(` ${name.toLowerCase()} `);

/** The text of the HTML that a peer puts out, a line for each block. */
export function textOfBlocks(html: string): string {
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === 3) text += node.nodeValue?.replace(/\s+/g, ' ') ?? '';
    const breaks = isBlock(node.nodeName);
    if (breaks) text += '\n';
    for (const child of node.childNodes) walk(child);
    if (breaks) text += '\n';
  };
  walk(parseHtml(`<body>${html}</body>`).body);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
