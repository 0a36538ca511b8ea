import type { Sentence } from '../text/sentences';
import { Tag } from '../text/tags';
import { isCapital, Shape, type Token } from '../text/token';
import { endsLike, GRAMMATICAL, HEAD } from './phrase-words';
import { type Cue, findCues } from './find-cues';
import { type Scene, type SourceSpan, sourceAfter, sourceBefore } from './find-source';
import { isSomebody } from './describe-phrase';
import { crowdBefore } from './find-crowd';
import { isNounUse } from './find-subject';
import { isParticiple, isPassive, verbGroupStart } from './verb-group';

/** The cues of one sentence that report, and the source found beside each. */
export interface SentenceCues {
  readonly cues: Cue[];
  readonly sources: ReadonlyMap<Cue, SourceSpan | null>;
}

/** Finds the cues of a sentence with their sources; leaves out nouns, passives without an agent and "when asked". */
export function readCues(scene: Scene, sentence: Sentence): SentenceCues {
  const cues: Cue[] = [];
  const sources = new Map<Cue, SourceSpan | null>();
  let earlier: SourceSpan | null = null;
  for (const cue of findCues(scene.tokens, sentence, scene.cues)) {
    if (isRefused(scene, cue, sentence)) continue;
    const source: SourceSpan | null | undefined = scene.headsFirst
      ? besideCue(scene, cue, sentence, earlier)
      : besideVerb(scene, cue, sentence, earlier);
    if (source === undefined) continue;
    cues.push(cue);
    sources.set(cue, source);
    // "(pun intended)": what is said in brackets has no subject for the words after them.
    if (source && !isBracketed(scene, cue, sentence)) earlier = source;
  }
  return { cues, sources };
}

/** Beyond so many tokens no bracket is looked for. */
const LONGEST_BRACKET = 12;

/** Whether a cue stands in brackets that do not enclose its whole sentence. */
function isBracketed({ tokens }: Scene, cue: Cue, sentence: Sentence): boolean {
  for (let at = cue.first - 1; at > sentence.first && cue.first - at <= LONGEST_BRACKET; at--) {
    const { key } = tokens[at] as Token;
    if (key === ')') return false;
    if (key === '(') return true;
  }
  return false;
}

/** "enggan menjelaskan", "tidak menjawab": nothing was said. */
function isRefused({ tokens, words }: Scene, { first, entry }: Cue, sentence: Sentence): boolean {
  if (first <= sentence.first) return false;
  const { key } = tokens[first - 1] as Token;
  return words.refusals.has(key) || (words.negations.has(key) && entry.report === 'clause' && entry.force === 'speech');
}

function besideCue(scene: Scene, cue: Cue, sentence: Sentence, earlier: SourceSpan | null): SourceSpan | null {
  const side = cue.entry.source;
  if (side === 'within') return { first: cue.first, last: cue.last, kind: 'clitic', mention: null };
  if (side === 'after') return sourceAfter(scene, cue, sentence);
  return sourceBefore(scene, cue, sentence, earlier);
}

/** The source of a reporting verb in a language with verb groups; undefined when the word reports nothing here. */
function besideVerb(scene: Scene, cue: Cue, sentence: Sentence, earlier: SourceSpan | null): SourceSpan | null | undefined {
  const { tokens, words, agentPrepositions } = scene;
  if (cue.entry.source === 'after' && cue.entry.report === 'none')
    return besideCue(scene, cue, sentence, earlier) ?? crowdBefore(scene, cue, sentence);
  if (cue.entry.source === 'after' || cue.entry.source === 'within') return besideCue(scene, cue, sentence, earlier);
  if (isNounUse(scene, cue)) return undefined;
  const group = verbGroupStart(scene, cue, sentence);
  const next = tokens[cue.last + 1];
  if (next && agentPrepositions.has(next.key) && cue.last + 1 < sentence.end) {
    return isParticiple(scene, cue, group)
      ? besideCue(scene, cue, sentence, earlier)
      : (sourceAfter(scene, cue, sentence) ?? undefined);
  }
  if (isPassive(scene, cue, group) || (group === cue.first && isAsked(scene, cue, sentence))) return undefined;
  // `the bug, dubbed “…”, spread`: a participle that tells what others call a thing.
  if (
    cue.entry.report === 'none' &&
    isFirstComma(tokens, group - 1, sentence) &&
    next?.shape === Shape.Mark &&
    group === cue.first &&
    endsLike((tokens[cue.first] as Token).key, words.pastEndings)
  )
    return undefined;
  const before = tokens[group - 1];
  // "declined to speculate": what somebody is about to say, or not to, is not said.
  if (before && group > sentence.first && words.infinitives.has(before.key) && !quotesNext(tokens, cue)) return undefined;
  // "when asked about it": whoever asked is not told.
  if (
    before &&
    group > sentence.first &&
    group === cue.first &&
    before.shape === Shape.Lower &&
    before.tags & Tag.Breaker &&
    before.tags & (Tag.Adjunct | Tag.Complementiser) &&
    !words.conjunctions.has(before.key) &&
    !words.relatives.has(before.key) &&
    !isParticiple(scene, cue, group)
  ) {
    return undefined;
  }
  if (cue.entry.source === 'either' && (before?.key === ',' || (before?.quotation ?? -1) >= 0) && group === cue.first) {
    const inverted = sourceAfter(scene, cue, sentence);
    const after = inverted ? (tokens[inverted.last + 1] as Token | undefined) : undefined;
    const ends =
      inverted !== null &&
      (inverted.last + 1 >= sentence.end ||
        after?.shape === Shape.Punctuation ||
        (before?.key !== ',' && endsAfter(scene, inverted.last + 1, sentence)));
    if (inverted && inverted.kind !== 'thing' && ends) return inverted;
  }
  const source = besideCue(scene, cue, sentence, earlier);
  return source && (isNamed(scene, cue, source) || isObject(scene, source)) ? undefined : source;
}

/** ", a charge Suvia denies": what is denied stands before the one who denies it. */
function isObject({ tokens, words, mentionFrom }: Scene, { first, last }: SourceSpan): boolean {
  const before = tokens[first - 1];
  if (
    !before ||
    (before.key !== ',' && before.quotation < 0) ||
    !((tokens[first] as Token).tags & Tag.Indefinite) ||
    last - first < 2
  )
    return false;
  const noun = tokens[first + 1] as Token;
  const next = tokens[first + 2] as Token;
  return (
    noun.shape === Shape.Lower &&
    !(noun.tags & (HEAD | Tag.Modifier | Tag.PlacePreposition)) &&
    (isCapital(next) ||
      mentionFrom.has(first + 2) ||
      (next.tags & Tag.Group) !== 0 ||
      (words.sayings.has(noun.key) && (next.tags & GRAMMATICAL) === 0))
  );
}

/** "Roe, asked if she would go, said": the verb of the sentence stands right behind the comma that ends what she was asked. */
function isAsked({ tokens, cues, words }: Scene, cue: Cue, sentence: Sentence): boolean {
  if (
    !cue.entry.addressee ||
    tokens[cue.first - 1]?.key !== ',' ||
    endsLike((tokens[cue.first] as Token).key, words.presentEndings)
  )
    return false;
  for (let at = cue.last + 1; at < sentence.end && at - cue.last < LONGEST_QUESTION; at++) {
    const token = tokens[at] as Token;
    if (token.quotation >= 0) return false;
    if (token.key === ',') return cues[at + 1] !== null && cues[at + 1] !== undefined;
  }
  return false;
}

/** Beyond so many tokens a question told in passing does not end. */
const LONGEST_QUESTION = 30;

/** `a course called “…”`: a thing right before a participle is what others call so. */
const isNamed = (scene: Scene, cue: Cue, source: SourceSpan): boolean =>
  cue.entry.report === 'none' &&
  source.last === cue.first - 1 &&
  (source.kind === 'unnamed' || source.kind === 'role') &&
  scene.tokens[cue.last + 1]?.shape === Shape.Mark &&
  endsLike((scene.tokens[cue.first] as Token).key, scene.words.pastEndings) &&
  (!isSomebody(scene, source) ||
    // `a man called “Tiny”`
    (((scene.tokens[source.first] as Token).tags & Tag.Indefinite) !== 0 && isCapital(scene.tokens[cue.last + 2])));

/** Whether a token is a comma with none before it in its sentence: what follows tells of the subject, not after an aside. */
function isFirstComma(tokens: readonly Token[], at: number, { first }: Sentence): boolean {
  if (at <= first || tokens[at]?.key !== ',') return false;
  for (let i = at - 1; i > first; i--) if ((tokens[i] as Token).key === ',') return false;
  return true;
}

/** Whether a quotation begins right behind a cue, past a comma or colon. */
const quotesNext = (tokens: readonly Token[], { last }: Cue): boolean => {
  const next = tokens[last + 1];
  return next?.shape === Shape.Mark || ((next?.key === ',' || next?.key === ':') && tokens[last + 2]?.shape === Shape.Mark);
};

/** Whether a reporting clause that has its source behind the verb ends at a token. */
export function endsAfter({ tokens, words }: Scene, at: number, sentence: Sentence): boolean {
  const token = tokens[at] as Token | undefined;
  if (at >= sentence.end || !token || token.shape === Shape.Punctuation || token.shape === Shape.Mark) return true;
  if (words.auxiliaries.has(token.key)) return false;
  return (token.tags & (Tag.Adjunct | Tag.PlacePreposition | Tag.Breaker | Tag.Adverb | Tag.Other)) !== 0;
}

/** The words of a cue as a reader marks them: with its auxiliaries and adverbs ("has also said"). */
export function cueSpan(scene: Scene, cue: Cue, sentence: Sentence, source: SourceSpan | null): { first: number; last: number } {
  if (scene.headsFirst || cue.entry.source === 'after' || cue.entry.source === 'within')
    return { first: cue.first, last: cue.last };
  const group = verbGroupStart(scene, cue, sentence);
  const floor = source && source.last < cue.first ? source.last + 1 : group;
  return { first: Math.max(group, floor), last: cue.last };
}
