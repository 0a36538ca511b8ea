import type { Sentence } from '../text/sentences';
import { Tag } from '../text/tags';
import { Shape, type Token } from '../text/token';
import type { Scene, SourceSpan } from './find-source';
import { opensPhrase } from './phrase-words';

/** "On Monday, …", "the group that owns the songs, …": a day, the object of a preposition or of a verb is no subject. */
export function isGoverned(scene: Scene, { first, mention }: SourceSpan, sentence: Sentence): boolean {
  const token = scene.tokens[first] as Token;
  const before = scene.tokens[first - 1];
  if (token.tags & Tag.Other && !mention) return true;
  if (!before || first <= sentence.first || before.shape !== Shape.Lower) return false;
  if (before.tags & Tag.PlacePreposition) return true;
  // No noun stands right before an article: a verb does.
  return (
    opensPhrase(scene, token) &&
    (before.tags & ~Tag.Function) === 0 &&
    !scene.cues[first - 1] &&
    !scene.words.conjunctions.has(before.key)
  );
}
