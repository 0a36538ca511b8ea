import { Shape, type Token } from '../text/token';
import type { Scene, SourceSpan } from './find-source';

/**
 * Whose words "his letter" or "Roe's statement" are.
 * @returns the possessive or the last word of the owner's name as a token number, or null where the source is no such writing
 */
export function writerOf({ tokens, words, mentionTo }: Scene, { first, last }: SourceSpan): number | null {
  if (words.possessives.has((tokens[first] as Token).key)) return isWriting(first + 1) ? first : null;
  for (let at = first + 1; at < last; at++)
    if ((tokens[at] as Token).shape === Shape.Clitic) return mentionTo.has(at - 1) && isWriting(at + 1) ? at - 1 : null;
  return null;

  /** "his [second letter] to the board": adjectives before the noun, nothing of another's behind it. */
  function isWriting(from: number): boolean {
    for (let at = from; at <= last && at - from < ADJECTIVES; at++)
      if (words.sayings.has((tokens[at] as Token).key)) return true;
      else if ((tokens[at] as Token).shape !== Shape.Lower) return false;
    return false;
  }
}

/** Adjectives before the noun, with one for the noun. */
const ADJECTIVES = 4;
