import type { Sentence } from '../text/sentences';
import { Tag } from '../text/tags';
import { isWord, Shape, type Token } from '../text/token';
import type { Cue } from './find-cues';
import type { Scene } from './find-source';
import { endsLike } from './phrase-words';

/** The first token of a cue's verb group: "has also said" begins at "has". */
export function verbGroupStart({ tokens, words, mentionTo }: Scene, cue: Cue, sentence: Sentence): number {
  let first = cue.first;
  for (let at = cue.first - 1; at >= sentence.first; at--) {
    const token = tokens[at] as Token;
    if (token.quotation >= 0 || mentionTo.has(at) || token.opens) break;
    if (
      token.shape === Shape.Clitic
        ? !words.auxiliaries.has(token.key) || !isPronoun(tokens[at - 1])
        : !isWord(token) || !(token.tags & Tag.Adverb || words.auxiliaries.has(token.key) || isAdverb(token, words.adverbEndings))
    )
      break;
    first = at;
  }
  return first;
}

/** An adverb by its ending ("defiantly"); nouns with that ending are in the lexicons. */
const isAdverb = (token: Token, endings: readonly string[]): boolean =>
  token.shape === Shape.Lower && token.key.length > 4 && (token.tags & ~Tag.Function) === 0 && endsLike(token.key, endings);

const isPronoun = (token: Token | undefined): boolean => token !== undefined && (token.tags & Tag.Pronoun) !== 0;

/** What a cue's form says of its subject. */
export function isParticiple(scene: Scene, cue: Cue, group: number): boolean {
  return group === cue.first && endsLike((scene.tokens[cue.first] as Token).key, scene.words.presentEndings);
}

/** "was told", "been asked": the subject is spoken to. */
export function isPassive(scene: Scene, cue: Cue, group: number): boolean {
  const { tokens, words } = scene;
  if (endsLike((tokens[cue.first] as Token).key, words.presentEndings)) return false;
  for (let at = group; at < cue.first; at++) if (words.passives.has((tokens[at] as Token).key)) return true;
  return false;
}
