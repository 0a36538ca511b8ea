import type { NameMention } from '../people/find-people';
import { NAME, Tag } from '../text/tags';
import { isCapital, isWord, Shape, type Token } from '../text/token';
import { describe } from './describe-phrase';
import type { Scene, SourceSpan } from './find-source';
import { HEAD, isInner, isLower, isVerbal, LONGEST, opensPhrase } from './phrase-words';

/**
 * The noun phrase that ends at a token, with its determiner, adjectives and prepositional parts
 * ("a spokesman for the campaign"), walked from its end back. Null when the words there are no phrase of their own.
 */
export function phraseTo(scene: Scene, last: number, floor: number): SourceSpan | null {
  const { tokens, words } = scene;
  let first = last + 1;
  let mention: NameMention | null = null;
  let at = last;
  let firm = false;
  let soft = 0;
  for (; at >= floor && last - at < LONGEST; ) {
    const token = tokens[at] as Token;
    const inner = scene.mentionTo.get(at);
    if (inner && inner.first >= floor && inner.first <= at) {
      mention = first > last ? inner : mention;
      first = Math.max(floor, Math.min(inner.outerFirst, at));
      at = first - 1;
      firm = true;
      continue;
    }
    if (token.key === ')' && at > floor) {
      // "Rep. Bobby Scott (D-Va.)": the bracket goes with the name before it.
      let open = at - 1;
      while (open > floor && at - open < 8 && (tokens[open] as Token).key !== '(') open--;
      if ((tokens[open] as Token).key !== '(') break;
      at = open - 1;
      continue;
    }
    if (!isInner(scene, at)) break;
    if (isLower(token)) {
      if (words.conjunctions.has(token.key)) {
        if (first > last || !endsPhrase(scene, at - 1, floor)) break;
        at--;
        firm = false;
        continue;
      }
      if (token.tags & Tag.PlacePreposition) {
        const attaches =
          words.nounPrepositions.has(token.key) ||
          (words.postPrepositions.has(token.key) && ((tokens[at - 1]?.tags ?? 0) & HEAD) !== 0);
        if (first > last || !attaches || at - 1 < floor || !endsPhrase(scene, at - 1, floor)) break;
        at--;
        firm = false;
        continue;
      }
      if (scene.cues[at] && !(token.tags & HEAD)) break;
      if (
        first <= last &&
        isVerbal(scene, token) &&
        (opensPhrase(scene, tokens[at + 1] as Token) ||
          scene.mentionFrom.has(at + 1) ||
          ((tokens[at + 1] as Token).tags & Tag.Group && at > floor && isCapital(tokens[at - 1])))
      )
        break;
    } else if (token.tags & Tag.Other && first <= last && !(token.tags & NAME) && tokens[at + 1]?.shape !== Shape.Clitic) break; // "on Sunday Mr. Trump"
    if (opensPhrase(scene, token) && !(token.tags & Tag.Group)) {
      // "In her letter Susan Hartwell wrote": what a preposition governs is no part of the name after it.
      if (mention && soft > 0 && at > floor && isOpening(tokens[at - 1] as Token)) break;
      first = at;
      firm = true;
      const before = tokens[at - 1];
      // "a senior official", "all the others"
      if (before && at > floor && opensPhrase(scene, before) && !(before.tags & Tag.PlacePreposition)) {
        at--;
        continue;
      }
      if (before && at > floor && isLower(before) && words.nounPrepositions.has(before.key) && endsPhrase(scene, at - 2, floor)) {
        at -= 2;
        firm = false;
        continue;
      }
      break;
    }
    if (!isLower(token) || token.tags & HEAD || first > last || !firm) {
      first = at;
      soft = 0;
      if (!isLower(token) || token.tags & HEAD) firm = true;
    } else soft++;
    at--;
  }
  if (
    at > floor &&
    words.relatives.has((tokens[at] as Token).key) &&
    !scene.cues[at - 1] &&
    (scene.mentionTo.has(at - 1) || (tokens[at - 1] as Token).tags & HEAD)
  ) {
    // "an official who spoke anonymously said": what was walked is the relative clause.
    return phraseTo(scene, at - 1, floor);
  }
  if (first > last) return null;
  // Unknown words in lower case before a head ("tech executives") belong to it where no verb can be among them.
  if (soft > 0 && soft < 3 && (at < floor || !isWord(tokens[at]) || (tokens[at] as Token).quotation >= 0)) first -= soft;
  while (first < last && (tokens[first] as Token).shape === Shape.Clitic) first++;
  return describe(scene, first, last, mention);
}

const isOpening = (token: Token): boolean => token.opens && (token.tags & Tag.PlacePreposition) !== 0;

/** Whether a token can end a noun phrase that takes a prepositional part or a second subject. */
function endsPhrase(scene: Scene, at: number, floor: number): boolean {
  const token = scene.tokens[at];
  if (!token || at < floor || token.quotation >= 0) return false;
  if (scene.mentionTo.has(at) || isCapital(token) || token.shape === Shape.Number || token.key === ')' || token.key === '%')
    return true;
  if (!isLower(token) || !isInner(scene, at)) return false;
  if (token.tags & HEAD) return true;
  return !isVerbal(scene, token) && !(token.tags & (Tag.PlacePreposition | Tag.Adverb | Tag.Adjunct)) && !scene.cues[at];
}
