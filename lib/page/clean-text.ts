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

/** White space other than one plain space; or characters without a glyph (soft hyphen, zero-width, direction marks). */
const ODD =
  /([\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]{2,}|[\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000])|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
/** Joiners shape Arabic, Indic and emoji text; after these characters (Latin, digits, punctuation) they are debris. */
const NEEDS_NO_JOINER = /[\0-\u02ff\u1e00-\u20cf\u3000-\u303f]$|^$/;
/** A character with the marks, or the Hangul letters, that compose with it. */
const CLUSTER = /[^\p{M}\u1160-\u11ff]?[\p{M}\u1160-\u11ff]*/gu;

/** Collapses white space, trims, drops what is invisible and composes to NFC; linear in the length of `raw`. */
export function cleanText(raw: string): CleanText {
  const runs: Run[] = [];
  const composed = raw.normalize('NFC') === raw;
  let text = '';

  const append = (piece: string, rawStart: number, rawEnd: number): void => {
    const last = runs[runs.length - 1];
    const joins = last !== undefined && last.rawEnd === rawStart && isPlain(last) && piece.length === rawEnd - rawStart;
    if (joins) runs.pop();
    const start = joins ? last : { start: text.length, rawStart };
    text += piece;
    runs.push({ start: start.start, end: text.length, rawStart: start.rawStart, rawEnd });
  };
  const appendSpace = (rawStart: number): void => {
    if (text !== '' && !text.endsWith(' ')) append(' ', rawStart, rawStart + 1);
  };
  const appendText = (from: number, to: number): void => {
    const start = raw[from] === ' ' ? from + 1 : from;
    if (start > from) appendSpace(from);
    const piece = raw.slice(start, to);
    if (composed && piece !== '') append(piece, start, to);
    else
      for (const cluster of piece.matchAll(CLUSTER)) {
        if (cluster[0] !== '')
          append(cluster[0].normalize('NFC'), start + cluster.index, start + cluster.index + cluster[0].length);
      }
  };
  let at = 0;
  for (const odd of raw.matchAll(ODD)) {
    const [token, space] = odd;
    if (odd.index > at) appendText(at, odd.index);
    at = odd.index + token.length;
    if (space !== undefined) appendSpace(odd.index);
    else if (/[\u200c\u200d]/.test(token) && !NEEDS_NO_JOINER.test(text))
      append(token.replace(/[^\u200c\u200d]/g, ''), odd.index, at);
  }
  if (at < raw.length) appendText(at, raw.length);
  return text.endsWith(' ') ? sliceClean({ text, runs }, { start: 0, end: text.length }) : { text, runs };
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
