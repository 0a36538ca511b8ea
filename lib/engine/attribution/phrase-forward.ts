import type { NameMention } from '../people/find-people';
import { NAME, TITLE, Tag } from '../text/tags';
import { isCapital, isWord, Shape, type Token } from '../text/token';
import { describe } from './describe-phrase';
import type { Scene, SourceSpan } from './find-source';
import { endsLike, GRAMMATICAL, HEAD, isInner, isLower, isVerbal, LONGEST, opensPhrase } from './phrase-words';

/**
 * The noun phrase that begins at a token, walked forward up to its verb, with the appositions between commas that
 * follow it ("Hany Farid, 52, a professor at Dartmouth").
 * @param limit token number that the phrase ends before
 * @param afterVerb whether its verb stands before it, so that unknown words in it are no verbs
 * @param whole whether relative clauses belong to it ("said Roe, who owns the house")
 */
export function phraseFrom(scene: Scene, from: number, limit: number, whole: boolean, afterVerb = false): SourceSpan | null {
  const { tokens, words } = scene;
  const opening = tokens[from];
  if (
    !opening ||
    from >= limit ||
    opening.quotation >= 0 ||
    (opening.tags & Tag.Other && !opening.opens && !(opening.tags & NAME))
  )
    return null;
  if (opening.tags & Tag.Pronoun)
    return { first: from, last: from, kind: opening.tags & Tag.Plural ? 'plural' : 'pronoun', mention: null };
  if (words.things.has(opening.key)) return { first: from, last: from, kind: 'thing', mention: null };
  const core = coreFrom(scene, from, limit, false, afterVerb);
  if (!core) return null;
  let { last } = core;
  for (;;) {
    const next = appositionEnd(scene, last, limit, whole);
    if (next <= last) break;
    last = next;
  }
  return describe(scene, from, last, core.mention);
}

/** Whether a noun phrase can begin with a word: no preposition, conjunction, adverb or day. */
const canOpen = ({ words, agentPrepositions }: Scene, token: Token): boolean => {
  if (!isWord(token) || agentPrepositions.has(token.key) || words.conjunctions.has(token.key) || words.relatives.has(token.key))
    return false;
  if (token.tags & (Tag.Determiner | Tag.Indefinite | HEAD | NAME | Tag.Modifier) || words.possessives.has(token.key))
    return true;
  return (
    !(token.tags & (Tag.PlacePreposition | Tag.Complementiser | Tag.Breaker | Tag.Adverb | Tag.Other)) &&
    !(isLower(token) && token.tags & Tag.Adjunct)
  );
};

/** @param loose inside an apposition, where any preposition attaches */
function coreFrom(
  scene: Scene,
  from: number,
  limit: number,
  loose = false,
  afterVerb = false,
): { last: number; mention: NameMention | null } | null {
  const { tokens, words } = scene;
  let last = from - 1;
  let mention: NameMention | null = null;
  let headed = false;
  for (let at = from; at < limit && at - from < LONGEST; ) {
    const token = tokens[at] as Token;
    const inner = scene.mentionFrom.get(at);
    if (inner && inner.last < limit) {
      mention ??= inner;
      // The apposition is walked on its own, so that a comma in it ends nothing.
      last = inner.last;
      at = last + 1;
      headed = true;
      continue;
    }
    if (token.key === '(') {
      let close = at + 1;
      while (close < limit && close - at < 8 && (tokens[close] as Token).key !== ')') close++;
      if (last < from || (tokens[close] as Token | undefined)?.key !== ')') break;
      last = close;
      at = close + 1;
      continue;
    }
    if (at > from ? !isInner(scene, at) : !canOpen(scene, token)) break;
    if (isLower(token) && at > from) {
      const previous = tokens[at - 1] as Token;
      if (words.conjunctions.has(token.key)) {
        const next = tokens[at + 1];
        if (
          !next ||
          at + 1 >= limit ||
          (!(loose && !scene.cues[at + 1] && isInner(scene, at + 1)) &&
            !(scene.mentionFrom.has(at + 1) || opensPhrase(scene, next) || next.tags & Tag.Group || isCapital(next)))
        )
          break;
        headed = false;
        at++;
        continue;
      }
      if (token.tags & Tag.PlacePreposition) {
        const next = tokens[at + 1];
        const attaches =
          words.nounPrepositions.has(token.key) || (words.postPrepositions.has(token.key) && (previous.tags & HEAD) !== 0);
        if (
          loose
            ? !next || at + 1 >= limit || next.tags & Tag.Other || !isInner(scene, at + 1)
            : !attaches ||
              !next ||
              at + 1 >= limit ||
              next.tags & Tag.Other ||
              !(isCapital(next) || opensPhrase(scene, next) || next.tags & (HEAD | Tag.Vocabulary))
        )
          break;
        headed = false;
        at++;
        continue;
      }
      if (scene.cues[at] && !(token.tags & HEAD)) break;
      if (token.tags & (Tag.Adverb | Tag.Adjunct) && !opensPhrase(scene, token) && !(token.tags & (HEAD | Tag.Modifier))) break;
      // After a name or a head noun, an unknown word in lower case is the verb.
      if (
        headed &&
        !loose &&
        !(afterVerb && !(token.tags & GRAMMATICAL) && !isVerbal(scene, token) && !endsLike(token.key, words.adverbEndings)) &&
        !(token.tags & (HEAD | Tag.Unit | Tag.Modifier)) &&
        previous.shape !== Shape.Clitic
      )
        break;
      if (isVerbal(scene, token) && !opensPhrase(scene, previous) && previous.shape !== Shape.Clitic) break;
    }
    last = at;
    if (token.tags & HEAD || (isCapital(token) && !token.opens)) headed = true;
    if (token.shape === Shape.Clitic || opensPhrase(scene, token)) headed = false;
    at++;
  }
  // A determiner alone is nobody ("The “…” figure").
  return last < from || (last === from && !mention && (tokens[from] as Token).tags & Tag.Determiner) ? null : { last, mention };
}

/** The end of an apposition after a comma, or the number it was called with when there is none. */
function appositionEnd(scene: Scene, last: number, limit: number, whole: boolean): number {
  const { tokens, words } = scene;
  const comma = tokens[last + 1];
  const head = tokens[last + 2];
  if (!comma || !head || last + 2 >= limit || head.quotation >= 0) return last;
  const isRelative = words.relatives.has(head.key) || (comma.key === ',' && scene.words.possessives.has(head.key));
  if (comma.key !== ',') {
    // "a member who supports him" has no comma.
    if (!whole || !words.relatives.has(comma.key) || comma.tags & Tag.Determiner) return last;
    return clauseLimit(scene, last + 1, limit);
  }
  if (isRelative) return whole && words.relatives.has(head.key) ? clauseLimit(scene, last + 2, limit) : last;
  if (head.shape === Shape.Number)
    return last + 2 + 1 >= limit || !isWord(tokens[last + 3]) ? last + 2 : (coreFrom(scene, last + 2, limit, true)?.last ?? last);
  if (head.tags & (Tag.Adjunct | Tag.Adverb) && !(head.tags & (TITLE | Tag.Modifier | Tag.Degree | Tag.Determiner))) return last;
  const isTitle = (head.tags & (HEAD | Tag.Modifier | Tag.Degree | Tag.Indefinite | Tag.Determiner | Tag.Place)) !== 0;
  const other = scene.mentionFrom.get(last + 2);
  // "Peter Orszag, President Obama's first budget director": the owner opens the apposition.
  const owned = other !== undefined && tokens[other.last + 1]?.shape === Shape.Clitic;
  if (!owned && (!isTitle || other?.outerFirst === last + 2)) return last;
  const core = coreFrom(scene, last + 2, limit, true);
  return core ? core.last : last;
}

/** End of a relative clause: the next comma, quotation or the limit. */
function clauseLimit({ tokens }: Scene, from: number, limit: number): number {
  let at = from;
  while (at < limit && at - from < LONGEST) {
    const token = tokens[at] as Token;
    if (
      token.quotation >= 0 ||
      token.key === ',' ||
      token.key === ';' ||
      token.key === '—' ||
      token.key === '.' ||
      token.key === ':'
    )
      break;
    at++;
  }
  return at - 1;
}
