import type { Sentence } from '../text/sentences';
import { INSTITUTION, TITLE, Tag } from '../text/tags';
import { isWord, Shape, type Token } from '../text/token';
import type { Cue } from './find-cues';
import type { Scene, SourceSpan } from './find-source';
import { pastDateline, pastOpeners } from './past-openers';
import { isGoverned } from './governed-phrase';
import { ownerBefore } from './noun-owner';
import { phraseTo } from './phrase-back';
import { isParticiple, verbGroupStart } from './verb-group';
import { phraseFrom } from './phrase-forward';
import { endsLike, opensApposition, opensPhrase } from './phrase-words';

/** An aside between subject and verb ("Roe, the mayor of X, said") is rarely longer. */
const LONGEST_ASIDE = 40;
/** A relative clause between a subject and its verb is rarely longer. */
const RELATIVE_WORDS = 20;
/** Beyond so many tokens before its verb nothing is looked for: keeps the search linear in endless "sentences". */
const LONGEST_SENTENCE = 150;

const isCrowd = (token: Token): boolean => token.shape === Shape.Lower && (token.tags & Tag.Group) !== 0;

/** "his", "their", "its": whom a possessive stands for. */
const possessiveKind = ({ tags }: Token): SourceSpan['kind'] =>
  tags & Tag.Plural ? 'plural' : tags & (Tag.Male | Tag.Female) ? 'pronoun' : 'thing';

/** Whether the word before a cue makes it a noun: "a claim", "of reports". */
export function isNounUse(scene: Scene, cue: Cue): boolean {
  const { tokens, words } = scene;
  const before = tokens[cue.first - 1];
  if (!before || before.quotation >= 0 || !isWord(before) || cue.last > cue.first) return false;
  // "two Arab states"
  if (cue.entry.noun && before.tags & Tag.Demonym && !scene.mentionTo.has(cue.first - 1)) return true;
  if (before.shape !== Shape.Lower) return false;
  const participle = endsLike((tokens[cue.first] as Token).key, words.presentEndings);
  // "the most telling detail"
  if (participle && words.degrees.has(before.key)) return true;
  if (words.possessives.has(before.key) && endsLike((tokens[cue.first] as Token).key, words.pastEndings)) return true;
  // "In his remarks, Roe argued": an occasion.
  if (cue.entry.noun && words.possessives.has(before.key) && tokens[cue.last + 1]?.key === ',') return true;
  if (words.possessives.has(before.key) || before.tags & Tag.Pronoun || words.relatives.has(before.key)) return false;
  if (cue.entry.noun && words.infinitives.has(before.key)) return true;
  if (words.infinitives.has(before.key) || before.tags & (Tag.Adverb | Tag.Breaker)) return false;
  if (cue.entry.noun) {
    // "his recent remarks", "a jobs report": the word before has to be able to act.
    const acts =
      before.tags & (TITLE | INSTITUTION | Tag.Group) ||
      scene.mentionTo.has(cue.first - 1) ||
      followsQuotation(tokens, cue.first - 1);
    if (!acts) return true;
  }
  return (before.tags & Tag.Determiner) !== 0 || (!participle && (before.tags & Tag.PlacePreposition) !== 0);
}

/** `“…,” the document states`: nothing but a short noun phrase stands between a quotation and a word. */
function followsQuotation(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (last - at < 3 && tokens[at]?.shape === Shape.Lower && !((tokens[at] as Token).tags & Tag.Determiner)) at--;
  return ((tokens[at]?.tags ?? 0) & Tag.Determiner) !== 0 && (tokens[at - 1]?.quotation ?? -1) >= 0;
}

/** The subject of a reporting verb that stands after it: pronoun, relative, noun phrase, or that of the clause before. */
export function subjectOfVerb(scene: Scene, cue: Cue, sentence: Sentence, earlier: SourceSpan | null): SourceSpan | null {
  const { tokens, words } = scene;
  const group = verbGroupStart(scene, cue, sentence);
  const at = ownerBefore(scene, cue, sentence) ?? pastDay(scene, group - 1, sentence);
  const participle = isParticiple(scene, cue, group);
  if (at < sentence.first) return participle ? subjectAfterOpening(scene, cue, sentence) : earlier;
  const token = tokens[at] as Token;
  if (token.quotation >= 0) return participle ? (earlier ?? clauseSubject(scene, sentence, at)) : earlier;
  if (words.relatives.has(token.key)) return { first: at, last: at, kind: 'relative', ...antecedent(scene, at, sentence) };
  if (token.tags & Tag.Pronoun && !(token.tags & Tag.Determiner))
    return { first: at, last: at, kind: token.tags & Tag.Plural ? 'plural' : 'pronoun', mention: null };
  if (words.things.has(token.key)) return { first: at, last: at, kind: 'thing', mention: null };
  if (words.possessives.has(token.key)) return { first: at, last: at, kind: possessiveKind(token), mention: null };
  if (token.shape === Shape.Clitic) {
    const owner = scene.mentionTo.get(at - 1);
    return owner
      ? { first: owner.outerFirst, last: owner.last, kind: 'name', mention: owner }
      : phraseTo(scene, at - 1, sentence.first);
  }
  if (token.key === ',' || token.key === ')' || token.key === '—' || token.key === '-') {
    if (participle) {
      const subject = clauseSubject(scene, sentence, at);
      return subject && (subject.mention || subject.kind === 'pronoun' || subject.kind === 'plural' || !earlier)
        ? subject
        : earlier;
    }
    if (token.key === ')') {
      const bracketed = phraseTo(scene, at, sentence.first);
      if (bracketed) return bracketed;
    }
    return beforeAside(scene, at, sentence) ?? earlier ?? clauseSubject(scene, sentence, at);
  }
  if (!isWord(token)) return null;
  if (
    (token.shape === Shape.Lower && token.tags & (Tag.Breaker | Tag.Connector | Tag.PlacePreposition | Tag.Complementiser)) ||
    scene.agentPrepositions.has(token.key)
  )
    return earlier ?? clauseSubject(scene, sentence, at);
  const related = pastRelative(scene, at, sentence);
  if (related) return related;
  const phrase = phraseTo(scene, at, clauseFloor(scene, at, sentence));
  if (participle) {
    // "released a statement saying": the one who released it speaks; "people telling her" is subject itself.
    const subject =
      phrase && phrase.first > sentence.first && (tokens[phrase.first - 1] as Token).tags & Tag.PlacePreposition
        ? null
        : clauseSubject(scene, sentence, at);
    return phrase && cue.entry.report === 'complementiser' && isCrowd(tokens[at] as Token) && !isGoverned(scene, phrase, sentence)
      ? phrase
      : (subject ?? phrase);
  }
  return phrase ? (withGovernor(scene, phrase, sentence) ?? phrase) : (clauseSubject(scene, sentence, at) ?? earlier);
}

/** "Communities near the mine report …", "Those in favour of it say …": what a preposition governs is part of the subject. */
function withGovernor(scene: Scene, phrase: SourceSpan, sentence: Sentence): SourceSpan | null {
  const before = scene.tokens[phrase.first - 1];
  if (phrase.mention || phrase.first <= sentence.first + 1 || !before) return null;
  if (before.shape !== Shape.Lower || !(before.tags & Tag.PlacePreposition)) return null;
  const subject = clauseSubject(scene, sentence, phrase.first - 1);
  if (!subject || subject.last >= phrase.first) return null;
  for (let at = subject.last + 1; at < phrase.first; at++) if (!isWord(scene.tokens[at])) return null;
  return { ...subject, last: phrase.last };
}

/** "An official who spoke on condition of anonymity said": the noun before a relative clause that ends at the verb. */
function pastRelative(scene: Scene, last: number, sentence: Sentence): SourceSpan | null {
  const { tokens, words, mentionFrom, mentionTo } = scene;
  for (let at = last; at > sentence.first && last - at < RELATIVE_WORDS; at--) {
    const token = tokens[at] as Token;
    if (!isWord(token) || token.quotation >= 0) return null;
    if (!words.relatives.has(token.key)) continue;
    const verb = tokens[at + 1];
    const head = tokens[at - 1] as Token;
    if (at === last || !verb || token.tags & Tag.Determiner) return null;
    if (!(mentionTo.has(at - 1) || head.tags & (TITLE | Tag.Group | INSTITUTION))) return null;
    if (verb.shape !== Shape.Lower || mentionFrom.has(at + 1) || opensPhrase(scene, verb) || verb.tags & Tag.Pronoun) return null;
    const phrase = phraseTo(scene, at - 1, clauseFloor(scene, at - 1, sentence));
    return phrase ? { ...phrase, last } : null;
  }
  return null;
}

/** Back over "on Tuesday" between subject and verb. */
function pastDay({ tokens, mentionTo }: Scene, at: number, sentence: Sentence): number {
  const token = tokens[at];
  if (
    !token ||
    at <= sentence.first ||
    !(token.tags & Tag.Other) ||
    mentionTo.has(at) ||
    token.shape === Shape.Lower ||
    token.quotation >= 0
  )
    return at;
  const before = tokens[at - 1] as Token;
  return before.tags & Tag.PlacePreposition ? at - 2 : isWord(before) && !(before.tags & Tag.Determiner) ? at - 1 : at;
}

/** Where the clause that ends at a token can begin at the earliest: after another cue or a complementiser. */
function clauseFloor({ tokens, cues, words, mentionTo }: Scene, at: number, sentence: Sentence): number {
  for (let i = at - 1; i >= sentence.first && at - i < LONGEST_ASIDE; i--) {
    const token = tokens[i] as Token;
    if (token.quotation >= 0 || token.key === ';' || token.key === ':') return i + 1;
    const relative =
      words.relatives.has(token.key) &&
      !cues[i - 1] &&
      (mentionTo.has(i - 1) || ((tokens[i - 1]?.tags ?? 0) & (TITLE | Tag.Group | INSTITUTION)) !== 0);
    if (token.shape === Shape.Lower && !relative && (token.tags & Tag.Complementiser || (cues[i] && !(token.tags & Tag.Group))))
      return i + 1;
  }
  return pastDateline(tokens, sentence.first, at);
}

/** Whom or what a relative clause is about: the noun phrase before "who". */
function antecedent(scene: Scene, relative: number, sentence: Sentence): Pick<SourceSpan, 'mention' | 'of'> {
  const before = scene.tokens[relative - 1]?.key === ',' ? relative - 2 : relative - 1;
  if (before < sentence.first) return { mention: null };
  const phrase = phraseTo(scene, before, sentence.first);
  return { mention: scene.mentionTo.get(before) ?? phrase?.mention ?? null, ...(phrase ? { of: phrase } : {}) };
}

/** Back over ", the mayor of X," to the subject it belongs to. */
function beforeAside(scene: Scene, comma: number, sentence: Sentence): SourceSpan | null {
  const { tokens } = scene;
  // "the mayor, Jane Roe, said": the name itself stands between the commas.
  const own = scene.mentionTo.get(comma - 1);
  if (own && own.outerFirst < own.first && tokens[own.first - 1]?.key === ',') {
    const article = tokens[own.outerFirst - 1];
    const opens = article !== undefined && own.outerFirst > sentence.first && (article.tags & Tag.Determiner) !== 0;
    return { first: opens ? own.outerFirst - 1 : own.outerFirst, last: own.last, kind: 'name', mention: own };
  }
  let best: SourceSpan | null = null;
  const floor = pastDateline(tokens, sentence.first, comma);
  for (let at = comma - 1; at > floor && comma - at <= LONGEST_ASIDE; at--) {
    const token = tokens[at] as Token;
    if (token.quotation >= 0 || token.key === ';') break;
    const isEdge = token.key === ',' || token.key === '—' || token.key === '(' || (token.key === '-' && token.spaced);
    if (!isEdge) continue;
    const phrase = phraseTo(scene, at - 1, clauseFloor(scene, at, sentence));
    if (!phrase) continue;
    const next = tokens[at + 1] as Token;
    const counts =
      phrase.mention !== null || phrase.kind === 'role' || phrase.kind === 'unnamed' || phrase.kind === 'institution';
    if (!counts || isGoverned(scene, phrase, sentence)) continue;
    // "his predecessor, Fiona Hill, said": what stands alone between the commas is the name.
    best =
      own?.outerFirst === at + 1 && !phrase.mention
        ? { first: phrase.first, last: own.last, kind: 'name', mention: own }
        : opensApposition(scene, at + 1)
          ? { ...phrase, last: comma - 1 }
          : phrase;
    if ((phrase.mention || own?.outerFirst === at + 1) && next.quotation < 0) break;
  }
  return best;
}

/** The subject of the sentence's first clause before a token: past its openers, the first noun phrase. */
export function clauseSubject(scene: Scene, sentence: Sentence, before: number): SourceSpan | null {
  const { tokens } = scene;
  let from = Math.max(sentence.first, before - LONGEST_SENTENCE);
  for (let at = before - 1; at >= from; at--) {
    if ((tokens[at] as Token).key === ';') {
      from = at + 1;
      break;
    }
  }
  from = pastDateline(tokens, from, before);
  while (from < before && (!isWord(tokens[from]) || (tokens[from] as Token).quotation >= 0)) from++;
  const start = pastOpeners(scene, from, before);
  if (start >= before) return null;
  const phrase = phraseFrom(scene, start, before, false);
  // "Hours later, Roe …": a phrase of time before the subject.
  if (phrase && !phrase.mention && phrase.kind !== 'pronoun') {
    for (let at = phrase.last + 1; at < before && at <= phrase.last + 3; at++) {
      if ((tokens[at] as Token).key !== ',') continue;
      const next = phraseFrom(scene, at + 1, before, false);
      if (
        next &&
        (next.mention || next.kind === 'pronoun' || opensPhrase(scene, tokens[at + 1] as Token)) &&
        next.last + 1 < before &&
        (tokens[next.last + 1] as Token).key !== ','
      )
        return next;
      break;
    }
  }
  return phrase;
}

/** "Conceding that …, he warned": the subject of the clause after the participle's. */
function subjectAfterOpening(scene: Scene, cue: Cue, sentence: Sentence): SourceSpan | null {
  const { tokens } = scene;
  for (let at = cue.last + 1; at < sentence.end && at - cue.last < LONGEST_SENTENCE; at++) {
    const token = tokens[at] as Token;
    if (token.key !== ',' && token.quotation < 0) continue;
    let next = at + 1;
    if (token.quotation >= 0) while (next < sentence.end && (tokens[next] as Token).quotation >= 0) next++;
    if (tokens[next]?.key === ',') next++;
    if (next >= sentence.end) return null;
    const subject = phraseFrom(scene, next, sentence.end, false);
    if (subject && (subject.mention || subject.kind === 'pronoun' || subject.kind === 'plural' || subject.kind === 'role'))
      return subject;
    at = next;
  }
  return null;
}
