import type { NameMention } from '../people/find-people';
import { INSTITUTION, NAME, TITLE, Tag } from '../text/tags';
import { isCapital, isWord, Shape, type Token } from '../text/token';
import { describe, type Scene, type SourceSpan } from './find-source';

/** A noun phrase with its appositions is rarely longer; bounds the walk. */
const LONGEST = 40;

/** Words that are somebody or some body by themselves. */
const HEAD = TITLE | Tag.Group | INSTITUTION;

/** Words that build sentences and name nothing. */
const GRAMMATICAL = Tag.Adverb | Tag.Adjunct | Tag.PlacePreposition | Tag.Breaker | Tag.Complementiser | Tag.Pronoun;

const isLower = (token: Token): boolean => token.shape === Shape.Lower;

/** Whether a word may stand inside a noun phrase: no pronoun, no conjunction of clauses, no auxiliary. */
function isInner(scene: Scene, at: number): boolean {
  const token = scene.tokens[at] as Token;
  if (token.quotation >= 0) return false;
  if (token.shape === Shape.Clitic) return true;
  if (!isWord(token))
    return (
      token.key === '&' || token.key === '/' || token.key === '%' || token.key === '$' || (token.key === '-' && !token.spaced)
    );
  if (!isLower(token))
    return !(
      token.opens &&
      token.tags & (Tag.Function | Tag.Adverb | Tag.Pronoun) &&
      !(token.tags & (Tag.Determiner | Tag.Indefinite | Tag.Group | Tag.Modifier | TITLE | NAME))
    );
  const { words } = scene;
  if (
    token.tags & (Tag.Pronoun | Tag.Complementiser) ||
    words.relatives.has(token.key) ||
    words.auxiliaries.has(token.key) ||
    words.things.has(token.key)
  )
    return false;
  if (words.conjunctions.has(token.key)) return true;
  if (scene.agentPrepositions.has(token.key)) return false;
  if (token.tags & Tag.Breaker && !(token.tags & (Tag.Determiner | Tag.Indefinite))) return false;
  return true;
}

/** Whether a word has one of a language's endings, and is long enough for it to be one. */
export const endsLike = (key: string, endings: readonly string[]): boolean =>
  key.length > 4 && endings.some((ending) => key.endsWith(ending));

/** A participle or past form by its ending, unless it is a known noun: "signed", "supporting". */
export const isVerbal = ({ words }: Scene, token: Token): boolean =>
  isLower(token) &&
  !(token.tags & (HEAD | Tag.Modifier | Tag.PlacePreposition | Tag.Indefinite)) &&
  (endsLike(token.key, words.pastEndings) || endsLike(token.key, words.presentEndings));

/** Whether words after a comma can be an apposition: a title, an age, "the", "once", a name – no participle or relative. */
export function opensApposition(scene: Scene, at: number): boolean {
  const token = scene.tokens[at] as Token;
  if (token.quotation >= 0 || scene.words.relatives.has(token.key) || isVerbal(scene, token)) return false;
  if (token.shape === Shape.Number || isCapital(token)) return true;
  return (
    opensPhrase(scene, token) ||
    (token.tags & (HEAD | Tag.Modifier | Tag.Degree)) !== 0 ||
    ((token.tags & Tag.Adverb) !== 0 && opensPhrase(scene, scene.tokens[at + 1] as Token))
  );
}

/** Whether a word opens a noun phrase: article, quantifier, possessive. */
export const opensPhrase = ({ words }: Scene, token: Token): boolean =>
  (token.tags & (Tag.Determiner | Tag.Indefinite)) !== 0 || words.possessives.has(token.key);

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
        (opensPhrase(scene, tokens[at + 1] as Token) || scene.mentionFrom.has(at + 1))
      )
        break;
    } else if (token.tags & Tag.Other && first <= last && !(token.tags & NAME) && tokens[at + 1]?.shape !== Shape.Clitic) break; // "on Sunday Mr. Trump"
    if (opensPhrase(scene, token) && !(token.tags & Tag.Group)) {
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
    if (!whole || !words.relatives.has(comma.key)) return last;
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
