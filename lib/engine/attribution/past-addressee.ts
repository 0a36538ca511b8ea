import type { Sentence } from '../text/sentences';
import { TITLE, Tag } from '../text/tags';
import { isCapital, Shape, type Token } from '../text/token';
import type { Scene } from './find-source';
import { CUE_TO_QUOTE } from './report-extent';

/** Tokens of a thing with whom it is put to. */
const LONGEST_ADDRESSEE = 6;

/** Whether the words between cue and complementiser are an addressee or adjunct, not a clause of their own. */
export function isAddressee({ tokens, cues, headsFirst }: Scene, from: number, to: number): boolean {
  const opening = tokens[from] as Token;
  if (opening.tags & (Tag.Adjunct | Tag.PlacePreposition)) return true;
  if (opening.key === ',') return to === from + 1;
  // "mengatakan stok cukup untuk sepekan": without a preposition the clause itself has begun.
  if (headsFirst) return false;
  for (let at = from; at < to; at++) if (cues[at]) return false;
  return to - from <= 3;
}

/** "said as she turned round": tells when, up to a comma. */
const opensCircumstance = ({ tokens, mentionFrom, headsFirst }: Scene, at: number): boolean => {
  const { tags } = tokens[at] as Token;
  const subject = ((tokens[at + 1]?.tags ?? 0) & Tag.Pronoun) !== 0 || mentionFrom.has(at + 1);
  return !headsFirst && (tags & Tag.Breaker) !== 0 && (tags & Tag.Adjunct) !== 0 && subject;
};

/** Past "kepada wartawan, " / "reporters " to the clause itself; null when nothing follows. */
export function afterAddressee(scene: Scene, from: number, sentence: Sentence): number | null {
  const { tokens } = scene;
  const mention = scene.mentionFrom.get(from);
  if (mention) return mention.outerLast + 1 < sentence.end ? mention.outerLast + 1 : null;
  let at = from;
  const circumstance = opensCircumstance(scene, from);
  for (; at < sentence.end && at - from < CUE_TO_QUOTE; at++) {
    const token = tokens[at] as Token;
    if (token.key === ',' || token.key === ':') return at + 1;
    if (token.quotation >= 0) return at;
    if (circumstance) continue;
    if (at > from && token.tags & Tag.Pronoun && token.shape === Shape.Lower) return at;
    if (at === from && token.tags & Tag.Pronoun) return at + 1;
    // "told reporters (Thursday) the bridge was safe", "told senators his crews were ready"
    if (!scene.headsFirst && at > from && (token.tags & Tag.Determiner || scene.words.possessives.has(token.key))) {
      const before = (tokens[at - 1] as Token).tags & Tag.Other ? tokens[at - 2] : tokens[at - 1];
      if ((before?.tags ?? 0) & (Tag.Group | TITLE)) return at;
      // "said on Monday the budget was safe": nor does a day belong to the clause.
      if ((tokens[at - 1] as Token).tags & Tag.Other && isCapital(tokens[at - 1]) && at - from <= 3) return at;
    }
    if (
      at > from &&
      scene.mentionFrom.has(at) &&
      !((tokens[at - 1] as Token).tags & (Tag.PlacePreposition | Tag.Adjunct | Tag.Connector))
    )
      return at;
  }
  return null;
}

/** "(as she) put it to reporters, " to what is reported: the thing and whom it is put to are no part of it. `from` otherwise. */
export function afterFramedThing({ tokens, words }: Scene, from: number, sentence: Sentence): number {
  if (!words.things.has(tokens[from]?.key ?? '')) return from;
  const next = tokens[from + 1];
  const hasAddressee = ((next?.tags ?? 0) & Tag.Adjunct) !== 0;
  for (let at = from + 1; at < sentence.end && at - from <= LONGEST_ADDRESSEE; at++) {
    const token = tokens[at] as Token;
    if (token.key === ',') return at;
    if (!hasAddressee || token.quotation >= 0) break;
  }
  return from;
}
