import type { QuoteKind } from '@/lib/model/analysis';
import type { Quotation } from '../quotation/pair-marks';
import type { Sentence } from '../text/sentences';
import { Tag } from '../text/tags';
import { isCapital, isWord, Shape, type Token } from '../text/token';
import { type Cue, findCues } from './find-cues';
import { type Scene, type SourceSpan, sourceAfter, sourceBefore } from './find-source';

/** Content tied to a cue and a source, before the source is resolved to a speaker. */
export interface Report {
  kind: QuoteKind;
  /** UTF-16 offsets, in text order. */
  readonly contents: { start: number; end: number }[];
  /** Numbers of the quotations within, in text order. */
  readonly quotations: number[];
  readonly cue: Cue | null;
  readonly source: SourceSpan | null;
  readonly rule: Rule;
  /** Number of the sentence of the cue, or of the content where there is none. */
  readonly sentence: number;
}

/** What tied the parts together. The names are shown to the reader as evidence, in words. */
export type Rule =
  | 'quote-cue-source'
  | 'quote-source-cue'
  | 'source-cue-quote'
  | 'quote-clitic'
  | 'according-to'
  | 'source-cue-clause'
  | 'clause-cue-source'
  | 'fragment'
  | 'carried-over'
  | 'colon';

const TERMINALS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '。']);
/** Between cue and quotation there may be addressee, place and date, hardly more. */
const CUE_TO_QUOTE = 30;
/** A quotation with fewer words is speech only where a cue says so. */
const UTTERANCE_WORDS = 4;

interface State {
  readonly scene: Scene;
  readonly quotations: readonly Quotation[];
  readonly used: Set<number>;
  readonly reports: Report[];
}

/** Finds all reports of an article: quotations with or without a reporting clause, and reported clauses. In text order. */
export function findReports(scene: Scene, sentences: readonly Sentence[], quotations: readonly Quotation[]): Report[] {
  const state: State = { scene, quotations, used: new Set(), reports: [] };
  let next = 0;
  for (let number = 0; number < sentences.length; number++) {
    const sentence = sentences[number] as Sentence;
    const inside: number[] = [];
    while (next < quotations.length && (quotations[next] as Quotation).first < sentence.end) {
      if ((quotations[next] as Quotation).depth === 0) inside.push(next);
      next++;
    }
    readSentence(state, sentence, number, inside);
  }
  return state.reports.sort((a, b) => (a.contents[0]?.start ?? 0) - (b.contents[0]?.start ?? 0));
}

function readSentence(state: State, sentence: Sentence, number: number, inside: readonly number[]): void {
  const { scene, quotations, used } = state;
  const { tokens } = scene;
  const cues = findCues(tokens, sentence, scene.cues);
  const taken = new Set<Cue>();
  const sources = new Map<Cue, SourceSpan | null>();
  let earlier: SourceSpan | null = null;
  for (const cue of cues) {
    const source = beforeSource(scene, cue, sentence, earlier);
    sources.set(cue, source);
    if (source) earlier = source;
  }

  // Quotations with their reporting clause right after or right before them.
  for (const index of inside) {
    if (used.has(index)) continue;
    const quotation = quotations[index] as Quotation;
    const hit = clauseAfter(state, quotation, sentence, cues, taken, sources) ?? clauseBefore(state, quotation, sentence, cues, taken, sources);
    if (!hit) continue;
    taken.add(hit.cue);
    used.add(index);
    const report: Report = {
      kind: 'direct',
      contents: [{ start: quotation.start, end: quotation.end }],
      quotations: [index],
      cue: hit.cue,
      source: hit.source,
      rule: hit.rule,
      sentence: number,
    };
    state.reports.push(report);
    // "A," X said, "B": the part after the clause belongs to the same quote.
    for (const later of inside) {
      const part = quotations[later] as Quotation;
      if (later <= index || used.has(later) || !continuesAfter(state, hit, quotation, part, sentence, cues, sources)) continue;
      used.add(later);
      report.contents.push({ start: part.start, end: part.end });
      report.quotations.push(later);
      break;
    }
  }

  // Clauses that cues report, with the fragments quoted in them.
  for (const [at, cue] of cues.entries()) {
    if (taken.has(cue)) continue;
    const free = inside.filter((index) => !used.has(index));
    const report = clauseReport(state, cue, cues[at + 1] ?? null, sentence, number, free, sources, taken);
    if (!report) continue;
    taken.add(cue);
    for (const index of report.quotations) used.add(index);
    state.reports.push(report);
  }

  // What is left: utterances without a clause of their own, and quoted fragments.
  for (const index of inside) {
    if (used.has(index)) continue;
    const quotation = quotations[index] as Quotation;
    const alone = standsAlone(tokens, quotation, sentence);
    const words = wordsIn(tokens, quotation);
    if (!alone && words < UTTERANCE_WORDS) continue;
    if (alone && words < 2) continue;
    used.add(index);
    state.reports.push({
      kind: alone ? 'direct' : 'mixed',
      contents: [{ start: quotation.start, end: quotation.end }],
      quotations: [index],
      cue: null,
      source: null,
      rule: alone ? 'carried-over' : 'fragment',
      sentence: number,
    });
  }
}

function beforeSource(scene: Scene, cue: Cue, sentence: Sentence, earlier: SourceSpan | null): SourceSpan | null {
  const side = cue.entry.source;
  if (side === 'within') return { first: cue.first, last: cue.last, kind: 'clitic', mention: null };
  if (side === 'after') return sourceAfter(scene, cue, sentence);
  return sourceBefore(scene, cue, sentence, earlier);
}

interface Hit {
  readonly cue: Cue;
  readonly source: SourceSpan | null;
  readonly rule: Rule;
}

/** The reporting clause that follows a quotation: `"…," kata X`, `"…," X said`, `"…," ujarnya`. */
function clauseAfter(
  { scene }: State,
  quotation: Quotation,
  sentence: Sentence,
  cues: readonly Cue[],
  taken: ReadonlySet<Cue>,
  sources: ReadonlyMap<Cue, SourceSpan | null>,
): Hit | null {
  const { tokens } = scene;
  let at = quotation.last + 1;
  while (at < sentence.end && (tokens[at]?.key === ',' || tokens[at]?.key === '—' || tokens[at]?.key === '.')) at++;
  while (at < sentence.end && isWord(tokens[at]) && (tokens[at] as Token).shape === Shape.Lower && (tokens[at] as Token).tags & (Tag.Adverb | Tag.Breaker) && !scene.cues[at]) at++;
  const cue = cues.find((candidate) => candidate.last >= at);
  if (!cue || taken.has(cue)) return null;
  const side = cue.entry.source;
  if (cue.first === at) {
    if (side === 'within') return { cue, source: sources.get(cue) ?? null, rule: 'quote-clitic' };
    if (side === 'after' || side === 'either') {
      const source = sourceAfter(scene, cue, sentence);
      if (source) return { cue, source, rule: 'quote-cue-source' };
      // `"…," said in a statement`: a cue without source right after a quotation.
      return side === 'after' || endsClause(tokens, cue.last + 1, sentence) ? { cue, source: null, rule: 'quote-cue-source' } : null;
    }
    return null;
  }
  // X said: the source has to begin right after the quotation.
  if (side === 'after' || side === 'within') return null;
  const source = sources.get(cue);
  if (!source || source.first < at || source.first > at + 2 || (tokens[at - 1] as Token).tags & Tag.Complementiser) return null;
  const first = tokens[quotation.last + 1];
  const finished = endsSpoken(tokens, quotation);
  // `called it "a mess" and he said …`: a fragment is not the content of the next clause.
  if (!finished && first?.key !== ',' && !isWord(first)) return null;
  if (!finished && introducesOwn(tokens, cue, sentence)) return null;
  return { cue, source, rule: 'quote-source-cue' };
}

/** Whether a quotation ends as an utterance does: comma or terminal mark inside. */
function endsSpoken(tokens: readonly Token[], quotation: Quotation): boolean {
  const last = tokens[quotation.closed ? quotation.last - 1 : quotation.last] as Token;
  return last.key === ',' || TERMINALS.has(last.key) || last.key === '—' || last.shape === Shape.Mark;
}

/** Whether a cue is followed by content of its own: a complementiser, colon or quotation. */
function introducesOwn(tokens: readonly Token[], cue: Cue, sentence: Sentence): boolean {
  for (let at = cue.last + 1; at < sentence.end; at++) {
    const token = tokens[at] as Token;
    if (token.tags & Tag.Complementiser || token.key === ':' || token.shape === Shape.Mark) return true;
    if (token.key === '.' || (token.key === ',' && !isCapital(tokens[at + 1]))) return false;
  }
  return false;
}

const endsClause = (tokens: readonly Token[], at: number, sentence: Sentence): boolean =>
  at >= sentence.end || tokens[at]?.key === ',' || TERMINALS.has(tokens[at]?.key ?? '') || ((tokens[at]?.tags ?? 0) & (Tag.Adjunct | Tag.PlacePreposition)) !== 0;

/** The reporting clause that introduces a quotation: `X mengatakan, "…"`, `he said: "…"`, `Menurut X, "…"`. */
function clauseBefore(
  { scene, quotations }: State,
  quotation: Quotation,
  sentence: Sentence,
  cues: readonly Cue[],
  taken: ReadonlySet<Cue>,
  sources: ReadonlyMap<Cue, SourceSpan | null>,
): Hit | null {
  const { tokens } = scene;
  const opening = tokens[quotation.first - 1];
  if (quotation.first <= sentence.first || !opening) return null;
  let cue: Cue | null = null;
  for (const candidate of cues) if (candidate.last < quotation.first) cue = candidate;
  if (!cue || taken.has(cue) || quotation.first - cue.last > CUE_TO_QUOTE) return null;
  for (let at = cue.last + 1; at < quotation.first; at++) {
    const token = tokens[at] as Token;
    if (token.quotation >= 0 || token.tags & Tag.Complementiser) return null;
  }
  const introduced = opening.key === ':' || opening.key === ',' || cue.last === quotation.first - 1;
  if (!introduced) return null;
  const capital = isCapital(tokens[quotation.first + 1]) || tokens[quotation.first + 1]?.shape === Shape.Number || tokens[quotation.first + 1]?.shape === Shape.Mark || tokens[quotation.first + 1]?.key === '…' || tokens[quotation.first + 1]?.key === '[';
  const whole = endsSpoken(tokens, quotation) || quotation.last + 1 >= sentence.end - 1 || !quotation.closed;
  if (opening.key !== ':' && !(capital && whole)) return null;
  if (wordsIn(tokens, quotation) < 2 && opening.key !== ':') return null;
  const side = cue.entry.source;
  if (side === 'after') return { cue, source: sources.get(cue) ?? null, rule: 'according-to' };
  if (side === 'within') return { cue, source: sources.get(cue) ?? null, rule: 'quote-clitic' };
  void quotations;
  return { cue, source: sources.get(cue) ?? (side === 'either' ? sourceAfter(scene, cue, sentence) : null), rule: opening.key === ':' ? 'colon' : 'source-cue-quote' };
}

/** Whether a later quotation carries on the one whose clause was just read. */
function continuesAfter(
  { scene }: State,
  hit: Hit,
  quotation: Quotation,
  part: Quotation,
  sentence: Sentence,
  cues: readonly Cue[],
  sources: ReadonlyMap<Cue, SourceSpan | null>,
): boolean {
  if (hit.rule !== 'quote-cue-source' && hit.rule !== 'quote-source-cue' && hit.rule !== 'quote-clitic') return false;
  const { tokens } = scene;
  if (part.first <= quotation.last) return false;
  const opening = tokens[part.first - 1] as Token;
  if (opening.key !== ',' && opening.key !== ':' && opening.key !== '—') return false;
  // Another cue between the two takes the later part, unless it has no subject ("said, adding: …" has the same one).
  return !cues.some((cue) => cue.first > hit.cue.last && cue.last < part.first && sources.get(cue)) && part.last < sentence.end;
}

/** A clause that a cue reports, without marks or with quoted fragments in it. */
function clauseReport(
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
  let source = sources.get(cue) ?? null;
  const inSpan = (from: number, to: number): number[] => free.filter((index) => (quotations[index] as Quotation).first >= from && (quotations[index] as Quotation).last < to);
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
    if (entry.source === 'after' && !source) return null;
    if (entry.report === 'none' || (entry.force === 'stance' && entry.source === 'after')) return null;
    const end = source && source.kind !== 'clitic' ? source.last : cue.last;
    const opens = cue.first === sentence.first || (tokens[cue.first] as Token).opens || onlyOpeners(tokens, sentence.first, cue.first);
    if (opens) {
      const from = afterAside(tokens, end + 1, sentence);
      return from === null ? null : make([[from, clauseEnd(scene, from, sentence, cue, nextCue)]], 'according-to');
    }
    if (tokens[cue.first - 1]?.key !== ',' && tokens[cue.first - 1]?.key !== '—') return null;
    const spans: [number, number][] = [[clauseStart(tokens, cue.first - 1, sentence, taken), cue.first - 1]];
    const after = tokens[end + 1];
    if (after?.key === ',' && end + 2 < sentence.end && !isAdjunct(tokens, end + 2)) spans.push([end + 2, clauseEnd(scene, end + 2, sentence, cue, nextCue)]);
    return make(spans, 'clause-cue-source');
  }

  // "…, X said." at the end of a sentence reports what stands before it.
  const next = tokens[cue.last + 1];
  if (
    source &&
    source.first > sentence.first + 1 &&
    tokens[source.first - 1]?.key === ',' &&
    entry.force === 'speech' &&
    (cue.last + 1 >= sentence.end || TERMINALS.has(next?.key ?? '') || next?.key === ',' || ((next?.tags ?? 0) & (Tag.Adjunct | Tag.PlacePreposition)) !== 0) &&
    !hasContentAhead(tokens, cue, sentence)
  ) {
    const from = clauseStart(tokens, source.first - 1, sentence, taken);
    return make([[from, source.first - 1]], 'clause-cue-source');
  }
  if (!source && entry.source === 'either') source = null;
  if (!source && entry.force === 'stance') return null;

  let from = cue.last + 1;
  let complementiser = -1;
  const limit = nextCue ? nextCue.first : sentence.end;
  for (let at = from; at < limit && at - from < CUE_TO_QUOTE; at++) {
    const token = tokens[at] as Token;
    if (token.quotation >= 0) break;
    if (token.tags & Tag.Complementiser && token.shape === Shape.Lower) {
      complementiser = at;
      break;
    }
    if (token.key === ',' && !entry.addressee && at > cue.last + 1) break;
    if (token.key === ';' || token.key === '—') break;
  }
  const end = clauseEnd(scene, from, sentence, cue, nextCue);
  const fragments = inSpan(from, end);
  if (complementiser >= 0 && (entry.report !== 'clause' || entry.addressee || complementiser === from || isAddressee(scene, from, complementiser))) from = complementiser;
  else if (entry.report === 'none' || entry.force === 'stance' || entry.report === 'complementiser') {
    if (fragments.length === 0) return null;
  } else if (entry.addressee || ((tokens[from]?.tags ?? 0) & Tag.Adjunct) !== 0) {
    const past = afterAddressee(scene, from, sentence);
    if (past === null && fragments.length === 0) return null;
    from = past ?? from;
  }
  if (tokens[from]?.key === ',') from++;
  if (tokens[from]?.key === ':') from++;
  if (from >= sentence.end) return null;
  return make([[from, clauseEnd(scene, from, sentence, cue, nextCue)]], 'source-cue-clause');
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

const onlyOpeners = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.key !== ',' && !(token.tags & (Tag.Function | Tag.Breaker | Tag.Adverb | Tag.Adjunct))) return false;
  }
  return true;
};

const isAdjunct = (tokens: readonly Token[], at: number): boolean => ((tokens[at]?.tags ?? 0) & (Tag.Adjunct | Tag.PlacePreposition)) !== 0 && tokens[at]?.shape === Shape.Lower;

/** Past the comma that ends "Menurut X, pengamat …, " — where the reported clause begins. */
function afterAside(tokens: readonly Token[], at: number, sentence: Sentence): number | null {
  for (let i = at; i < sentence.end; i++) {
    const token = tokens[i] as Token;
    if (token.key === ',') return i + 1 < sentence.end ? i + 1 : null;
    if (token.quotation >= 0) return i;
  }
  return at < sentence.end - 1 ? at : null;
}

/** Whether the words between cue and complementiser are an addressee or adjunct, not a clause of their own. */
function isAddressee({ tokens, cues }: Scene, from: number, to: number): boolean {
  const opening = tokens[from] as Token;
  if (opening.tags & (Tag.Adjunct | Tag.PlacePreposition) || opening.key === ',') return true;
  for (let at = from; at < to; at++) if (cues[at]) return false;
  return to - from <= 3;
}

/** Past "kepada wartawan, " / "reporters " to the clause itself; null when nothing follows. */
function afterAddressee(scene: Scene, from: number, sentence: Sentence): number | null {
  const { tokens } = scene;
  const mention = scene.mentionFrom.get(from);
  if (mention) return mention.outerLast + 1 < sentence.end ? mention.outerLast + 1 : null;
  let at = from;
  for (; at < sentence.end && at - from < CUE_TO_QUOTE; at++) {
    const token = tokens[at] as Token;
    if (token.key === ',' || token.key === ':') return at + 1;
    if (token.quotation >= 0) return at;
    if (at > from && token.tags & Tag.Pronoun && token.shape === Shape.Lower) return at;
    if (at === from && token.tags & Tag.Pronoun) return at + 1;
    if (at > from && scene.mentionFrom.has(at) && !((tokens[at - 1] as Token).tags & (Tag.PlacePreposition | Tag.Adjunct | Tag.Connector))) return at;
  }
  return null;
}

/** Start of the clause that ends before a cue: the sentence's start, or after an earlier report in it. */
function clauseStart(tokens: readonly Token[], before: number, sentence: Sentence, taken: ReadonlySet<Cue>): number {
  let start = sentence.first;
  for (const cue of taken) if (cue.last < before && cue.last + 1 > start) start = cue.last + 1;
  while (start < before && !isWord(tokens[start]) && (tokens[start] as Token).shape !== Shape.Mark) start++;
  return start;
}

/** End of the clause that a cue reports: the next cue's own clause, else the sentence's end. */
function clauseEnd(scene: Scene, from: number, sentence: Sentence, cue: Cue, nextCue: Cue | null): number {
  const { tokens } = scene;
  let end = sentence.end;
  if (nextCue && nextCue.first > from) {
    // ", dan mengatakan …" / ", adding that …" / ", sementara Y mengatakan …"
    for (let at = nextCue.first - 1; at > from; at--) {
      const token = tokens[at] as Token;
      if (token.quotation >= 0) break;
      if (token.key === ',' || token.key === ';') {
        end = at;
        break;
      }
      if (token.shape === Shape.Lower && token.tags & Tag.Connector && at === nextCue.first - 1) {
        end = at;
        break;
      }
      if (nextCue.first - at > CUE_TO_QUOTE) break;
    }
  }
  for (let at = from; at < end; at++) {
    const token = tokens[at] as Token;
    if (token.quotation >= 0) continue;
    if (token.key === ';') return at;
    if (token.key === ',' && tokens[at + 1]?.shape === Shape.Lower && (tokens[at + 1] as Token).tags & Tag.Breaker && at - from > 3) return at;
  }
  void cue;
  return end;
}

/** Whether nothing but the quotation stands in its sentence. */
function standsAlone(tokens: readonly Token[], quotation: Quotation, sentence: Sentence): boolean {
  for (let at = sentence.first; at < sentence.end; at++) {
    if (at >= quotation.first && at <= quotation.last) continue;
    if (isWord(tokens[at])) return false;
  }
  return true;
}

function wordsIn(tokens: readonly Token[], { first, last }: Quotation): number {
  let words = 0;
  for (let at = first; at <= last; at++) if (isWord(tokens[at])) words++;
  return words;
}

/** The offsets of tokens [from, to), punctuation at the ends off, marks kept. */
function trim(tokens: readonly Token[], from: number, to: number): { start: number; end: number; words: number; quoted: number } | null {
  let first = from;
  let last = to - 1;
  const isEdge = (token: Token): boolean => token.shape === Shape.Punctuation && token.quotation < 0 && token.key !== '(' && token.key !== ')' && token.key !== '$' && token.key !== '%';
  while (first <= last && isEdge(tokens[first] as Token)) first++;
  while (last >= first && isEdge(tokens[last] as Token)) last--;
  if (first > last) return null;
  let words = 0;
  let quoted = 0;
  for (let at = first; at <= last; at++) {
    if (isWord(tokens[at])) words++;
    if ((tokens[at] as Token).quotation >= 0) quoted++;
  }
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end, words, quoted };
}
