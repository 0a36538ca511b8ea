import type { Sentence } from '../text/sentences';
import { Tag } from '../text/tags';
import { Shape, type Token } from '../text/token';
import type { Cue } from './find-cues';
import type { Scene } from './find-source';

/** Adjectives between an owner and a noun of speech, with one for the owner. */
const ADJECTIVES = 4;

/**
 * "[Roe's] most recent claim is that …": the possessive before a noun that is a cue together with its verb.
 * @returns the possessive's token number, or null where there is none
 */
export function ownerBefore({ tokens, words }: Scene, cue: Cue, sentence: Sentence): number | null {
  if (cue.last === cue.first || !words.passives.has((tokens[cue.last] as Token).key)) return null;
  for (let at = cue.first - 1; at >= sentence.first && cue.first - at <= ADJECTIVES; at--) {
    const token = tokens[at] as Token;
    if (token.shape === Shape.Clitic || words.possessives.has(token.key)) return at;
    if (token.shape !== Shape.Lower || token.tags & (Tag.PlacePreposition | Tag.Determiner) || token.quotation >= 0) return null;
  }
  return null;
}
