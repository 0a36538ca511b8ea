import { TITLE, Tag } from '../text/tags';
import { isCapital, isWord, Shape, type Token } from '../text/token';

/** Between the content's end and the verb of "…, the mayor of Larkmouth said" hardly more words stand. */
const SUBJECT_WORDS = 10;
/** Between a reporting verb and the quotation it introduces. */
const INTRODUCTION_WORDS = 12;
/** End an utterance before its reporting clause; a full stop does not. */
const ENDS: ReadonlySet<string> = new Set([',', '!', '?']);
const TERMINALS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);

/** A reporting clause that follows an utterance; firm when it names its speaker and ends the paragraph. */
interface Clause {
  readonly firm: boolean;
}

/** The reporting clause that begins at a token ("kata Sinta", "Roe said.", "she added on Monday"), told by its words alone. */
export function clauseAt(tokens: readonly Token[], from: number, to: number): Clause | null {
  let at = from;
  while (at < to && at < from + 3 && isPassing(tokens[at] as Token)) at++;
  const token = tokens[at];
  if (!token || at >= to) return null;
  if (token.shape === Shape.Lower && token.cue) {
    const { entry, last } = token.cue;
    if (entry.force !== 'speech' || entry.source === 'before') return null;
    if (entry.source === 'within') return { firm: false };
    let next = last + 1;
    while (next < to && isPassing(tokens[next] as Token)) next++;
    return next < to && canSpeak(tokens[next] as Token) ? { firm: isCapital(tokens[next]) && endsBlock(tokens, next, to) } : null;
  }
  if (!canSpeak(token)) return null;
  for (let i = at + 1; i < to && i <= at + SUBJECT_WORDS; i++) {
    const word = tokens[i] as Token;
    if (!isWord(word) && word.shape !== Shape.Clitic) return null;
    if (word.shape !== Shape.Lower || !word.cue) continue;
    const { entry, last } = word.cue;
    if (entry.force !== 'speech' || entry.report === 'none' || (entry.source !== 'either' && entry.source !== 'before'))
      return null;
    const next = tokens[last + 1];
    const ends = last + 1 >= to || next === undefined || next.key === ',' || TERMINALS.has(next.key);
    if (ends) return { firm: isCapital(token) && last + 2 >= to };
    return next.tags & (Tag.Adjunct | Tag.PlacePreposition | Tag.Group | Tag.Other) && !(next.tags & Tag.Complementiser)
      ? { firm: false }
      : null;
  }
  return null;
}

const isPassing = (token: Token): boolean => token.shape === Shape.Lower && (token.tags & Tag.Adverb) !== 0 && !token.cue;

const canSpeak = (token: Token): boolean =>
  (isCapital(token) && !(token.tags & (Tag.Function | Tag.Other))) ||
  (token.tags & (Tag.Pronoun | TITLE | Tag.Honorific | Tag.Group | Tag.Determiner | Tag.Indefinite)) !== 0;

/** Whether nothing but words stands from a token to the paragraph's full stop. */
function endsBlock(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  while (at < to && at - from < SUBJECT_WORDS && isWord(tokens[at])) at++;
  return at >= to - 1;
}

/**
 * Where a quotation that lacks its closing mark ends, because a reporting clause stands in it: at the comma, or at a mark of
 * another kind after it. -1 when there is none.
 * @param firm looks only for a clause that names its speaker and ends the paragraph
 */
export function endBeforeClause(tokens: readonly Token[], first: number, to: number, firm: boolean): number {
  for (let at = first + 2; at < to - 1; at++) {
    if (!ENDS.has((tokens[at] as Token).key)) continue;
    const last = (tokens[at + 1] as Token).shape === Shape.Mark && !(tokens[at + 1] as Token).spaced ? at + 1 : at;
    const clause = clauseAt(tokens, last + 1, to);
    if (clause && (clause.firm || !firm)) return last;
  }
  return -1;
}

/** Whether a reporting clause or a colon introduces what opens at a token. */
export function isIntroduced(tokens: readonly Token[], opening: number): boolean {
  const before = tokens[opening - 1];
  if (!before) return false;
  if (before.key === ':') return true;
  if (before.block !== tokens[opening]?.block) return false;
  for (let at = opening - 1; at >= 0 && opening - at <= INTRODUCTION_WORDS; at--) {
    const token = tokens[at] as Token;
    if (token.block !== before.block || token.shape === Shape.Mark || TERMINALS.has(token.key)) return false;
    if (token.cue?.entry.force === 'speech' && (token.shape === Shape.Lower || token.opens))
      return before.key === ',' || token.cue.last === opening - 1;
  }
  return false;
}

/** Where the sentence that a closing mark without an opening one ends begins. */
export function sentenceStart(tokens: readonly Token[], closing: number, floor: number): number {
  let at = closing - 1;
  while (at > floor && !(TERMINALS.has((tokens[at - 1] as Token).key) && (tokens[at] as Token).spaced && at < closing - 1)) at--;
  return at;
}

/** Beyond so many tokens an utterance is not taken to go on: keeps the search linear where marks are many. */
const LONGEST_STRETCH = 80;

/**
 * `“The letter told of “a danger to all,” Roe said.`: whether an utterance goes on to a second opening mark, in one sentence
 * that no reporting clause ends.
 */
export function goesOnTo(tokens: readonly Token[], opening: number, second: number): boolean {
  const last = tokens[second - 1];
  if (second - opening > LONGEST_STRETCH || second - opening < 4 || last?.shape !== Shape.Lower) return false;
  const before = tokens[opening - 1];
  const opens = !before || before.block !== last.block || TERMINALS.has(before.key) || before.key === ',' || before.key === ':';
  for (let at = opening + 1; at < second; at++) {
    const token = tokens[at] as Token;
    if (TERMINALS.has(token.key)) return false;
    // `called it “a mess and Roe called it “a fine thing.”`: a fragment with another reporting clause after it.
    const subject = tokens[at - 1] as Token;
    if (
      !opens &&
      token.shape === Shape.Lower &&
      token.cue?.entry.force === 'speech' &&
      canSpeak(subject) &&
      !(subject.tags & Tag.Determiner)
    )
      return false;
    if (ENDS.has(token.key) && clauseAt(tokens, at + 1, second)) return false;
  }
  return true;
}
