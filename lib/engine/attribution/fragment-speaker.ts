import type { Quotation } from '../quotation/pair-marks';
import type { Sentence } from '../text/sentences';
import { TITLE, Tag } from '../text/tags';
import { isWord, Shape, type Token } from '../text/token';
import type { Scene, SourceSpan } from './find-source';
import { clauseSubject } from './find-subject';
import { phraseTo } from './phrase-back';
import { endsLike } from './phrase-words';

/** A relative clause with a quoted fragment in it is rarely longer. */
const RELATIVE_WORDS = 20;
/** Adjectives between a fragment and the noun that it describes, with one for the noun. */
const NOUN_WORDS = 3;

/** Whose a quoted fragment without a reporting verb is: its owner, the one a relative clause tells of, or the sentence's subject, when it is a person. */
export function personBefore(scene: Scene, quotation: Quotation, sentence: Sentence): SourceSpan | null {
  if (isSaidOf(scene, quotation)) return null;
  const nearer = ownerOf(scene, quotation, sentence) ?? relativeBefore(scene, quotation, sentence);
  if (nearer) return nearer;
  const subject = clauseSubject(scene, sentence, quotation.first);
  if (!subject || subject.mention || subject.kind === 'pronoun' || subject.kind === 'plural') return subject;
  for (let at = subject.first; at <= subject.last; at++) if (((scene.tokens[at] as Token).tags & TITLE) !== 0) return subject;
  return null;
}

/** "Roe’s “…” promise", "his “…” remark": the owner of the saying that a fragment describes. */
function ownerOf({ tokens, words, mentionTo }: Scene, { first, last }: Quotation, sentence: Sentence): SourceSpan | null {
  const at = first - 1;
  const token = tokens[at];
  if (!token || at < sentence.first) return null;
  let noun = last + 1;
  while (noun < sentence.end && noun - last < NOUN_WORDS && isWord(tokens[noun]) && !words.sayings.has(tokens[noun]?.key ?? ''))
    noun++;
  if (!words.sayings.has(tokens[noun]?.key ?? '')) return null;
  if (words.possessives.has(token.key) && token.tags & (Tag.Male | Tag.Female))
    return { first: at, last: at, kind: 'pronoun', mention: null };
  const mention = token.shape === Shape.Clitic ? mentionTo.get(at - 1) : undefined;
  return mention ? { first: mention.outerFirst, last: mention.last, kind: 'name', mention } : null;
}

/** "Roe, who wants “a port for all”": whom the relative clause around a fragment tells of, when it is a named person. */
function relativeBefore(scene: Scene, { first }: Quotation, sentence: Sentence): SourceSpan | null {
  const { tokens, words } = scene;
  for (let at = first - 1; at > sentence.first && first - at < RELATIVE_WORDS; at--) {
    const token = tokens[at] as Token;
    if (!isWord(token) && token.shape !== Shape.Clitic) return null;
    if (!words.relatives.has(token.key) || token.tags & Tag.Determiner) continue;
    const phrase = phraseTo(scene, tokens[at - 1]?.key === ',' ? at - 2 : at - 1, sentence.first);
    return phrase?.mention ? { first: at, last: at, kind: 'relative', mention: phrase.mention, of: phrase } : null;
  }
  return null;
}

/** "is known as “…”", "was called “…”": the sentence's subject is not the one who says so. */
function isSaidOf({ tokens, words }: Scene, { first }: Quotation): boolean {
  let at = first - 1;
  const governed = ((tokens[at]?.tags ?? 0) & (Tag.PlacePreposition | Tag.Adjunct | Tag.Complementiser)) !== 0;
  if (governed) at--;
  const verb = tokens[at];
  if (!verb || verb.shape !== Shape.Lower || !(verb.cue || governed || endsLike(verb.key, words.pastEndings))) return false;
  at--;
  while (tokens[at] && (tokens[at] as Token).tags & Tag.Adverb && !words.passives.has((tokens[at] as Token).key)) at--;
  return words.passives.has(tokens[at]?.key ?? '');
}
