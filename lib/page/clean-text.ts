import type { Span } from '@/lib/model/span';

/**
 * A stretch of clean text and where it came from: `start`..`end` stands for `rawStart`..`rawEnd` of the raw text.
 * A run as long as its raw stretch maps character by character; any other (a composed letter) maps as a whole.
 */
export interface Run extends Span {
  readonly rawStart: number;
  readonly rawEnd: number;
}

/** A text as a reader sees it; its runs are in order and cover it. */
export interface CleanText {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** White space; characters without a glyph (soft hyphen, zero-width, direction marks); or a stretch of neither. */
const TOKEN =
  /([\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+)|([\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+)|[^\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
/** Joiners shape Arabic, Indic and emoji text; after these characters they are debris. */
const NEEDS_NO_JOINER = /[\s\p{Script=Latin}\p{N}\p{Po}]$|^$/u;
/** A character with the marks, or the Hangul letters, that compose with it. */
const CLUSTER = /[^\p{M}\u1160-\u11ff]?[\p{M}\u1160-\u11ff]*/gu;

/** Collapses white space, trims, drops what is invisible and composes to NFC; linear in the length of `raw`. */
export function cleanText(raw: string): CleanText {
  const runs: Run[] = [];
  const composed = raw.normalize('NFC') === raw;
  let text = '';
  let pendingSpace = -1;

  const append = (piece: string, rawStart: number, rawEnd: number): void => {
    runs.push({ start: text.length, end: text.length + piece.length, rawStart, rawEnd });
    text += piece;
  };
  for (const match of raw.matchAll(TOKEN)) {
    const [token, space, invisible] = match;
    const at = match.index;
    if (space !== undefined) {
      if (pendingSpace < 0) pendingSpace = at;
      continue;
    }
    if (invisible !== undefined && (!/[\u200c\u200d]/.test(token) || NEEDS_NO_JOINER.test(text.slice(-2)))) continue;
    if (pendingSpace >= 0 && text !== '') append(' ', pendingSpace, pendingSpace + 1);
    pendingSpace = -1;
    if (invisible !== undefined) append(token.replace(/[^\u200c\u200d]/g, ''), at, at + token.length);
    else if (composed) append(token, at, at + token.length);
    else
      for (const cluster of token.matchAll(CLUSTER)) {
        if (cluster[0] !== '') append(cluster[0].normalize('NFC'), at + cluster.index, at + cluster.index + cluster[0].length);
      }
  }
  return { text, runs };
}

/** The part of a clean text that `span` covers, trimmed; its raw places stay those of the whole. */
export function sliceClean({ text, runs }: CleanText, span: Span): CleanText {
  let { start, end } = span;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  const kept: Run[] = [];
  for (const run of runs) {
    const from = Math.max(run.start, start);
    const to = Math.min(run.end, end);
    if (from >= to) continue;
    const plain = isPlain(run);
    kept.push({
      start: from - start,
      end: to - start,
      rawStart: plain ? run.rawStart + from - run.start : run.rawStart,
      rawEnd: plain ? run.rawStart + to - run.start : run.rawEnd,
    });
  }
  return { text: text.slice(start, end), runs: kept };
}

/** Whether the run maps character by character. */
export const isPlain = (run: Run): boolean => run.end - run.start === run.rawEnd - run.rawStart;
