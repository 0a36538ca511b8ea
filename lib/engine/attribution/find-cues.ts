import type { Sentence } from '../text/sentences';
import { type Cue, Shape, type Token } from '../text/token';

export type { Cue } from '../text/token';

/** The longest cue phrase at a token, or null. Capitalised cues count only where a sentence opens. */
export function cueAt(tokens: readonly Token[], at: number): Cue | null {
  const token = tokens[at];
  return token && (token.shape === Shape.Lower || token.opens) ? token.cue : null;
}

/** The cues of one sentence, outside quotations, in order; longest form first, no overlaps. */
export function findCues(tokens: readonly Token[], sentence: Sentence, cues: readonly (Cue | null)[]): Cue[] {
  const found: Cue[] = [];
  for (let at = sentence.first; at < sentence.end; at++) {
    const cue = cues[at];
    if (!cue || (tokens[at] as Token).quotation >= 0) continue;
    found.push(cue);
    at = cue.last;
  }
  return found;
}
