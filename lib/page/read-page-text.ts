import type { PageText } from '@/lib/model/page-text';
import { buildText } from '@/lib/page/article-text';
import { BlockMap } from '@/lib/page/block-map';
import { chooseBody } from '@/lib/page/choose-body';
import { collectLines, mayHoldMore } from '@/lib/page/collect-lines';
import { bodyOf, windowTitle } from '@/lib/page/dom';
import { gatherClues } from '@/lib/page/gather-clues';
import { keepLines } from '@/lib/page/keep-lines';
import { visibleLines } from '@/lib/page/visible-lines';

/** The text of a page's article and its way back to the page. */
export interface ReadPage {
  readonly page: PageText;
  readonly map: BlockMap;
  /** The element that holds the article's text. */
  readonly body: Element;
  /** Open shadow roots and frames' bodies within it, which changes of the page around them leave alone. */
  readonly trees: readonly (ShadowRoot | HTMLElement)[];
}

/** How often what looks like furniture, but may hold more text than was found elsewhere, is entered; the last time everything is. */
const ROUNDS = 3;
/** Shorter texts are teasers, error pages and notices. */
const MINIMUM_LENGTH = 140;

/**
 * Reads the text of a page's article without changing the page or asking for its layout, and gathers what the page says of
 * it. The generator yields often; its caller may pause there, and resume when the page has had its turn. Returns null when
 * the page holds no article.
 * @param url the address of the page; its fragment is dropped
 */
export function* readPageText(document: Document, url: string): Generator<void, ReadPage | null> {
  const root = bodyOf(document);
  if (!root) return null;
  const here = { windowTitle: windowTitle(document), url };
  const entered = new Set<Element>();
  let collected = yield* collectLines(root, entered);
  let body = yield* chooseBody(collected, here);
  for (let round = 1; round <= ROUNDS; round++) {
    yield;
    const prose = body?.prose ?? 0;
    const larger = mayHoldMore(collected.passed, prose);
    if (body && larger.length === 0) break;
    for (const element of larger) entered.add(element);
    collected = yield* collectLines(root, larger.length > 0 && round < ROUNDS ? entered : null);
    body = yield* chooseBody(collected, here);
  }
  if (!body) return null;
  const element = collected.boxes[body.box]?.element ?? root;
  yield;
  const clues = yield* gatherClues(document, element, body.headline);
  yield;
  const lines = yield* visibleLines(yield* keepLines(collected, body, clues));
  yield;
  const text = yield* buildText(collected.boxes, lines);
  if (text.text.length < MINIMUM_LENGTH) return null;
  yield;
  const trees = collected.trees.filter(({ box }) => body.inside[box]).map(({ root: tree }) => tree);
  const page = { url: url.replace(/#.*$/s, ''), text: text.text, blocks: text.blocks, clues };
  return { page, map: new BlockMap(text), body: element, trees };
}
