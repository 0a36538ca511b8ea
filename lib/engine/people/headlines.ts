import { NAME, Tag } from '../text/tags';
import { isCapital, isWord, Shape, type Token } from '../text/token';

/** Lines that write their verbs with capitals, and what the running text says of their words. */
export interface Headlines {
  /** Numbers of the blocks. */
  readonly blocks: ReadonlySet<number>;
  /** Words that have a capital in running text too. */
  readonly written: ReadonlySet<string>;
}

/** Fewer words are a crosshead or a byline, whose capitals are its names'. */
const ENOUGH_WORDS = 4;
/** Shorter words are often in lower case in headlines too. */
const LONG = 4;
const TERMINALS: ReadonlySet<string> = new Set(['.', '!', '…']);

/** Finds the headlines of an article whose capitals tell no names from other words ("Polisi Tangkap Pencuri Beras"). One walk. */
export function readHeadlines(tokens: readonly Token[]): Headlines {
  const blocks = new Set<number>();
  for (let first = 0; first < tokens.length; ) {
    const { block } = tokens[first] as Token;
    let end = first;
    let words = 0;
    let small = 0;
    for (; end < tokens.length && (tokens[end] as Token).block === block; end++) {
      const token = tokens[end] as Token;
      if (!isWord(token) || token.end - token.start < LONG) continue;
      if (isCapital(token)) words++;
      else if (token.shape === Shape.Lower && !(token.tags & (Tag.Function | Tag.Adjunct | Tag.PlacePreposition))) small++;
    }
    if (words >= ENOUGH_WORDS && small === 0 && !TERMINALS.has((tokens[end - 1] as Token).key)) blocks.add(block);
    first = end;
  }
  const written = new Set<string>();
  if (blocks.size === 0) return { blocks, written };
  // The capital of a sentence's first word says nothing, unless it is known for a name.
  for (const token of tokens)
    if (token.shape === Shape.Title && !blocks.has(token.block) && (!token.opens || token.tags & NAME)) written.add(token.key);
  return { blocks, written };
}

/**
 * The last token of a name in a headline: before its first word that running text writes small or not at all; -1 when
 * that is the first. Elsewhere, and where there is nothing but headlines, `last` itself.
 */
export function endInHeadline(tokens: readonly Token[], first: number, last: number, { blocks, written }: Headlines): number {
  if (written.size === 0 || !blocks.has((tokens[first] as Token).block)) return last;
  let at = first;
  while (at <= last && (written.has((tokens[at] as Token).key) || (tokens[at] as Token).shape !== Shape.Title)) at++;
  return at === first ? -1 : at - 1;
}
