import type { Sentence } from '../text/sentences';
import { Tag } from '../text/tags';
import { Shape, type Token } from '../text/token';
import type { Cue } from './find-cues';
import type { Scene } from './find-source';
import { endsLike } from './phrase-words';

/** "In an interview, Roe confessed …", "As the fog lifted, …": phrases of time and place before a clause are no clause of their own. */
export function isFronted({ tokens, words, headsFirst, verbPrefixes }: Scene, from: number, to: number): boolean {
  if (headsFirst) {
    // "Ditanya soal motif, …", "Usai rapat, …"
    const token = tokens[from] as Token;
    return (
      (token.tags & (Tag.Adjunct | Tag.PlacePreposition | Tag.Breaker)) !== 0 ||
      (token.opens && token.tags === 0 && verbPrefixes.some((prefix) => token.key.startsWith(prefix)))
    );
  }
  let opens = true;
  let bare = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.key === ',') {
      opens = true;
      continue;
    }
    if (token.quotation >= 0 || token.key === '—' || token.key === ';') return false;
    if (opens) {
      if (words.coordinators.has(token.key)) continue;
      // "Asked whether he would go, …"
      if (token.opens && token.cue?.entry.addressee && endsLike(token.key, words.pastEndings)) return true;
      if (!(token.tags & (Tag.Adjunct | Tag.PlacePreposition | Tag.Breaker | Tag.Other)) || token.tags & Tag.Pronoun)
        return false;
      // "This week, …" opens, "This week has shown" does not.
      if (token.tags & Tag.Determiner && tokens[at + 2]?.key !== ',') return false;
      // A subordinate clause has a verb of its own; after a preposition a verb makes the whole a clause.
      bare = (token.tags & Tag.PlacePreposition) !== 0 && !(token.tags & Tag.Breaker);
      opens = false;
      continue;
    }
    if (token.shape !== Shape.Lower && token.shape !== Shape.Clitic) continue;
    if (token.tags & (Tag.Breaker | Tag.Complementiser) || words.relatives.has(token.key)) bare = false;
    else if (bare && (words.auxiliaries.has(token.key) ? token.key !== "'s" : token.tags & Tag.Pronoun)) return false;
  }
  return true;
}

/** "slammed those who had come", "a feeling of doubt that might last": opens a clause about the noun before, not what is reported. */
export function isRelative({ tokens, words, headsFirst }: Scene, cue: Cue, at: number): boolean {
  const { key, tags } = tokens[at] as Token;
  if (headsFirst || !words.relatives.has(key) || at === cue.last + 1) return false;
  if (!(tags & Tag.Determiner)) return !cue.entry.addressee;
  // A reported clause has a subject of its own.
  const next = tokens[at + 1];
  return next !== undefined && words.auxiliaries.has(next.key);
}

/** "added that …", "added she would …", but "added five firms to the list": whether a verb or its subject stands before the first comma. */
export function holdsVerb(tokens: readonly Token[], words: Scene['words'], from: number, sentence: Sentence): boolean {
  for (let at = from; at < sentence.end; at++) {
    const token = tokens[at] as Token;
    if (token.quotation >= 0 || token.key === ':' || token.key === '—') return true;
    if (token.key === ',' && at > from) return false;
    if (at > from && words.relatives.has(token.key)) return false;
    if (words.auxiliaries.has(token.key) || token.tags & (Tag.Pronoun | Tag.Complementiser) || words.things.has(token.key))
      return true;
    if (
      at > from &&
      token.shape === Shape.Lower &&
      (token.tags & ~Tag.Function) === 0 &&
      endsLike(token.key, words.pastEndings) &&
      !((tokens[at - 1] as Token).tags & (Tag.Determiner | Tag.Indefinite | Tag.PlacePreposition))
    )
      return true;
  }
  return false;
}
