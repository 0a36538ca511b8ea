import type { Span } from '@/lib/model/span';
import { Shape, type Token } from './token';

const LETTER = /\p{L}|\p{M}/u;
const DIGIT = /\p{Nd}/u;
const UPPER = /\p{Lu}|\p{Lt}/u;
const SPACE = /\s/u;

enum Kind {
  Letter,
  Digit,
  Space,
  Mark,
  Apostrophe,
  Other,
}

/** Glyphs that open or close quotations. Apostrophes are decided by their neighbours. */
const MARKS = '"“”„‟«»‹›「」『』〝〞〟＂❝❞';
const APOSTROPHES = "'’‘‚‛´`ʼ′";

/** Kind + 1 of each code unit seen so far; 0 is not yet known. Scanning is the engine's hottest loop. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): Kind {
  if (code > 0xffff) return classify(code);
  const known = kinds[code] as number;
  if (known > 0) return known - 1;
  const kind = classify(code);
  kinds[code] = kind + 1;
  return kind;
}

function classify(code: number): Kind {
  const glyph = String.fromCodePoint(code);
  if (MARKS.includes(glyph)) return Kind.Mark;
  if (APOSTROPHES.includes(glyph)) return Kind.Apostrophe;
  if (LETTER.test(glyph)) return Kind.Letter;
  if (DIGIT.test(glyph)) return Kind.Digit;
  return SPACE.test(glyph) ? Kind.Space : Kind.Other;
}

const codeAt = (text: string, at: number): number => text.codePointAt(at) ?? 0;
const width = (code: number): number => (code > 0xffff ? 2 : 1);
const isWordKind = (kind: Kind): boolean => kind === Kind.Letter || kind === Kind.Digit;

/**
 * Cuts a text into tokens, block by block, in one walk.
 * Words keep inner apostrophes, hyphens and periods ("Qur'an", "Covid-19", "U.S."); an abbreviation keeps its period.
 * @param abbreviations keys (without period) whose period belongs to the word
 */
export function tokenise(text: string, blocks: readonly Span[], abbreviations: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  for (let block = 0; block < blocks.length; block++) {
    const { start, end } = blocks[block] as Span;
    let at = start;
    let spaced = true;
    while (at < end) {
      const code = codeAt(text, at);
      const kind = kindOf(code);
      if (kind === Kind.Space) {
        spaced = true;
        at += width(code);
        continue;
      }
      const token = isWordKind(kind)
        ? readWord(text, at, end, spaced, block, abbreviations)
        : readSign(text, at, end, kind, spaced, block);
      tokens.push(token);
      at = token.end;
      spaced = false;
    }
  }
  return tokens;
}

const makeToken = (
  start: number,
  end: number,
  shape: Shape,
  key: string,
  spaced: boolean,
  block: number,
  capitals = 0,
  hump = 0,
): Token => ({
  start,
  end,
  shape,
  key,
  spaced,
  block,
  tags: 0,
  span: 1,
  cue: null,
  quotation: -1,
  capitals,
  hump,
  opens: false,
});

function readWord(
  text: string,
  start: number,
  limit: number,
  spaced: boolean,
  block: number,
  abbreviations: ReadonlySet<string>,
): Token {
  let end = start;
  let letters = 0;
  let capitals = 0;
  let firstCapital = false;
  let hump = 0;
  let small = false; // whether a small letter stands right before
  let segment = 0; // length since the last inner period
  let inner = false;
  while (end < limit) {
    const code = codeAt(text, end);
    const kind = kindOf(code);
    if (isWordKind(kind)) {
      if (kind === Kind.Letter) {
        if (isCapitalCode(code)) {
          capitals++;
          if (letters === 0) firstCapital = true;
          if (small && hump === 0) hump = end - start;
          small = false;
        } else small = true;
        letters++;
      }
      segment++;
      end += width(code);
      continue;
    }
    const next = end + 1 < limit ? kindOf(codeAt(text, end + 1)) : Kind.Space;
    if (!isWordKind(next)) break;
    if (kind === Kind.Apostrophe) {
      if (letters === 0 || next !== Kind.Letter || isPossessive(text, end, limit)) break;
    } else if (code === PERIOD || code === COMMA || code === COLON || code === SLASH) {
      const number = kindOf(codeAt(text, end - 1)) === Kind.Digit && next === Kind.Digit;
      const initials = code === PERIOD && next === Kind.Letter && segment <= 2 && (segment === 1 || capitals > 0);
      if (!number && !initials) break;
      segment = 0;
    } else if (!INNER.has(code)) break;
    inner = true;
    small = false;
    end++;
  }
  let key = text.slice(start, end);
  if (capitals > 0) key = key.toLowerCase();
  if (inner) key = key.replace(/[’‘ʼ`´]/g, "'").replace(/[‐‑]/g, '-');
  const dotted = end < limit && text.charCodeAt(end) === PERIOD;
  if (
    dotted &&
    (abbreviations.has(key) ||
      (inner && abbreviations.has(key.slice(key.lastIndexOf('-') + 1))) ||
      (letters === 1 && capitals === 1 && end - start === 1) ||
      (inner && DOTTED.test(key)))
  )
    end++;
  return makeToken(start, end, shapeOf(letters, capitals, firstCapital), key, spaced, block, capitals, hump);
}

const PERIOD = 46;
const COMMA = 44;
const COLON = 58;
const SLASH = 47;
/** Hyphens, "&", "@" and "_" join a word. */
const INNER: ReadonlySet<number> = new Set([45, 0x2010, 0x2011, 38, 64, 95]);
/** "u.s", "s.h", "ph.d" */
const DOTTED = /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u;

const isCapitalCode = (code: number): boolean => (code < 128 ? code >= 65 && code <= 90 : UPPER.test(String.fromCodePoint(code)));

function shapeOf(letters: number, capitals: number, firstCapital: boolean): Shape {
  if (letters === 0) return Shape.Number;
  if (capitals === 0) return Shape.Lower;
  if (!firstCapital) return Shape.Mixed;
  // "KPUs" counts as capitals.
  return capitals === letters || (letters > 3 && letters - capitals <= 1) ? Shape.Caps : Shape.Title;
}

/** "'s" ends a name: "Trump's". */
function isPossessive(text: string, at: number, limit: number): boolean {
  const letter = text.charCodeAt(at + 1) | 32;
  return letter === 115 && (at + 2 >= limit || !isWordKind(kindOf(codeAt(text, at + 2))));
}

function readSign(text: string, start: number, limit: number, kind: Kind, spaced: boolean, block: number): Token {
  const sign = (end: number, shape: Shape, key: string): Token => makeToken(start, end, shape, key, spaced, block);
  const glyph = text[start] as string;
  if (kind === Kind.Mark) return sign(start + 1, Shape.Mark, glyph);
  if (kind === Kind.Apostrophe) {
    const next = text[start + 1];
    if (next !== undefined && start + 1 < limit && APOSTROPHES.includes(next) && next === glyph) {
      return sign(start + 2, Shape.Mark, "''");
    }
    if (!spaced && isPossessive(text, start, limit)) return sign(start + 2, Shape.Clitic, "'s");
    return sign(start + 1, Shape.Mark, glyph === '`' || glyph === '´' || glyph === 'ʼ' || glyph === '′' ? "'" : glyph);
  }
  if (glyph === '-' || glyph === '.') {
    let end = start + 1;
    while (end < limit && text[end] === glyph) end++;
    return sign(end, Shape.Punctuation, end - start === 1 ? glyph : glyph === '-' ? '—' : '…');
  }
  const code = codeAt(text, start);
  return sign(start + width(code), Shape.Punctuation, glyph === '–' ? '—' : text.slice(start, start + width(code)));
}
