import type { Quotation } from '../quotation/pair-marks';
import type { Sentence } from '../text/sentences';
import { Tag } from '../text/tags';
import { isWord, Shape, type Token } from '../text/token';
import type { Cue } from './find-cues';
import type { Scene } from './find-source';
import { pastDateline } from './past-openers';

export const TERMINALS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '。']);
/** Between cue and content there may be addressee, place and date, hardly more. */
export const CUE_TO_QUOTE = 30;

/** Start of the clause that ends before a cue: the sentence's start, or after an earlier report in it. */
export function clauseStart(tokens: readonly Token[], before: number, sentence: Sentence, taken: ReadonlySet<Cue>): number {
  let start = pastDateline(tokens, sentence.first, before);
  for (const cue of taken) if (cue.last < before && cue.last + 1 > start) start = cue.last + 1;
  while (start < before && !isWord(tokens[start]) && (tokens[start] as Token).shape !== Shape.Mark) start++;
  return start;
}

/** End of the clause that a cue reports: the next cue's own clause, else the sentence's end. */
export function clauseEnd(scene: Scene, from: number, sentence: Sentence, nextCue: Cue | null): number {
  const { tokens } = scene;
  let end = sentence.end;
  if (nextCue && nextCue.first > from) {
    // ", dan mengatakan …" / ", adding that …" / ", sementara Y mengatakan …"
    for (let at = nextCue.first - 1; at > from; at--) {
      const token = tokens[at] as Token;
      if (token.quotation >= 0) {
        // `called it "a mess," accusing them …`: the comma stands inside the marks.
        // `called it “a mess,” and Roe said …`: nor is another clause reported.
        if (!scene.headsFirst && (at === nextCue.first - 1 || opensOther(scene, at + 1))) end = at + 1;
        break;
      }
      // "…, yang menginginkan satelit": a relative clause belongs to what is reported.
      if (scene.headsFirst && token.key === ',' && scene.words.relatives.has(tokens[at + 1]?.key ?? '')) break;
      if (token.key === ',' || token.key === ';') {
        end = at;
        break;
      }
      if (token.shape === Shape.Lower && token.tags & Tag.Connector && at === nextCue.first - 1) {
        end = at;
        break;
      }
      if (nextCue.first - at > CUE_TO_QUOTE) break;
    }
  }
  let depth = 0;
  for (let at = from; at < end; at++) {
    const token = tokens[at] as Token;
    if (token.quotation >= 0) continue;
    // "(pun intended) and …": what begins in brackets ends in them.
    if (token.key === '(') depth++;
    if (token.key === ')' && depth-- === 0) return at;
    if (token.key === ';') return at;
    if (token.key === ',' && !scene.headsFirst && startsOther(scene, at + 1)) return at;
    if (
      scene.headsFirst &&
      token.key === ',' &&
      tokens[at + 1]?.shape === Shape.Lower &&
      (tokens[at + 1] as Token).tags & Tag.Breaker &&
      at - from > 1
    )
      return at;
  }
  return end;
}

/** "… “a mess,” and Roe said", "… while Roe said": a word that joins another clause. */
const opensOther = ({ tokens, words }: Scene, at: number): boolean => {
  const { key, tags } = tokens[at] as Token;
  return words.coordinators.has(key) || ((tags & Tag.Breaker) !== 0 && (tags & Tag.Adjunct) !== 0 && !words.relatives.has(key));
};

/** ", but the police …": a clause of the reporter's own, with a subject of its own. */
function startsOther({ tokens, words, mentionFrom }: Scene, at: number): boolean {
  const breaker = tokens[at];
  const next = tokens[at + 1];
  if (
    !breaker ||
    !next ||
    breaker.shape !== Shape.Lower ||
    !(breaker.tags & Tag.Breaker) ||
    breaker.tags & Tag.Adjunct ||
    words.conjunctions.has(breaker.key)
  )
    return false;
  return (
    !words.relatives.has(breaker.key) &&
    (mentionFrom.has(at + 1) || (next.tags & (Tag.Determiner | Tag.Complementiser)) === Tag.Determiner)
  );
}

/** Number of words in a quotation. */
export function wordsIn(tokens: readonly Token[], { first, last }: Quotation): number {
  let words = 0;
  for (let at = first; at <= last; at++) if (isWord(tokens[at])) words++;
  return words;
}

/** "How the West Was Won": capitals on every word of more than three letters, and no end of a sentence. */
export function isWorkTitle(tokens: readonly Token[], quotation: Quotation): boolean {
  let capitals = 0;
  for (let at = quotation.first + 1; at < quotation.last; at++) {
    const token = tokens[at] as Token;
    if (token.shape === Shape.Lower && token.end - token.start > 3) return false;
    // “Hello, it’s me.”
    if (token.shape === Shape.Clitic && tokens[at - 1]?.shape === Shape.Lower) return false;
    if (token.shape === Shape.Title || token.shape === Shape.Caps) capitals++;
    if (token.key === '!' || token.key === '?') return false;
  }
  return capitals > 1;
}

/** The offsets of tokens [from, to), punctuation at the ends off, marks kept. */
export function trim(
  tokens: readonly Token[],
  from: number,
  to: number,
): { start: number; end: number; words: number; quoted: number } | null {
  let first = from;
  let last = to - 1;
  const isEdge = (token: Token): boolean =>
    token.shape === Shape.Punctuation &&
    token.quotation < 0 &&
    token.key !== '(' &&
    token.key !== ')' &&
    token.key !== '$' &&
    token.key !== '%';
  while (first <= last && isEdge(tokens[first] as Token)) first++;
  while (last >= first && isEdge(tokens[last] as Token)) last--;
  if (first > last) return null;
  let words = 0;
  let quoted = 0;
  for (let at = first; at <= last; at++) {
    if (isWord(tokens[at])) words++;
    if ((tokens[at] as Token).quotation >= 0) quoted++;
  }
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end, words, quoted };
}

/** Whether an adjunct begins at a token. "akan" is a preposition and an auxiliary: "…, menurut dia, akan …" goes on. */
export const isAdjunct = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token || token.shape !== Shape.Lower) return false;
  const { tags } = token;
  return (tags & Tag.Adjunct) !== 0 || (tags & (Tag.PlacePreposition | Tag.Adverb)) === Tag.PlacePreposition;
};

/** Days are adjuncts and no names. */
const DAY = Tag.Adjunct | Tag.Other;

/** Past the comma that ends "Menurut X, pengamat …, " — where the reported clause begins. */
export function afterAside(tokens: readonly Token[], at: number, sentence: Sentence): number | null {
  for (let i = at; i < sentence.end; i++) {
    const token = tokens[i] as Token;
    if (token.key === ',' && i + 1 >= sentence.end) return null;
    // "Hal itu disampaikan X di Jakarta, Senin (3/2).": a day is no clause.
    if (token.key === ',' && ((tokens[i + 1] as Token).tags & DAY) !== DAY) return i + 1;
    if (token.quotation >= 0) return i;
  }
  // "Demikian dikatakan X dalam konferensi pers.": nor is an occasion.
  return at < sentence.end - 1 && !isAdjunct(tokens, at) ? at : null;
}
