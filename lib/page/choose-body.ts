import { type Box, type Collected, ENOUGH_PROSE, type Line } from '@/lib/page/collect-lines';
import { attribute } from '@/lib/page/dom';
import { HEADINGS } from '@/lib/page/element-kinds';
import { type Here, narrowToOne } from '@/lib/page/narrow-to-one';

/** The part of a page that holds the article's text. */
export interface Body {
  /** Index of the box whose lines are the article's. */
  readonly box: number;
  /** Of the article, when the page holds others beside it; else null. */
  readonly headline: string | null;
  /** For each box: stands in the body and in nothing that is furniture. */
  readonly inside: readonly boolean[];
  /** For each box: furniture by name or tag, or within such. */
  readonly furniture: readonly boolean[];
  /** UTF-16 units of running text in the page. */
  readonly prose: number;
}

/** Lines between two offers to pause. */
const LINES_PER_STEP = 200;
/** A suspect box with more than this share of the page's prose is the article itself under a misleading name. */
const TOO_LARGE_FOR_FURNITURE = 0.5;
/** The same where the rest of the page is enough for an article: a box beside it, or its comments, may be longer. */
const TOO_LARGE_BESIDE_PROSE = 0.75;
/** Boxes that hold one paragraph are never the whole article. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'li', 'blockquote', ...HEADINGS]);
const SENTENCE_END = /[.!?…։。！？।؟]["”»’')\]]?$/;
/** Names that sites give to the box of an article's text. */
const BODY_NAMES =
  /(?:^|[-_ ])(?:article|story|post|entry|news|detail|content|single|page|read|blog|body)[-_]*(?:body|content|text|detail|isi|inner|main|copy)(?:$|[-_ ])|articlebody|storybody/i;

/** Chooses the box whose lines are most like running prose; null when the page has none. Linear in lines and boxes; yields often. */
export function* chooseBody(collected: Collected, here: Here): Generator<void, Body | null> {
  const { boxes, lines } = collected;
  const { furniture, prose: all } = yield* markFurniture(boxes, lines);
  const gain = new Float64Array(boxes.length);
  const prose = new Float64Array(boxes.length);
  yield;
  for (const [i, line] of lines.entries()) {
    if (i % LINES_PER_STEP === 0) yield;
    if (furniture[line.box]) continue;
    const value = worth(line, (boxes[line.box] as Box).tag);
    gain[line.box] = (gain[line.box] as number) + value;
    if (value > 0) prose[line.box] = (prose[line.box] as number) + value;
  }
  sumUp(boxes, gain);
  sumUp(boxes, prose);
  yield;
  yield;
  let best = -1;
  let bestScore = 0;
  for (let i = 0; i < boxes.length; i++) {
    const value = gain[i] as number;
    if (furniture[i] || !((prose[i] as number) > 0) || value * MAXIMUM_PREFERENCE < bestScore) continue;
    const score = value * preference(boxes[i] as Box);
    if (score >= bestScore && !PARAGRAPHS.has((boxes[i] as Box).tag)) {
      best = i;
      bestScore = score;
    }
  }
  if (best < 0) return null;
  const { box, headline } = narrowToOne(collected, best, prose, here);
  const inside = boxes.map(() => false);
  inside[box] = true;
  for (let i = box + 1; i < boxes.length; i++) inside[i] = (inside[(boxes[i] as Box).parent] as boolean) && !furniture[i];
  return { box, headline, inside, furniture, prose: all };
}

/** What a line says for (above 0) or against its box being the article's. */
function worth(line: Line, tag: string): number {
  const length = line.text.length;
  const linked = line.linked / length;
  if (HEADINGS.has(tag)) return 0;
  const sentence = SENTENCE_END.test(line.text);
  const weight = tag === 'li' ? 0.5 : 1;
  if (linked < 0.7 && (length >= 80 || (length >= 25 && sentence && linked < 0.4)))
    return weight * Math.min(length, 600) * (1 - linked);
  return tag === 'td' || tag === 'th' ? 0 : -(15 + 0.7 * line.linked);
}

const MAXIMUM_PREFERENCE = 1.5;

function preference(box: Box): number {
  if (attribute(box.element, 'itemprop') === 'articleBody') return MAXIMUM_PREFERENCE;
  if (box.tag === 'article') return 1.1;
  return BODY_NAMES.test(box.signature) ? 1.15 : 1;
}

/** Adds to each box what its descendants have. */
function sumUp(boxes: readonly Box[], sums: Float64Array): void {
  for (let i = boxes.length - 1; i > 0; i--) {
    const parent = (boxes[i] as Box).parent;
    sums[parent] = (sums[parent] as number) + (sums[i] as number);
  }
}

function* markFurniture(boxes: readonly Box[], lines: readonly Line[]): Generator<void, { furniture: boolean[]; prose: number }> {
  const text = new Float64Array(boxes.length);
  for (const line of lines)
    if (line.text.length >= 80 && line.linked < 0.4 * line.text.length)
      text[line.box] = (text[line.box] as number) + line.text.length;
  sumUp(boxes, text);
  yield;
  const all = text[0] as number;
  const isTooLarge = (length: number): boolean =>
    length > all * (all - length < ENOUGH_PROSE ? TOO_LARGE_FOR_FURNITURE : TOO_LARGE_BESIDE_PROSE);
  const furniture: boolean[] = [];
  boxes.forEach((box, i) => {
    furniture.push((i > 0 && (furniture[box.parent] as boolean)) || (box.suspect && !isTooLarge(text[i] as number)));
  });
  return { furniture, prose: text[0] as number };
}
