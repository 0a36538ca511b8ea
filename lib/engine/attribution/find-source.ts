import type { Figure, NameMention } from '../people/find-people';
import { INSTITUTION, TITLE, Tag } from '../text/tags';
import type { Sentence } from '../text/sentences';
import { isCapital, isWord, Shape, type Token } from '../text/token';
import type { ClauseWords } from '../text/lexicon';
import { canSpeak, isTitleOf, phrase } from './describe-phrase';
import type { Cue } from './find-cues';
import { subjectOfVerb } from './find-subject';
import { named, withFirst, withSecond } from './join-names';
import { isPhraseWord, LONGEST_PHRASE, openingOf, phraseBefore, pointedEnd, titleAt } from './phrase-at-verb';
import { phraseFrom } from './phrase-forward';

/** Who is said to speak, as found beside a cue; `figure` is filled later where it must be resolved. Token numbers, inclusive. */
export interface SourceSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: 'name' | 'pronoun' | 'plural' | 'thing' | 'relative' | 'clitic' | 'role' | 'institution' | 'unnamed';
  /** For kind "name", and for "relative" where a name stands before it. */
  readonly mention: NameMention | null;
  /** The noun phrase that a relative stands for. */
  readonly of?: { readonly first: number; readonly last: number };
}

/** What the search needs to know of the article. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  /** The mention that begins at a token, by name or by its title. */
  readonly mentionFrom: ReadonlyMap<number, NameMention>;
  /** The mention that ends at a token, by name or by its apposition. */
  readonly mentionTo: ReadonlyMap<number, NameMention>;
  readonly cues: readonly (Cue | null)[];
  readonly agentPrepositions: ReadonlySet<string>;
  /** Before a verb, tell that it was done before: "sudah", "pernah". */
  readonly perfects: ReadonlySet<string>;
  /** Words that make a title another one: "vice", "wakil". */
  readonly modifiers: ReadonlySet<string>;
  readonly headsFirst: boolean;
  readonly verbPrefixes: readonly string[];
  readonly words: ClauseWords;
}

/** An apposition between source and cue is rarely longer. */
const LONGEST_ASIDE = 30;

/** The source right after a cue: "kata [X]", "said [X]", "menurut [X]". Null when there is none. */
export function sourceAfter(scene: Scene, cue: Cue, sentence: Sentence): SourceSpan | null {
  const { tokens } = scene;
  let at = cue.last + 1;
  while (at < sentence.end && isWord(tokens[at]) && (tokens[at] as Token).tags & Tag.Adverb && !scene.mentionFrom.has(at)) at++;
  if (scene.agentPrepositions.has(tokens[at]?.key ?? '')) at++;
  const token = tokens[at];
  if (!token || at >= sentence.end || !isWord(token) || token.quotation >= 0) return null;
  const mention = scene.mentionFrom.get(at);
  if (!scene.headsFirst) {
    const opens = (tokens[cue.first] as Token).opens && cue.entry.source === 'after';
    const phrase =
      opens && !isFrame(cue) ? openingPhrase(scene, at, sentence) : phraseFrom(scene, at, sentence.end, !isFrame(cue), true);
    return phrase &&
      (phrase.mention ||
        phrase.kind === 'pronoun' ||
        phrase.kind === 'plural' ||
        canSpeak(scene, phrase) ||
        isQuoted(tokens, cue) ||
        cue.entry.source === 'after')
      ? phrase
      : null;
  }
  if (mention) return withSecond(scene, mention, sentence);
  if (token.tags & Tag.Pronoun) return pronoun(at, token);
  // "Demikian dikatakan X": another reporting verb is nobody.
  if (scene.cues[at] && !(token.tags & (TITLE | Tag.Group))) return null;
  let end = at;
  let relative = false;
  for (; end < sentence.end && end - at < LONGEST_PHRASE; end++) {
    const word = tokens[end] as Token;
    if (word.quotation >= 0) break;
    const inner = scene.mentionFrom.get(end);
    if (inner && end > at) {
      // "kata kuasa hukum Budi Santoso, Andi": the phrase is about another person; "kata sang ketua Budi": it is his title.
      return isTitleOf(tokens, at, inner) ? { ...named(inner), first: at } : phrase(scene, at, Math.max(inner.last, end));
    }
    if (!isWord(word) && word.key !== '/' && word.key !== '&' && word.shape !== Shape.Clitic && word.key !== "'") break;
    if (end > at && word.shape === Shape.Lower && word.tags & (Tag.Adjunct | Tag.Complementiser | Tag.Breaker)) break;
    // "sumber yang enggan disebut namanya": in a relative clause verbs report nothing.
    if (end > at && scene.words.relatives.has(word.key)) relative = true;
    if (end > at && scene.cues[end] && !relative) break;
  }
  const words = end > at ? phrase(scene, at, pointedEnd(scene, end, sentence)) : null;
  return words && (canSpeak(scene, words) || isQuoted(tokens, cue)) ? words : null;
}

/** "According to Roe, the mayor, …" has an apposition, "According to Roe, the bridge …" has none: it takes a second comma. */
function openingPhrase(scene: Scene, at: number, sentence: Sentence): SourceSpan | null {
  const whole = phraseFrom(scene, at, sentence.end, true, true);
  if (!whole || scene.tokens[whole.last + 1]?.key === ',') return whole;
  for (let comma = whole.last; comma > at; comma--)
    if (scene.tokens[comma]?.key === ',') return phraseFrom(scene, at, comma, true, true);
  return whole;
}

/** Whether a cue is a noun with its author behind it: "a report by [X] that …". */
export const isFrame = ({ entry }: Cue): boolean =>
  entry.noun === true && entry.source === 'after' && entry.report === 'complementiser';

/** A cue right after a quotation needs no proof that its source can speak. */
const isQuoted = (tokens: readonly Token[], cue: Cue): boolean =>
  (cue.entry.report !== 'none' && (tokens[cue.first - 1]?.quotation ?? -1) >= 0) ||
  (tokens[cue.first - 1]?.key === ',' && (tokens[cue.first - 2]?.quotation ?? -1) >= 0);

/** The source before a cue: "[X] mengatakan", "[X], the mayor, said", "[X] … and added". Null when there is none. */
export function sourceBefore(scene: Scene, cue: Cue, sentence: Sentence, earlier: SourceSpan | null): SourceSpan | null {
  const { tokens } = scene;
  if (!scene.headsFirst) return subjectOfVerb(scene, cue, sentence, earlier);
  let at = cue.first - 1;
  const inSentence = (i: number): boolean => i >= sentence.first && (tokens[i] as Token).quotation < 0;
  while (
    inSentence(at) &&
    isWord(tokens[at]) &&
    (tokens[at] as Token).tags & Tag.Adverb &&
    !(tokens[at] as Token).opens &&
    !scene.mentionTo.has(at)
  )
    at--;
  if (!inSentence(at)) return earlier ?? subjectOf(scene, cue, sentence);
  // "Agus Hendarsyah, S.I.K., M.H. menyebut": past the degrees to the name.
  const degree = at;
  let degrees = false;
  while (at > sentence.first && (tokens[at]?.key === ',' || isDegree(tokens[at] as Token))) {
    degrees ||= isDegree(tokens[at] as Token);
    at--;
  }
  if (!degrees || !scene.mentionTo.has(at)) at = degree;
  const token = tokens[at] as Token;
  const mention = scene.mentionTo.get(at);
  if (mention) return withFirst(scene, mention, sentence) ?? withHead(scene, mention, sentence);
  if (token.tags & Tag.Pronoun) return pronoun(at, token);
  if (token.key === ',' || token.key === ')' || token.key === '—')
    return beyondAside(scene, at, sentence) ?? subjectOf(scene, cue, sentence) ?? earlier;
  if (token.shape === Shape.Lower && token.tags & (Tag.Connector | Tag.Breaker | Tag.Adjunct | Tag.PlacePreposition))
    return earlier ?? subjectOf(scene, cue, sentence);
  if (!isWord(token) && token.shape !== Shape.Clitic) return null;
  const words = phraseBefore(scene, at, sentence);
  const governed = words !== null && ((tokens[words.first - 1]?.tags ?? 0) & Tag.PlacePreposition) !== 0;
  const whole = governed ? openingOf(scene, sentence, at) : null;
  if (whole) return whole;
  if (words && !governed && canSpeak(scene, words)) return words;
  return titleAt(scene, at, sentence) ?? openingOf(scene, sentence, at, true) ?? subjectOf(scene, cue, sentence) ?? earlier;
}

const isDegree = (token: Token): boolean => isCapital(token) && (token.tags & Tag.Degree) !== 0;

/** The subject of the clause before a cue: its first name or pronoun that no preposition governs. */
function subjectOf(scene: Scene, cue: Cue, sentence: Sentence): SourceSpan | null {
  const { tokens } = scene;
  let first = sentence.first;
  for (let at = cue.first - 1; at >= sentence.first; at--) {
    const token = tokens[at] as Token;
    if (
      token.quotation >= 0 ||
      token.key === ';' ||
      (token.shape === Shape.Lower && token.tags & (Tag.Complementiser | Tag.Breaker))
    ) {
      first = at + 1;
      break;
    }
  }
  for (let at = first; at < cue.first; at++) {
    const mention = scene.mentionFrom.get(at);
    if (mention) {
      const before = tokens[at - 1];
      if (at === first || before === undefined || !(before.tags & Tag.PlacePreposition)) return named(mention);
      at = mention.outerLast;
    } else if ((tokens[at] as Token).tags & Tag.Pronoun) return pronoun(at, tokens[at] as Token);
  }
  return null;
}

const pronoun = (at: number, token: Token): SourceSpan => ({
  first: at,
  last: at,
  kind: token.tags & Tag.Plural ? 'plural' : 'pronoun',
  mention: null,
});

/** "[A spokesman for Mr. Roe] said": the head noun before the name speaks, not the name. */
function withHead(scene: Scene, mention: NameMention, sentence: Sentence): SourceSpan {
  const { tokens } = scene;
  const link = tokens[mention.outerFirst - 1];
  if (!link || mention.outerFirst - 1 < sentence.first || link.shape !== Shape.Lower) return named(mention);
  if (!(link.tags & (Tag.PlacePreposition | Tag.Connector)) || (link.tags & Tag.Adjunct && !(link.tags & Tag.Connector)))
    return named(mention);
  for (let at = mention.outerFirst - 2; at >= sentence.first && mention.outerFirst - at < 10; at--) {
    const token = tokens[at] as Token;
    if (!isWord(token) || token.quotation >= 0 || scene.cues[at]) break;
    if (token.tags & (TITLE | Tag.Group | INSTITUTION) && !scene.mentionTo.has(at)) {
      let first = at;
      while (first - 1 >= sentence.first && isPhraseWord(tokens[first - 1] as Token)) first--;
      return phrase(scene, first, mention.last);
    }
    if (token.tags & (Tag.Breaker | Tag.Complementiser)) break;
  }
  return named(mention);
}

/** Back over ", the mayor of X," or "(45)" to the source it belongs to. */
function beyondAside(scene: Scene, comma: number, sentence: Sentence): SourceSpan | null {
  const { tokens } = scene;
  for (let at = comma - 1; at >= sentence.first && comma - at <= LONGEST_ASIDE; at--) {
    const token = tokens[at] as Token;
    if (token.quotation >= 0) return null;
    const mention = scene.mentionTo.get(at);
    if (
      mention &&
      (mention.last === at || mention.outerLast === at) &&
      (tokens[at + 1]?.key === ',' || tokens[at + 1]?.key === '(' || tokens[at + 1]?.key === '—')
    ) {
      const before = tokens[mention.outerFirst - 1];
      if (
        mention.outerFirst === sentence.first ||
        before === undefined ||
        !isWord(before) ||
        !(before.tags & Tag.PlacePreposition)
      ) {
        return { ...named(mention), last: comma - 1 };
      }
    }
    if (scene.cues[at] && token.shape === Shape.Lower && !(tokens[at] as Token).tags) return null;
  }
  // "Kementerian, di Jakarta, Kamis (3/4), menyatakan": past place and day.
  for (let at = comma - 1; at > sentence.first && comma - at <= LONGEST_ASIDE; at--) {
    if ((tokens[at] as Token).key !== ',' && (tokens[at] as Token).key !== '(') continue;
    const words = phraseBefore(scene, at - 1, sentence);
    if (!words || (tokens[words.first - 1]?.tags ?? 0) & Tag.PlacePreposition) continue;
    const mention = scene.mentionFrom.get(words.first);
    if (mention) return named(mention);
    const last = tokens[at - 1] as Token;
    return last.tags & Tag.Pronoun ? pronoun(at - 1, last) : words;
  }
  return null;
}
