import { Shape, type Token } from '../text/token';
import { clauseAt, endBeforeClause, goesOnTo, isIntroduced, sentenceStart } from './stray-marks';

/** A stretch between quotation marks. Token numbers are inclusive and include the marks. */
export interface Quotation {
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets, marks included. */
  readonly start: number;
  readonly end: number;
  /** 0 outside, 1 within another quotation. */
  readonly depth: number;
  /** False when the closing mark is missing and a reporting clause or the block's end closed it. */
  readonly closed: boolean;
  /** Number of the quotation in the block before that this one carries on (multi-paragraph quotes), or -1. */
  readonly carriesOn: number;
}

/** Glyph families: a quotation closes with a glyph of the family it opened with. */
enum Family {
  Double,
  Single,
  Guillemet,
  SingleGuillemet,
  Corner,
  WhiteCorner,
}

const FAMILIES: Readonly<Record<string, Family>> = {
  '"': Family.Double,
  '“': Family.Double,
  '”': Family.Double,
  '„': Family.Double,
  '‟': Family.Double,
  '〝': Family.Double,
  '〞': Family.Double,
  '〟': Family.Double,
  '＂': Family.Double,
  '❝': Family.Double,
  '❞': Family.Double,
  "''": Family.Double,
  "'": Family.Single,
  '‘': Family.Single,
  '’': Family.Single,
  '‚': Family.Single,
  '‛': Family.Single,
  '«': Family.Guillemet,
  '»': Family.Guillemet,
  '‹': Family.SingleGuillemet,
  '›': Family.SingleGuillemet,
  '「': Family.Corner,
  '」': Family.Corner,
  '『': Family.WhiteCorner,
  '』': Family.WhiteCorner,
};

/** Glyphs that only open, only close; all others are told by their place. */
const ONLY_OPENS = '„‚「『〝';
const ONLY_CLOSES = '」』〞〟';

enum Side {
  Opens = 1,
  Closes = 2,
  Either = 3,
}

interface Open {
  readonly at: number;
  readonly family: Family;
}

/**
 * Pairs the quotation marks of each block with a stack, by place (spacing, punctuation) before glyph: real pages
 * open with closing glyphs, use one glyph for both sides, and forget marks.
 * A quotation without closing mark ends before the reporting clause that stands in it, or at the block's end when such a
 * clause introduces it or the next block carries it on; else it is none. One without opening mark begins with its sentence.
 * Single marks count only where they can be no apostrophes: opened after a space, closed after a word or a comma.
 * @returns outermost and nested quotations in order of their opening mark; sets `token.quotation` to the outermost
 */
export function pairMarks(tokens: readonly Token[]): Quotation[] {
  const quotations: Unordered[] = [];
  let carried = -1;
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    while (to < tokens.length && tokens[to]?.block === tokens[from]?.block) to++;
    carried = pairBlock(tokens, from, to, carried, quotations);
    from = to;
  }
  const ordered = reorder(closeUnclosed(tokens, quotations));
  ordered.forEach((quotation, number) => {
    if (quotation.depth > 0) return;
    for (let i = quotation.first; i <= quotation.last; i++) (tokens[i] as Token).quotation = number;
  });
  return ordered;
}

/** Puts quotations in order of their opening mark, finds which are nested, and follows `carriesOn` through the new numbers. */
function reorder(quotations: readonly Unordered[]): Quotation[] {
  const order = quotations
    .map((_, i) => i)
    .sort((a, b) => (quotations[a] as Unordered).first - (quotations[b] as Unordered).first);
  const numbers = new Map<number, number>();
  const ordered: Quotation[] = [];
  let outerEnd = -1;
  for (const old of order) {
    const quotation = quotations[old] as Unordered;
    const nested = quotation.first <= outerEnd;
    if (nested && quotation.last > outerEnd) continue; // crosses: an apostrophe taken for a mark
    if (!nested) outerEnd = quotation.last;
    numbers.set(old, ordered.length);
    ordered.push({ ...quotation, depth: nested ? 1 : 0, carriesOn: numbers.get(quotation.carriesOn) ?? -1 });
  }
  return ordered;
}

type Unordered = Omit<Quotation, 'depth'>;

/** Decides on the quotations without closing mark; those that are none are left out, and numbers change. */
function closeUnclosed(tokens: readonly Token[], quotations: readonly Unordered[]): Unordered[] {
  // Those that a quotation with a closing mark carries on, over whatever many paragraphs.
  const finished = new Set<number>();
  for (let i = quotations.length - 1; i >= 0; i--) {
    const { closed, carriesOn } = quotations[i] as Unordered;
    if (carriesOn >= 0 && (closed || finished.has(i))) finished.add(carriesOn);
  }
  const kept: Unordered[] = [];
  const numbers = new Map<number, number>();
  quotations.forEach((quotation, i) => {
    const carriesOn = numbers.get(quotation.carriesOn) ?? -1;
    let result: Unordered | null = { ...quotation, carriesOn };
    if (!quotation.closed) {
      const introduced = carriesOn >= 0 || isIntroduced(tokens, quotation.first);
      const last = endBeforeClause(tokens, quotation.first, quotation.last + 1, finished.has(i) || introduced);
      if (last >= 0) result = { ...result, last, end: (tokens[last] as Token).end };
      else if (!finished.has(i) && !introduced) result = null;
      else numbers.set(i, kept.length);
    }
    if (result) kept.push(result);
  });
  return kept;
}

function pairBlock(tokens: readonly Token[], from: number, to: number, carried: number, out: Unordered[]): number {
  const stack: Open[] = [];
  const sides: Side[] = [];
  const closers = new Map<Family, number>();
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.shape !== Shape.Mark) continue;
    const side = sideOf(tokens, i, from, to);
    sides[i - from] = side;
    if (side & Side.Closes) bump(closers, familyOf(token), 1);
  }
  const add = (first: number, last: number, closed: boolean, carriesOn = -1): number =>
    out.push({
      first,
      last,
      start: (tokens[first] as Token).start,
      end: (tokens[last] as Token).end,
      closed,
      carriesOn,
    }) - 1;

  let continues = carried;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.shape !== Shape.Mark) continue;
    const family = familyOf(token);
    const side = sides[i - from] as Side;
    if (side & Side.Closes) bump(closers, family, -1);
    const depth = stack.findLastIndex((open) => open.family === family);

    if (depth >= 0 && side & Side.Closes && !(side === Side.Either && opensAgain(tokens, i, to))) {
      if (family === Family.Single && isPluralPossessive(tokens, sides, i, from, to)) continue;
      const open = stack[depth] as Open;
      stack.length = depth;
      add(open.at, i, true, open.at === from ? continues : -1);
      if (open.at === from) continues = -1;
    } else if (side & Side.Opens) {
      if (depth >= 0 && family !== Family.Single && (closers.get(family) ?? 0) < stack.length + 1) {
        // No mark is left that could close both: the inner one is not closed apart, or the earlier one never was.
        const open = stack[depth] as Open;
        if (closers.get(family) && goesOnTo(tokens, open.at, i)) continue;
        stack.length = depth;
        add(open.at, Math.max(open.at, i - 1), false);
      }
      // Single marks need a partner ahead, else they are apostrophes.
      if (family === Family.Single && (!(closers.get(Family.Single) ?? 0) || isElision(tokens, i))) continue;
      stack.push({ at: i, family });
    } else if (continues >= 0 && stack.length === 0 && family === Family.Double && !holdsClause(tokens, out[continues])) {
      // The paragraph before left a quotation open and this one did not open it again.
      add(from, i, true, continues);
      continues = -1;
    } else if (stack.length === 0 && family !== Family.Single && isSpokenEnd(tokens[i - 1]) && clauseAt(tokens, i + 1, to)) {
      const before = out.at(-1);
      add(sentenceStart(tokens, i, before && before.last >= from ? before.last + 1 : from), i, true);
    }
  }
  const left = stack.find((open) => open.family !== Family.Single);
  stack.length = 0;
  if (!left) return -1;
  return add(left.at, to - 1, false, left.at === from ? continues : -1);
}

/** Whether a quotation without closing mark ended before a reporting clause of its own paragraph. */
const holdsClause = (tokens: readonly Token[], open: Unordered | undefined): boolean =>
  open !== undefined && !open.closed && endBeforeClause(tokens, open.first, open.last + 1, false) >= 0;

const DIGIT = /^\d/;

/** "'90s" and "rock 'n' roll": letters or figures are left out, nothing is quoted. */
function isElision(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    (DIGIT.test(next.key) || (next.key.length === 1 && next.shape === Shape.Lower && tokens[at + 2]?.shape === Shape.Mark))
  );
}

const SPOKEN_ENDS: ReadonlySet<string> = new Set([',', '.', '!', '?', '…']);

const isSpokenEnd = (token: Token | undefined): boolean => token !== undefined && SPOKEN_ENDS.has(token.key);

/** ‘The Joneses’ house is ours,’: an apostrophe after "s" when the next single mark ends an utterance. */
function isPluralPossessive(tokens: readonly Token[], sides: readonly Side[], at: number, from: number, to: number): boolean {
  const next = tokens[at + 1];
  if (!tokens[at - 1]?.key.endsWith('s') || !next?.spaced || next.shape !== Shape.Lower) return false;
  for (let i = at + 1; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.shape !== Shape.Mark || familyOf(token) !== Family.Single) continue;
    return sides[i - from] === Side.Closes && isSpokenEnd(tokens[i - 1]);
  }
  return false;
}

const bump = (counts: Map<Family, number>, family: Family, by: number): void => {
  counts.set(family, (counts.get(family) ?? 0) + by);
};

const familyOf = (token: Token): Family => FAMILIES[token.key] ?? Family.Double;

/** Which side of a quotation a mark can be, by its neighbours; both when they do not tell. */
function sideOf(tokens: readonly Token[], at: number, from: number, to: number): Side {
  const token = tokens[at] as Token;
  if (ONLY_OPENS.includes(token.key)) return Side.Opens;
  if (ONLY_CLOSES.includes(token.key)) return Side.Closes;
  const before = at > from ? tokens[at - 1] : undefined;
  const after = at + 1 < to ? tokens[at + 1] : undefined;
  if (!after) return before ? Side.Closes : Side.Either;
  const spaceBefore =
    token.spaced ||
    !before ||
    before.key === '(' ||
    before.key === '[' ||
    before.key === '—' ||
    before.key === ':' ||
    isOpeningMark(before);
  const spaceAfter =
    after.spaced ||
    (after.shape === Shape.Punctuation &&
      after.key !== '(' &&
      after.key !== '[' &&
      after.key !== '…' &&
      after.key !== '@' &&
      after.key !== '#');
  if (familyOf(token) === Family.Guillemet || familyOf(token) === Family.SingleGuillemet) {
    // « a » and »a«: spaces inside are usual, so the glyph decides where the place does not.
    if (spaceBefore === spaceAfter) return token.key === '«' || token.key === '‹' ? Side.Opens : Side.Closes;
    if (spaceBefore && (token.key === '»' || token.key === '›') && !after.spaced) return Side.Opens;
    if (spaceAfter && (token.key === '«' || token.key === '‹') && !token.spaced) return Side.Closes;
    return token.key === '«' || token.key === '‹' ? Side.Opens : Side.Closes;
  }
  if (spaceBefore && !spaceAfter) return Side.Opens;
  if (spaceAfter && !spaceBefore) return Side.Closes;
  if (familyOf(token) === Family.Single) return spaceBefore ? Side.Either : Side.Closes;
  if (token.key === '“' && spaceBefore) return Side.Opens;
  if (!spaceBefore && !spaceAfter)
    return before?.shape === Shape.Punctuation ? (token.key === '“' ? Side.Opens : Side.Closes) : Side.Either;
  return Side.Either;
}

const isOpeningMark = (token: Token): boolean => token.shape === Shape.Mark && token.spaced;

/** A mark that may be either, while one is open: it opens a nested quotation only right after a colon or comma and a space. */
function opensAgain(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1];
  const after = at + 1 < to ? tokens[at + 1] : undefined;
  return before?.key === ':' && after !== undefined && (tokens[at] as Token).spaced;
}
