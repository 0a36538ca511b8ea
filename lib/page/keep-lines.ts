import type { PageClues } from '@/lib/model/page-text';
import type { Body } from '@/lib/page/choose-body';
import type { Box, Collected, Line } from '@/lib/page/collect-lines';
import { HEADINGS } from '@/lib/page/element-kinds';
import { fold } from '@/lib/page/fold';
import { isBoxLabel, isFurnitureLine } from '@/lib/page/furniture-lines';

/** Lines of the body among which headline, kicker, byline and date are looked for. */
const HEAD_LINES = 8;
const LINES_PER_STEP = 50;
/** Blockquotes that are compared with the text; a page with more quotes documents. */
const MAXIMUM_PULL_QUOTES = 20;
/** A linked heading with at most this much text in its box is a teaser of another article. */
const TEASER_LENGTH = 600;
/** A box under a label such as "Advertisement" with more text than this is no part of the label's. */
const LABELLED_LENGTH = 300;
const CAPTION_LENGTH = 250;
/** A list with this share of its text in links lists other articles. */
const LINK_LIST_SHARE = 0.6;
const TEXT_TAGS: ReadonlySet<string> = new Set(['p', 'li', 'blockquote', 'dd', 'dt', 'td', 'th', 'pre', ...HEADINGS]);

/** The lines of the body that are the article's text, in order; yields often. */
export function* keepLines(collected: Collected, body: Body, clues: PageClues): Generator<void, Line[]> {
  const { boxes } = collected;
  const lines = collected.lines.filter((line) => body.inside[line.box]);
  yield;
  const dropped = markTeasersAndCaptions(boxes, lines, body);
  yield;
  const tagOf = (line: Line): string => (boxes[line.box] as Box).tag;
  const long = lines.filter((line) => line.text.length > 80);
  const inParagraphs = long.filter((line) => TEXT_TAGS.has(tagOf(line))).length * 2 > long.length;
  const kept: Line[] = [];
  for (const [i, line] of lines.entries()) {
    if (i % LINES_PER_STEP === 0) yield;
    const { text } = line;
    if (dropped[line.box] || tagOf(line) === 'h1' || isFurnitureLine(text) || (text.length < 20 && fold(text) === '')) continue;
    if ((isLink(line) || isPointer(line)) && text.length < 200 && !HEADINGS.has(tagOf(line))) continue;
    // Where paragraphs are marked up as such, a few bare words are the label of something.
    if (inParagraphs && !TEXT_TAGS.has(tagOf(line)) && text.length < 40 && !/[.!?…"”»]$/.test(text)) continue;
    kept.push(line);
  }
  yield;
  return withoutTail(withoutHead(withoutPullQuotes(kept, tagOf, boxes), clues), tagOf);
}

/** Drops quotations that are set large and stand in the text a second time. */
function withoutPullQuotes(lines: readonly Line[], tagOf: (line: Line) => string, boxes: readonly Box[]): Line[] {
  const isSetApart = (line: Line): boolean =>
    tagOf(line) === 'blockquote' || boxes[(boxes[line.box] as Box).parent]?.tag === 'blockquote';
  const apart = lines
    .filter((line) => isSetApart(line) && line.text.length > 30 && line.text.length < 1000)
    .slice(0, MAXIMUM_PULL_QUOTES);
  if (apart.length === 0) return [...lines];
  const others = lines.filter((line) => !isSetApart(line)).map((line) => line.text);
  const doubled = new Set(
    apart.filter(({ text }) => others.some((other) => other.includes(text.replace(/^["“„«‘']+|[."”“»’']+$/g, '')))),
  );
  return lines.filter((line) => !doubled.has(line));
}

/** Drops what repeats the headline, with the kicker above it, and the byline. */
function withoutHead(lines: readonly Line[], clues: PageClues): Line[] {
  const titles = titlesIn(clues).map(fold).filter(Boolean);
  const at = lines.slice(0, HEAD_LINES).findIndex(({ text }) => {
    const words = fold(text);
    return titles.some(
      (title) =>
        words === title ||
        // The outlet's name stands behind.
        (words.length > 20 && title.startsWith(`${words} `) && title.length < words.length + 40) ||
        (title.length > 20 && words.endsWith(` ${title}`) && words.length < title.length + 80),
    );
  });
  const authors = authorsIn(clues);
  return lines.slice(at + 1).filter((line, i) => i >= HEAD_LINES || !isByline(line.text, authors));
}

/** What the page calls the article. */
function titlesIn({ headline, windowTitle, meta, headings }: PageClues): string[] {
  if (headline !== null) return [headline];
  const tagged = meta.flatMap(([names, content]) => (names.includes('title') ? [content] : []));
  return [windowTitle, ...tagged, ...headings.flatMap(({ level, text }) => (level === 1 ? [text] : []))];
}

/** What may be the names of those who wrote it. */
function authorsIn({ meta, bylines }: PageClues): string[] {
  const tagged = meta.flatMap(([names, content]) => (/author|creator|byl/.test(names) ? [content] : []));
  return [...tagged, ...bylines.map(({ text }) => text)];
}

/** A line near the top that is little more than the names of the authors. */
function isByline(text: string, authors: readonly string[]): boolean {
  if (text.length > 150) return false;
  if (/^(?:von|by|oleh|par|por|text)\s*:?\s+\S+(?:\s\S+){0,7}$/i.test(text) && !/[.!?]$/.test(text)) return true;
  let rest = fold(text);
  for (const author of authors) rest = rest.replace(fold(author), '');
  return rest.length < fold(text).length && rest.trim().length <= 30 && !/[.!?]["”]?$/.test(text);
}

/** A label and a link that fills the rest of the line, in any language: "Baca juga: …", "READ MORE | …". */
function isPointer({ text, linked }: Line): boolean {
  if (linked < 0.4 * text.length) return false;
  const label = /^[^.!?…"“„«]{2,50}?\s?[|:：»>]\s?/.exec(text)?.[0].length ?? 0;
  return label > 0 && linked >= text.length - label - 2;
}

const isLink = (line: Line): boolean => line.linked > 0.8 * line.text.length;

/** Headings that nothing follows head what was dropped. */
function withoutTail(lines: Line[], tagOf: (line: Line) => string): Line[] {
  let end = lines.length;
  while (end > 0 && HEADINGS.has(tagOf(lines[end - 1] as Line))) end--;
  return lines.slice(0, end);
}

/** For each box: holds a teaser of another article, a list of such, or a picture with its caption. */
function markTeasersAndCaptions(boxes: readonly Box[], lines: readonly Line[], body: Body): boolean[] {
  const length = new Float64Array(boxes.length);
  const linked = new Float64Array(boxes.length);
  const count = new Float64Array(boxes.length);
  const media = boxes.map((box) => box.media);
  for (const line of lines) {
    length[line.box] = (length[line.box] as number) + line.text.length;
    count[line.box] = (count[line.box] as number) + 1;
    linked[line.box] = (linked[line.box] as number) + line.linked;
  }
  for (let i = boxes.length - 1; i > body.box; i--) {
    const parent = (boxes[i] as Box).parent;
    length[parent] = (length[parent] as number) + (length[i] as number);
    count[parent] = (count[parent] as number) + (count[i] as number);
    linked[parent] = (linked[parent] as number) + (linked[i] as number);
    if (media[i]) media[parent] = true;
  }
  const dropped = boxes.map(() => false);
  for (const line of lines) {
    const box = boxes[line.box] as Box;
    if (HEADINGS.has(box.tag) && isLink(line)) {
      if (box.parent > body.box && (length[box.parent] as number) <= TEASER_LENGTH) dropped[box.parent] = true;
    } else if (isBoxLabel(line.text)) {
      let around = line.box;
      while (around > body.box && count[around] === 1) around = (boxes[around] as Box).parent;
      if (around > body.box && (length[around] as number) <= LABELLED_LENGTH) dropped[around] = true;
    }
  }
  for (let i = body.box + 1; i < boxes.length; i++) {
    const box = boxes[i] as Box;
    const caption =
      media[i] && count[i] === 1 && (length[i] as number) <= CAPTION_LENGTH && !TEXT_TAGS.has(box.tag) && box.tag !== 'section';
    const links = (box.tag === 'ul' || box.tag === 'ol') && (linked[i] as number) > LINK_LIST_SHARE * (length[i] as number);
    if (caption || links) dropped[i] = true;
    if (dropped[box.parent]) dropped[i] = true;
  }
  return dropped;
}
