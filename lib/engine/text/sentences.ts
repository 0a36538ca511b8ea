import type { Quotation } from '../quotation/pair-marks';
import { Tag } from './tags';
import { isCapital, isWord, Shape, type Token } from './token';

/** A sentence as token numbers, half-open. Outermost quotations are never cut: the sentence around them holds them whole. */
export interface Sentence {
  readonly first: number;
  readonly end: number;
  readonly block: number;
}

const TERMINALS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '।']);
const CLOSERS: ReadonlySet<string> = new Set([')', ']']);
/** A text without full stops is cut after so many tokens, so that work per sentence stays bounded. */
const LONGEST = 500;
/** How far after `…?"` a reporting clause may begin in lower case or with a name ("Why?" Trump asked.). */
const REPORTING_REACH = 8;

/**
 * Cuts the tokens into sentences at terminal marks and block ends, and marks the words that open a sentence.
 * @param isCueAt whether a reporting cue stands at a token
 */
export function splitSentences(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  isCueAt: (at: number) => boolean,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let opens = true;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (i > 0 && token.block !== tokens[i - 1]?.block) {
      if (i > first) sentences.push({ first, end: i, block: (tokens[first] as Token).block });
      first = i;
      opens = true;
    }
    if (isWord(token)) {
      token.opens = opens;
      opens = false;
    } else if (token.shape === Shape.Mark || token.key === ':' || token.key === '—') {
      opens = opens || token.shape === Shape.Mark || token.key === ':';
    }
    const inside = token.quotation >= 0;
    const quotation = inside ? quotations[token.quotation] : undefined;
    if (quotation && i !== quotation.last) {
      if (TERMINALS.has(token.key)) opens = true;
      continue;
    }
    if ((quotation ? endsAfterQuotation(tokens, quotation, first, isCueAt) : endsAt(tokens, i)) || i - first >= LONGEST) {
      let end = i + 1;
      while (!quotation && CLOSERS.has(tokens[end]?.key ?? '') && tokens[end]?.block === token.block) end++;
      sentences.push({ first, end, block: token.block });
      first = end;
      i = end - 1;
      opens = true;
    }
  }
  if (first < tokens.length) sentences.push({ first, end: tokens.length, block: (tokens[first] as Token).block });
  return sentences;
}

/** Whether what follows can begin a sentence. */
function beginsSentence(token: Token | undefined): boolean {
  return (
    token === undefined ||
    isCapital(token) ||
    token.shape === Shape.Mark ||
    token.shape === Shape.Number ||
    (token.shape === Shape.Punctuation && token.key !== ',' && token.key !== ';')
  );
}

function endsAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!TERMINALS.has(token.key)) return false;
  const next = tokens[at + 1];
  if (next === undefined || next.block !== token.block) return true;
  if (TERMINALS.has(next.key)) return false;
  if (token.key === '…') return next.spaced && isCapital(next) && (next.tags & Tag.Function) !== 0;
  if (CLOSERS.has(next.key)) {
    // "(D-Ga.) said": a bracket that closes in mid-sentence.
    let after = at + 2;
    while (CLOSERS.has(tokens[after]?.key ?? '')) after++;
    const follower = tokens[after];
    return (
      follower === undefined ||
      follower.block !== token.block ||
      (follower.spaced && beginsSentence(follower) && follower.shape !== Shape.Punctuation)
    );
  }
  return (next.spaced || next.shape === Shape.Mark) && beginsSentence(next);
}

/** `"A."` ends a sentence unless a reporting clause follows. */
function endsAfterQuotation(
  tokens: readonly Token[],
  quotation: Quotation,
  first: number,
  isCueAt: (at: number) => boolean,
): boolean {
  const closing = tokens[quotation.last] as Token;
  const lastWord = tokens[quotation.closed ? quotation.last - 1 : quotation.last] as Token;
  if (!TERMINALS.has(lastWord.key) || quotation.last - quotation.first < 2) return false;
  const next = tokens[quotation.last + 1];
  if (next === undefined || next.block !== closing.block) return true;
  if (!beginsSentence(next)) return false;
  // `“Why?” She asked.`: the capital is a slip, for the clause is all there is.
  const verb = next.tags & Tag.Pronoun ? tokens[quotation.last + 2]?.cue : undefined;
  if (verb && TERMINALS.has(tokens[verb.last + 1]?.key ?? '')) return false;
  // `"…." Demikian dikatakan X.`: a capital on a function word opens a sentence.
  if (next.shape === Shape.Mark || (next.shape === Shape.Title && next.tags & Tag.Function)) return true;
  // `It said that it "condemns violence." The company …`: a sentence that ends in a fragment.
  if (first < quotation.first && isWord(tokens[quotation.first - 1]) && isCapital(next)) return true;
  for (let i = quotation.last + 1; i <= quotation.last + REPORTING_REACH; i++) {
    const token = tokens[i];
    if (token === undefined || token.block !== closing.block || token.shape === Shape.Mark || TERMINALS.has(token.key))
      return true;
    if (isCueAt(i)) return !endsClause(tokens, i);
  }
  return true;
}

/** A reporting clause after a full stop is one only when it is all there is: "A." Trump said. — not: "A." Trump said that … */
function endsClause(tokens: readonly Token[], cue: number): boolean {
  for (let i = cue + 1; i <= cue + REPORTING_REACH; i++) {
    const token = tokens[i];
    if (token === undefined || token.block !== tokens[cue]?.block || TERMINALS.has(token.key) || token.key === ',') return true;
    if (token.tags & Tag.Complementiser || token.shape === Shape.Mark || token.key === ':') return false;
  }
  return false;
}
