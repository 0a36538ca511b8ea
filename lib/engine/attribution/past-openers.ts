import { Tag } from '../text/tags';
import { isWord, Shape, type Token } from '../text/token';
import type { Scene } from './find-source';
import { isVerbal, opensPhrase } from './phrase-words';

/** Past the adverbs, adjuncts and subordinate clauses that stand before a sentence's subject ("On Monday, ", "As Roe left, "). */
export function pastOpeners(scene: Scene, from: number, limit: number): number {
  const { tokens } = scene;
  let at = from;
  for (let rounds = 0; rounds < 3 && at < limit; rounds++) {
    const token = tokens[at] as Token;
    const opens =
      token.tags & (Tag.Breaker | Tag.Adjunct | Tag.PlacePreposition | Tag.Adverb | Tag.Complementiser | Tag.Other) ||
      isVerbal(scene, { ...token, shape: Shape.Lower });
    const subject =
      scene.mentionFrom.has(at) || (opensPhrase(scene, token) && !(token.tags & Tag.Adjunct)) || token.tags & Tag.Pronoun;
    if (!opens || subject) {
      // "In three interviews, the justice …" begins with no known opener when a dateline stands first.
      return at;
    }
    let comma = at;
    while (comma < limit && tokens[comma]?.key !== ',') comma++;
    if (comma >= limit) {
      // "But Roe said", "On Tuesday Roe said": no comma; the subject is the first name or pronoun.
      for (let i = at + 1; i < limit; i++) {
        const before = tokens[i - 1] as Token;
        if (
          (scene.mentionFrom.has(i) || (tokens[i] as Token).tags & Tag.Pronoun) &&
          !(before.tags & Tag.PlacePreposition && !(before.tags & Tag.Breaker))
        )
          return i;
      }
      return at + 1;
    }
    at = comma + 1;
  }
  return at;
}

/** Past "WASHINGTON (AP) — ": capitals and brackets only, up to a dash. */
export function pastDateline(tokens: readonly Token[], from: number, before: number): number {
  for (let at = from; at < before && at - from < 12; at++) {
    const token = tokens[at] as Token;
    if (at > from && (token.key === '—' || (token.key === '-' && token.spaced))) return at + 1;
    if (isWord(token) && token.shape === Shape.Lower) return from;
  }
  return from;
}
