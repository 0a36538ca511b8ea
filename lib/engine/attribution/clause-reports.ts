import type { Quotation } from '../quotation/pair-marks';
import type { Sentence } from '../text/sentences';
import { Tag } from '../text/tags';
import { isCapital, isWord, Shape, type Token } from '../text/token';
import type { Cue } from './find-cues';
import { holdsVerb, isFronted, isRelative } from './clause-form';
import { isFrame, type Scene, type SourceSpan } from './find-source';
import { afterAddressee, afterFramedThing, isAddressee } from './past-addressee';
import type { Report, Rule, State } from './report';
import { afterAside, CUE_TO_QUOTE, clauseEnd, isAdjunct, clauseStart, isWorkTitle, TERMINALS, trim } from './report-extent';

/** A clause that a cue reports, without marks or with quoted fragments in it. */
export function clauseReport(
  state: State,
  cue: Cue,
  nextCue: Cue | null,
  sentence: Sentence,
  number: number,
  free: readonly number[],
  sources: ReadonlyMap<Cue, SourceSpan | null>,
  taken: ReadonlySet<Cue>,
): Report | null {
  const { scene, quotations } = state;
  const { tokens } = scene;
  const { entry } = cue;
  const source = sources.get(cue) ?? null;
  const inSpan = (from: number, to: number): number[] =>
    free.filter((index) => (quotations[index] as Quotation).first >= from && (quotations[index] as Quotation).last < to);
  const make = (spans: [number, number][], rule: Rule): Report | null => {
    const contents = spans.map(([from, to]) => trim(tokens, from, to)).filter((span) => span !== null);
    if (contents.length === 0 || contents.every((span) => span.words < 2 && span.quoted === 0)) return null;
    const fragments = spans.flatMap(([from, to]) => inSpan(from, to));
    return {
      kind: fragments.length > 0 ? 'mixed' : 'indirect',
      contents: contents.map(({ start, end }) => ({ start, end })),
      quotations: fragments,
      cue,
      source,
      rule,
      sentence: number,
    };
  };

  if (entry.source === 'after' || entry.source === 'within') {
    // "Menurut X, …" / "…, kata X, …" / "…, menurut X."
    if (entry.report === 'none' || (entry.source === 'after' && (!source || entry.force === 'stance'))) return null;
    const end = source && source.kind !== 'clitic' ? source.last : cue.last;
    // "a report by X that …": a noun reports what its complementiser opens.
    const clause = (tokens[end + 1]?.tags ?? 0) & Tag.Complementiser;
    // "Pernyataan X dibantah teman kuliah, Y." tells not what X said.
    if (entry.report === 'complementiser' && scene.headsFirst && !clause) return null;
    if (isFrame(cue)) return clause ? make([[end + 1, clauseEnd(scene, end + 1, sentence, nextCue)]], 'according-to') : null;
    const opens =
      cue.first === sentence.first || (tokens[cue.first] as Token).opens || onlyOpeners(scene, sentence.first, cue.first);
    if (opens) {
      const from = afterAside(tokens, end + 1, sentence);
      return from === null ? null : make([[from, clauseEnd(scene, from, sentence, nextCue)]], 'according-to');
    }
    if (tokens[cue.first - 1]?.key !== ',' && tokens[cue.first - 1]?.key !== '—') return null;
    const start = clauseStart(tokens, cue.first - 1, sentence, taken);
    // "“…,” X said on Monday, according to Y"
    if (start > sentence.first && isAdjunct(tokens, start)) return null;
    const spans: [number, number][] = [[start, cue.first - 1]];
    const after = tokens[end + 1];
    if (after?.key === ',' && end + 2 < sentence.end && !isAdjunct(tokens, end + 2))
      spans.push([end + 2, clauseEnd(scene, end + 2, sentence, nextCue)]);
    return make(spans, 'clause-cue-source');
  }

  // "…, said X." reports what stands before it.
  if (
    !scene.headsFirst &&
    source &&
    source.first > cue.last &&
    tokens[cue.first - 1]?.key === ',' &&
    !scene.agentPrepositions.has(tokens[cue.last + 1]?.key ?? '') &&
    cue.first - 1 > sentence.first
  ) {
    return make([[clauseStart(tokens, cue.first - 1, sentence, taken), cue.first - 1]], 'clause-cue-source');
  }

  // "…, X said." at the end of a sentence reports what stands before it.
  const next = tokens[cue.last + 1];
  const comma = source ? beforeArticle(tokens, source.first) : -1;
  if (
    source &&
    source.kind !== 'relative' &&
    source.first > sentence.first + 1 &&
    tokens[comma]?.key === ',' &&
    entry.force === 'speech' &&
    entry.report !== 'none' &&
    (scene.headsFirst || source.first < cue.first) &&
    !onlyOpeners(scene, sentence.first, comma) &&
    !isFronted(scene, clauseStart(tokens, comma, sentence, taken), comma) &&
    (cue.last + 1 >= sentence.end ||
      TERMINALS.has(next?.key ?? '') ||
      (!scene.headsFirst &&
        (endsWithAddressee(scene, cue, sentence) ||
          next?.key === ',' ||
          ((next?.tags ?? 0) & (Tag.Adjunct | Tag.PlacePreposition)) !== 0))) &&
    !hasContentAhead(tokens, cue, sentence)
  ) {
    const spans: [number, number][] = [[clauseStart(tokens, comma, sentence, taken), comma]];
    // "The dam, Roe said, was safe.": the verb of the reported clause stands after it.
    const rest = cue.last + 2;
    if (!scene.headsFirst && next?.key === ',' && rest < sentence.end && scene.words.auxiliaries.has((tokens[rest] as Token).key))
      spans.push([rest, firstClauseEnd(scene, rest, clauseEnd(scene, rest, sentence, nextCue))]);
    return make(spans, 'clause-cue-source');
  }
  if (!source && entry.force === 'stance') return null;

  let from = cue.last + 1;
  let complementiser = -1;
  const limit = nextCue ? nextCue.first : sentence.end;
  for (let at = from; at < limit && at - from < CUE_TO_QUOTE; at++) {
    const token = tokens[at] as Token;
    if (token.quotation >= 0) break;
    // "vowed to call a session if …": the infinitive is what is reported.
    if (entry.report === 'infinitive' && scene.words.infinitives.has(token.key)) break;
    if (token.tags & Tag.Complementiser && token.shape === Shape.Lower && !isRelative(scene, cue, at)) {
      complementiser = at;
      break;
    }
    if (token.key === ',' && !entry.addressee && at > cue.last + 1) break;
    if (token.key === ';' || token.key === '—') break;
  }
  const end = clauseEnd(scene, from, sentence, nextCue);
  const fragments = inSpan(from, end);
  // `a campaign called “Count on the Light” has cost …`: a name, not words.
  if (entry.report === 'none' && fragments.every((index) => isWorkTitle(tokens, quotations[index] as Quotation))) return null;
  if (!scene.headsFirst && fragments.length === 0 && !framed(scene, cue, complementiser, source, sentence)) return null;
  if (
    complementiser >= 0 &&
    (entry.report !== 'clause' || entry.addressee || complementiser === from || isAddressee(scene, from, complementiser))
  )
    from = complementiser;
  else if (
    entry.report === 'none' ||
    entry.force === 'stance' ||
    entry.report === 'complementiser' ||
    (entry.report === 'object' && scene.headsFirst)
  ) {
    if (fragments.length === 0) return null;
  } else if (!scene.headsFirst && entry.report === 'infinitive') {
    // The infinitive and whom it is asked of are the content.
  } else if (entry.addressee || ((tokens[from]?.tags ?? 0) & Tag.Adjunct) !== 0) {
    const past = afterAddressee(scene, from, sentence);
    if (past === null && fragments.length === 0) return null;
    from = past ?? from;
  }
  if (scene.headsFirst && complementiser < 0 && isThing(scene, cue.last + 1, sentence)) return null;
  if (complementiser < 0) from = afterFramedThing(scene, from, sentence);
  if (tokens[from]?.key === ',') from++;
  if (tokens[from]?.key === ':') from++;
  if (from >= sentence.end) return null;
  const to = clauseEnd(scene, from, sentence, nextCue);
  const rule: Rule = entry.force === 'stance' ? 'stance' : 'source-cue-clause';
  if (scene.headsFirst) return make([[from, to]], rule);
  // "Calling it “a mess,” Roe left.", "… “a mess,” Roe agreed": the clause after the comma inside the marks is not reported.
  const following = (nextCue && sources.get(nextCue)) ?? null;
  const own = [source, following].map((other) =>
    other && other.first > from && (other === source || (tokens[other.first - 1] as Token).quotation >= 0) ? other.first : to,
  );
  return make([[from, Math.min(to, ...own)]], rule);
}

/** The token before a phrase and its article: the comma in ", the mayor, Jane Roe, said". */
const beforeArticle = (tokens: readonly Token[], first: number): number =>
  (tokens[first - 1]?.tags ?? 0) & Tag.Determiner ? first - 2 : first - 1;

/** "The harbour, Roe said, was safe, and the bridge was closed.": whether she said the second clause, too, is not told. */
function firstClauseEnd({ tokens, words, mentionFrom }: Scene, from: number, end: number): number {
  for (let at = from; at + 2 < end; at++) {
    const subject = tokens[at + 2] as Token;
    if ((tokens[at] as Token).key !== ',' || !words.coordinators.has((tokens[at + 1] as Token).key)) continue;
    if (mentionFrom.has(at + 2) || subject.tags & (Tag.Determiner | Tag.Pronoun)) return at;
  }
  return end;
}

/** "menepis kabar itu": a noun with its demonstrative and no more is an object, no clause. */
function isThing({ tokens, verbPrefixes }: Scene, from: number, sentence: Sentence): boolean {
  for (let at = from; at < sentence.end && at - from < OBJECT_WORDS; at++) {
    const token = tokens[at] as Token;
    if (token.shape !== Shape.Lower) return false;
    if (token.tags & Tag.Determiner && at > from)
      return at + 1 >= sentence.end || tokens[at + 1]?.key === ',' || TERMINALS.has((tokens[at + 1] as Token).key);
    if (verbPrefixes.some((prefix) => token.key.startsWith(prefix))) return false;
  }
  return false;
}

/** "…, he told reporters." */
function endsWithAddressee({ tokens, mentionFrom, headsFirst }: Scene, cue: Cue, sentence: Sentence): boolean {
  if (headsFirst || !cue.entry.addressee) return false;
  const at = cue.last + 1;
  const next = tokens[at] as Token;
  const last =
    mentionFrom.get(at)?.outerLast ??
    (next.tags & (Tag.Group | Tag.Private | Tag.Public) || isCapital(next) ? at + Math.max(next.span, 1) - 1 : -1);
  return last >= 0 && (last + 1 >= sentence.end || tokens[last + 1]?.shape === Shape.Punctuation);
}

/** "blamed the utility" tells no more than whom; "accused him of theft" tells what was said. */
const OBJECT_WORDS = 4;

/** In languages with verb groups: whether what follows a cue has the form that the cue reports without marks. */
function framed(
  { tokens, words }: Scene,
  cue: Cue,
  complementiser: number,
  source: SourceSpan | null,
  sentence: Sentence,
): boolean {
  if (!source) return false;
  const { report, addressee } = cue.entry;
  if (report === 'clause')
    return !cue.entry.transitive || complementiser >= 0 || holdsVerb(tokens, words, cue.last + 1, sentence);
  if (report === 'object')
    return (
      (source.kind !== 'thing' || words.possessives.has((tokens[source.first] as Token).key)) &&
      cue.last + OBJECT_WORDS < sentence.end &&
      isWord(tokens[cue.last + 1]) &&
      !words.conjunctions.has((tokens[cue.last + 1] as Token).key)
    );
  const from = cue.last + 1;
  if (
    complementiser >= 0 &&
    (complementiser === from ||
      (addressee && complementiser - from <= 8) ||
      (tokens[from] as Token).tags & (Tag.Adjunct | Tag.PlacePreposition))
  ) {
    return report !== 'none' || (tokens[complementiser] as Token).tags === Tag.Complementiser;
  }
  if (report !== 'infinitive') return false;
  for (let at = from; at < sentence.end && at - from < CUE_TO_QUOTE; at++) {
    const token = tokens[at] as Token;
    if (words.infinitives.has(token.key)) return true;
    if (token.key === ',' || token.quotation >= 0) return false;
  }
  return false;
}

/** Whether a finite clause of its own follows the cue of "…, X said". */
function hasContentAhead(tokens: readonly Token[], cue: Cue, sentence: Sentence): boolean {
  for (let at = cue.last + 1; at < sentence.end; at++) {
    const token = tokens[at] as Token;
    if (token.tags & Tag.Complementiser || token.quotation >= 0) return true;
    if (token.key === ',' || token.key === '.') return false;
  }
  return false;
}

const onlyOpeners = (scene: Scene, from: number, to: number): boolean => {
  const { tokens } = scene;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    // "Residents, Roe said, had asked …": people are a subject.
    if (token.tags & Tag.Group && at + 1 === to && !scene.headsFirst) return false;
    if (token.key !== ',' && !(token.tags & (Tag.Function | Tag.Breaker | Tag.Adverb | Tag.Adjunct))) return false;
  }
  return true;
};
