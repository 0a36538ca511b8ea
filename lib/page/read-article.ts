import type { Article, ArticleMetadata } from '@/lib/model/article';
import { buildText } from '@/lib/page/article-text';
import { BlockMap } from '@/lib/page/block-map';
import { chooseBody } from '@/lib/page/choose-body';
import { collectLines, mayHoldMore } from '@/lib/page/collect-lines';
import { detectLanguage, speaksAgainst } from '@/lib/page/detect-language';
import { bodyOf, windowTitle } from '@/lib/page/dom';
import { keepLines } from '@/lib/page/keep-lines';
import { readMetadata } from '@/lib/page/read-metadata';
import { visibleLines } from '@/lib/page/visible-lines';

/** An article and its way back to the page. */
export interface ReadArticle {
  readonly article: Article;
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
 * Reads the article of a page without changing the page or asking for its layout. The generator yields often; its
 * caller may pause there, and resume when the page has had its turn. Returns null when the page holds no article.
 * @param url the address of the page; its fragment is dropped
 * @param now what a byline such as "3 jam lalu" counts from; null for a page that was saved at an unknown time
 */
export function* readArticle(
  document: Document,
  url: string,
  now: Date | null = new Date(),
): Generator<void, ReadArticle | null> {
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
  const metadata = yield* readMetadata(document, url, element, now, body.headline);
  const lines = yield* visibleLines(yield* keepLines(collected, body, metadata));
  yield;
  const text = yield* buildText(collected.boxes, lines);
  if (text.text.length < MINIMUM_LENGTH) return null;
  yield;
  const article: Article = {
    ...withLanguage(metadata, text.text),
    url: url.replace(/#.*$/s, ''),
    text: text.text,
    blocks: text.blocks,
  };
  const trees = collected.trees.filter(({ box }) => body.inside[box]).map(({ root: tree }) => tree);
  return { article, map: new BlockMap(text), body: element, trees };
}

/** What the page declares is often wrong (a template's "en"): the words decide, where they can. */
function withLanguage(metadata: ArticleMetadata, text: string): ArticleMetadata {
  const language = detectLanguage(text) ?? (speaksAgainst(text, metadata.language) ? 'und' : null);
  return language === null ? metadata : { ...metadata, language, provenance: { ...metadata.provenance, language: 'text' } };
}

/** Reads the article of a saved page in one go, for callers without a page that waits. */
export function readArticleAtOnce(document: Document, url: string): ReadArticle | null {
  const reading = readArticle(document, url, null);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}
