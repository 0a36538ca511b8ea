import type { CueEntry } from '@/lib/model/language-pack';
import { type Lexicon, standsAt } from '../text/lexicon';
import type { Sentence } from '../text/sentences';
import { Shape, type Token } from '../text/token';

/** A reporting word or phrase outside quotations. Token numbers, inclusive. */
export interface Cue {
  readonly first: number;
  readonly last: number;
  /** All readings of the form: a verb may be speech in one frame and stance in another. */
  readonly entry: CueEntry;
}

/** The longest cue phrase at a token, or null. Capitalised cues count only where a sentence opens. */
export function cueAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Cue | null {
  const token = tokens[at];
  if (!token || (token.shape !== Shape.Lower && !token.opens)) return null;
  for (const { keys, entry } of lexicon.cues.get(token.key) ?? []) {
    if (!standsAt(tokens, at, keys)) continue;
    let last = at + keys.length - 1;
    const { objects, infinitives } = lexicon.clauses;
    // The object and the complementiser tell a form's frame but are no part of the cue ("charged that", "agreed to").
    while (
      last > at &&
      (objects.has((tokens[last] as Token).key) ||
        (entry.report === 'infinitive' && infinitives.has((tokens[last] as Token).key)))
    )
      last--;
    return { first: at, last, entry };
  }
  return null;
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
