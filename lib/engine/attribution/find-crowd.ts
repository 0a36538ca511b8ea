import type { Sentence } from '../text/sentences';
import { Tag } from '../text/tags';
import { isWord, type Token } from '../text/token';
import type { Cue } from './find-cues';
import type { Scene, SourceSpan } from './find-source';
import { clauseSubject } from './find-subject';
import { phraseTo } from './phrase-back';
import { isLower } from './phrase-words';

/** Between the crowd and its chant there are hardly more words. */
const CROWD_WORDS = 20;

/**
 * "[The crowd] broke into a loud chant of “…”", "[hundreds of dockers] joined in cries of “…”": who shouts the words that a
 * noun introduces. Null where others hear them: "she took the stage to chants of “…”", "he was met with cries of “…”".
 */
export function crowdBefore(scene: Scene, cue: Cue, sentence: Sentence): SourceSpan | null {
  const { tokens, words, agentPrepositions } = scene;
  let at = cue.first - 1;
  while (
    at > sentence.first &&
    isLower(tokens[at] as Token) &&
    !((tokens[at] as Token).tags & Tag.PlacePreposition) &&
    isAdjective(at)
  )
    at--;
  const { key, tags } = tokens[Math.max(at, sentence.first)] as Token;
  const attaches = words.nounPrepositions.has(key) || words.postPrepositions.has(key);
  if (words.infinitives.has(key) || agentPrepositions.has(key) || (tags & Tag.Adjunct && !attaches)) return null;
  for (; at >= sentence.first && cue.first - at < CROWD_WORDS; at--) {
    const token = tokens[at] as Token;
    if (words.passives.has(token.key) || token.quotation >= 0 || (!isWord(token) && token.key !== ',')) return null;
    if (token.tags & Tag.Group && !scene.mentionTo.has(at) && !((tokens[at - 1]?.tags ?? 0) & Tag.PlacePreposition))
      return phraseTo(scene, at, sentence.first);
  }
  const subject = clauseSubject(scene, sentence, cue.first);
  return subject && (subject.kind === 'plural' || (tokens[subject.first] as Token).tags & Tag.Indefinite) ? subject : null;

  function isAdjective(i: number): boolean {
    return !((tokens[i] as Token).tags & Tag.Group) && cue.first - i < 4;
  }
}
