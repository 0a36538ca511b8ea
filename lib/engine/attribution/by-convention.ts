import type { Quotation } from '../quotation/pair-marks';
import type { Sentence } from '../text/sentences';
import { isCapital, isWord, Shape, type Token } from '../text/token';
import type { Scene, SourceSpan } from './find-source';
import type { Report } from './report';
import { TERMINALS, wordsIn } from './report-extent';

/** A quotation with fewer words may be a term, a title or a ship. */
const UTTERANCE_WORDS = 4;
/** Enough where a clause with a name follows ("„Wir bleiben hier“, sagte Jane Roe."). */
const ATTRIBUTED_WORDS = 2;
/** Scripts without spaces have no words to count: an utterance is longer than most terms (UTF-16 units, marks included). */
const UTTERANCE_UNITS = 14;
/** Between a quotation and a name stand a verb and at most an article or two ("sagte der", "a déclaré le"). */
const CLAUSE_WORDS = 3;
/** Share of capitals inside sentences above which a language writes its nouns with capitals, as German does. */
const NOUN_CAPITALS = 0.15;

/** Fewer words say nothing of a language's spelling. */
const ENOUGH_WORDS = 60;

/**
 * Finds the direct quotes of a language without a pack, by what typography shows everywhere: marks around an utterance,
 * and dashes before one (Scandinavian, Russian). A speaker is named only where a name of two words stands in a short
 * clause right beside the quote; else the speaker is not stated.
 * @returns reports in text order
 */
export function reportsByConvention(
  { tokens, mentionFrom }: Scene,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): Report[] {
  const named = (source: SourceSpan | null): SourceSpan | null => {
    const mention = source ? mentionFrom.get(source.first) : undefined;
    if (!source || !mention || mention.first !== source.first || mention.last !== source.last) return source;
    return { ...source, kind: 'name', mention };
  };
  const nounCapitals = hasNounCapitals(tokens);
  const reports: Report[] = [];
  let next = 0;
  for (let number = 0; number < sentences.length; number++) {
    const sentence = sentences[number] as Sentence;
    const dashed = dashReport(tokens, sentence, number, nounCapitals);
    if (dashed) reports.push({ ...dashed, source: named(dashed.source) });
    for (; next < quotations.length && (quotations[next] as Quotation).first < sentence.end; next++) {
      const quotation = quotations[next] as Quotation;
      if (dashed || quotation.depth > 0 || !opensClause(tokens, quotation, sentence)) continue;
      const after = nameAfter(tokens, quotation.last + 1, sentence.end, nounCapitals);
      if (!isUtterance(tokens, quotation) && !(after && wordsIn(tokens, quotation) >= ATTRIBUTED_WORDS)) continue;
      reports.push({
        kind: 'direct',
        contents: [{ start: quotation.start, end: quotation.end }],
        quotations: [next],
        cue: null,
        source: named(after ?? nameBefore(tokens, quotation, sentence)),
        rule: 'convention',
        sentence: number,
      });
    }
  }
  return reports;
}

function isUtterance(tokens: readonly Token[], quotation: Quotation): boolean {
  return (
    wordsIn(tokens, quotation) >= UTTERANCE_WORDS ||
    (isUnspaced(tokens, quotation) && quotation.end - quotation.start >= UTTERANCE_UNITS)
  );
}

/** Whether the words inside are written without spaces. */
const isUnspaced = (tokens: readonly Token[], { first, last }: Quotation): boolean => {
  for (let at = first + 2; at < last; at++) if ((tokens[at] as Token).spaced) return false;
  return true;
};

/** Whether a quotation stands for itself: at the sentence's start, after a colon or comma, or with an end of its own. */
function opensClause(tokens: readonly Token[], quotation: Quotation, sentence: Sentence): boolean {
  const before = tokens[quotation.first - 1];
  const inner = tokens[quotation.closed ? quotation.last - 1 : quotation.last] as Token;
  if (quotation.first === sentence.first || before?.key === ':' || before?.key === '：') return true;
  return (
    TERMINALS.has(inner.key) ||
    inner.key === ',' ||
    isUnspaced(tokens, quotation) ||
    (before?.key === ',' &&
      tokens[quotation.last + 1]?.key !== undefined &&
      TERMINALS.has((tokens[quotation.last + 1] as Token).key))
  );
}

/** "…, sagte die Dezernentin Jane Roe.": the name after at most a few words in lower case. */
function nameAfter(tokens: readonly Token[], from: number, end: number, nounCapitals: boolean): SourceSpan | null {
  let at = from;
  while (at < end && (tokens[at]?.key === ',' || tokens[at]?.key === '—')) at++;
  let words = 0;
  while (at < end && (tokens[at] as Token).shape === Shape.Lower && words < CLAUSE_WORDS) {
    at++;
    words++;
  }
  return words === 0 ? null : nameAt(tokens, at, end, nounCapitals);
}

/** "Jane Roe: „…“" */
function nameBefore(tokens: readonly Token[], quotation: Quotation, sentence: Sentence): SourceSpan | null {
  if (tokens[quotation.first - 1]?.key !== ':') return null;
  const name = nameAt(tokens, sentence.first, quotation.first - 1, false);
  return name && name.last === quotation.first - 2 ? name : null;
}

/** A run of at least two capitalised words; of a longer one the last two where nouns have capitals, for the first may be a title. */
function nameAt(tokens: readonly Token[], from: number, end: number, nounCapitals: boolean): SourceSpan | null {
  let last = from - 1;
  while (last + 1 < end && isCapital(tokens[last + 1]) && (tokens[last + 1] as Token).quotation < 0) last++;
  const words = last - from + 1;
  if (words < 2 || words > 4) return null;
  const first = nounCapitals && words > 2 ? last - 1 : from;
  return { first, last, kind: 'unnamed', mention: null };
}

/** "– Vi er klare, sier Jane Roe.": a paragraph that opens with a dash and ends in a clause with a name. */
function dashReport(tokens: readonly Token[], sentence: Sentence, number: number, nounCapitals: boolean): Report | null {
  const dash = tokens[sentence.first] as Token;
  const opens = sentence.first === 0 || tokens[sentence.first - 1]?.block !== dash.block;
  if (!opens || (dash.key !== '—' && dash.key !== '-') || !tokens[sentence.first + 1]?.spaced) return null;
  for (let at = sentence.first + 1 + UTTERANCE_WORDS; at < sentence.end; at++) {
    if ((tokens[at] as Token).key !== ',' || tokens[at + 1]?.shape !== Shape.Lower) continue;
    const source = nameAfter(tokens, at + 1, sentence.end, nounCapitals);
    if (!source) continue;
    const start = (tokens[sentence.first + 1] as Token).start;
    return {
      kind: 'direct',
      contents: [{ start, end: (tokens[at - 1] as Token).end }],
      quotations: [],
      cue: null,
      source,
      rule: 'convention',
      sentence: number,
    };
  }
  return null;
}

function hasNounCapitals(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (!isWord(token) || token.opens) continue;
    words++;
    if (token.shape === Shape.Title) capitals++;
  }
  return words >= ENOUGH_WORDS && capitals > words * NOUN_CAPITALS;
}
