import { cleanText, type Run, sliceClean } from '@/lib/page/clean-text';
import type { Box, Line } from '@/lib/page/collect-lines';
import { HEADINGS } from '@/lib/page/element-kinds';
import { withoutStub } from '@/lib/page/furniture-lines';
import type { Block, BlockKind } from '@/lib/model/article';

/** A text node of the article, as it was read. */
export interface ReadNode {
  readonly node: Text;
  readonly text: string;
  /** Where it starts in the raw text, which is all nodes and line breaks of the article in order. */
  readonly rawStart: number;
}

/** The text of an article with its way back to the page; `BlockMap` reads it. */
export interface ArticleText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly runs: readonly Run[];
  readonly nodes: readonly ReadNode[];
}

/** UTF-16 units; no news article is longer, and what follows would only slow the page. */
const MAXIMUM_LENGTH = 1_000_000;
const LENGTH_PER_STEP = 5000;
/** No mark that ends a sentence, no closing quotation mark, no digit, no capital letter. */
const ENDS_OPEN = /[^\s\dA-ZÀ-Þ.!?:…"”»’'“)\]。！？」]$/;
const GOES_ON = /^[a-zß-öø-ÿ,;.)…а-я]/;

/** Joins the lines of an article to one text of blocks; linear in their length; yields often. Furniture at a line's end is cut off. */
export function* buildText(boxes: readonly Box[], lines: readonly Line[]): Generator<void, ArticleText> {
  const blocks: Block[] = [];
  const runs: Run[] = [];
  const nodes: ReadNode[] = [];
  let text = '';
  let rawLength = 0;
  let before: Line | null = null;

  let sincePause = 0;
  for (const line of lines) {
    if (text.length > MAXIMUM_LENGTH) break;
    sincePause += line.length;
    if (sincePause > LENGTH_PER_STEP) {
      sincePause = 0;
      yield;
    }
    let raw = '';
    for (const piece of line.pieces) {
      if (piece.node) nodes.push({ node: piece.node, text: piece.raw, rawStart: rawLength + raw.length });
      raw += piece.raw;
    }
    const whole = cleanText(raw);
    const clean = sliceClean(whole, withoutStub(whole.text));
    if (clean.text !== '') {
      const previous = blocks[blocks.length - 1];
      const joined = before !== null && previous !== undefined && continues(boxes, before, line, text);
      if (joined) {
        blocks.pop();
        // Nothing on the page stands for the joining space.
        runs.push({ start: text.length, end: text.length + 1, rawStart: rawLength, rawEnd: rawLength });
      }
      if (previous) text += joined ? ' ' : '\n';
      const at = text.length;
      for (const run of clean.runs) {
        runs.push({
          start: at + run.start,
          end: at + run.end,
          rawStart: rawLength + run.rawStart,
          rawEnd: rawLength + run.rawEnd,
        });
      }
      text += clean.text;
      blocks.push(joined ? { ...previous, end: text.length } : { start: at, end: text.length, kind: kindOf(boxes, line) });
      before = line;
    }
    rawLength += raw.length;
  }
  return { text, blocks, runs, nodes };
}

/** Whether `line` goes on with the sentence that an insert between the two had cut in half. */
function continues(boxes: readonly Box[], before: Line, line: Line, text: string): boolean {
  const tag = (boxes[line.box] as Box).tag;
  if (line.order === before.order + 1 || HEADINGS.has(tag) || HEADINGS.has((boxes[before.box] as Box).tag) || tag === 'li')
    return false;
  return ENDS_OPEN.test(text.slice(-2)) && GOES_ON.test(line.text);
}

function kindOf(boxes: readonly Box[], line: Line): BlockKind {
  const box = boxes[line.box] as Box;
  if (HEADINGS.has(box.tag)) return 'heading';
  if (isBoldCrosshead(line)) return 'heading';
  for (let at: Box | undefined = box, steps = 0; at && steps < 4; at = boxes[at.parent], steps++) {
    if (at.tag === 'li' || at.tag === 'dd' || at.tag === 'dt') return 'list-item';
    if (at.tag === 'blockquote') return 'blockquote';
  }
  return 'paragraph';
}

/** A short line all in bold that is no sentence: a crosshead that the site did not mark up as one. */
function isBoldCrosshead(line: Line): boolean {
  return (
    line.text.length <= 80 && line.bold >= line.text.length && !/[.!?:;,…"”»]$/.test(line.text) && !/["“”«»„]/.test(line.text)
  );
}
