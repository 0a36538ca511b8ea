import type { Span } from '@/lib/model/span';
import { Shape, type Token } from './token';

const LETTER = /\p{L}|\p{M}/u;
const DIGIT = /\p{Nd}/u;
const UPPER = /\p{Lu}|\p{Lt}/u;
const SPACE = /\s/u;

const enum Kind {
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

const kinds = new Map<number, Kind>();

function kindOf(code: number): Kind {
  let kind = kinds.get(code);
  if (kind === undefined) {
    const glyph = String.fromCodePoint(code);
    kind = MARKS.includes(glyph)
      ? Kind.Mark
      : APOSTROPHES.includes(glyph)
        ? Kind.Apostrophe
        : LETTER.test(glyph)
          ? Kind.Letter
          : DIGIT.test(glyph)
            ? Kind.Digit
            : SPACE.test(glyph)
              ? Kind.Space
              : Kind.Other;
    kinds.set(code, kind);
  }
  return kind;
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
      const token = isWordKind(kind) ? readWord(text, at, end, abbreviations) : readSign(text, at, end, kind, spaced);
      tokens.push({ ...token, start: at, spaced, block, tags: 0, span: 1, quotation: -1, opens: false });
      at = token.end;
      spaced = false;
    }
  }
  return tokens;
}

interface Cut {
  readonly end: number;
  readonly shape: Shape;
  readonly key: string;
}

function readWord(text: string, start: number, limit: number, abbreviations: ReadonlySet<string>): Cut {
  let end = start;
  let letters = 0;
  let capitals = 0;
  let firstCapital = false;
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
        }
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
    end++;
  }
  let key = text.slice(start, end).toLowerCase();
  if (inner) key = key.replace(/[’‘ʼ`´]/g, "'").replace(/[‐‑]/g, '-');
  const dotted = end < limit && text.charCodeAt(end) === PERIOD;
  if (dotted && (abbreviations.has(key) || (letters === 1 && capitals === 1 && end - start === 1) || DOTTED.test(key))) end++;
  return { end, shape: shapeOf(letters, capitals, firstCapital), key };
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
  // "KPUs" counts as capitals; "al-Assad" and "eBay" as capitalised.
  return firstCapital && (capitals === letters || (letters > 3 && letters - capitals <= 1)) ? Shape.Caps : Shape.Title;
}

/** "'s" ends a name: "Trump's". */
function isPossessive(text: string, at: number, limit: number): boolean {
  const letter = text.charCodeAt(at + 1) | 32;
  return letter === 115 && (at + 2 >= limit || !isWordKind(kindOf(codeAt(text, at + 2))));
}

function readSign(text: string, start: number, limit: number, kind: Kind, spaced: boolean): Cut {
  const glyph = text[start] as string;
  if (kind === Kind.Mark) return { end: start + 1, shape: Shape.Mark, key: glyph };
  if (kind === Kind.Apostrophe) {
    const next = text[start + 1];
    if (next !== undefined && start + 1 < limit && APOSTROPHES.includes(next) && next === glyph) {
      return { end: start + 2, shape: Shape.Mark, key: "''" };
    }
    if (!spaced && isPossessive(text, start, limit)) return { end: start + 2, shape: Shape.Clitic, key: "'s" };
    return { end: start + 1, shape: Shape.Mark, key: glyph === '`' || glyph === '´' || glyph === 'ʼ' || glyph === '′' ? "'" : glyph };
  }
  if (glyph === '-' || glyph === '.') {
    let end = start + 1;
    while (end < limit && text[end] === glyph) end++;
    return { end, shape: Shape.Punctuation, key: end - start === 1 ? glyph : glyph === '-' ? '—' : '…' };
  }
  const code = codeAt(text, start);
  return { end: start + width(code), shape: Shape.Punctuation, key: glyph === '–' ? '—' : text.slice(start, start + width(code)) };
}
