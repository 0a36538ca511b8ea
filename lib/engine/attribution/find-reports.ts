import type { Quotation } from '../quotation/pair-marks';
import type { Sentence } from '../text/sentences';
import { Tag } from '../text/tags';
import { isCapital, isWord, Shape, type Token } from '../text/token';
import type { Cue } from './find-cues';
import { clauseReport } from './clause-reports';
import { nameAfterwards } from './closing-clauses';
import { clauseAfter, clauseBefore, continuesAfter } from './direct-quotes';
import type { Scene, SourceSpan } from './find-source';
import { clauseSubject } from './find-subject';
import { personBefore } from './fragment-speaker';
import { phraseTo } from './phrase-back';
import { readCues } from './read-cues';
import type { Hearing, Report, State } from './report';
import { isWorkTitle, wordsIn } from './report-extent';
import { transcriptReports } from './transcript-lines';

/** A quotation with fewer words is speech only where a cue says so. */
const UTTERANCE_WORDS = 4;

/**
 * Finds all reports of an article: quotations with or without a reporting clause, and reported clauses. In text order.
 * @returns the reports, and the subjects of verbs that report nothing
 */
export function findReports(
  scene: Scene,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): { reports: Report[]; hearings: Hearing[] } {
  const state: State = { scene, quotations, used: new Set(), reports: [], hearings: [], pending: null };
  const transcript = transcriptReports(scene, sentences);
  const spoken = new Set(transcript.map(({ sentence }) => sentences[sentence]?.block));
  state.reports.push(...transcript);
  let next = 0;
  for (let number = 0; number < sentences.length; number++) {
    const sentence = sentences[number] as Sentence;
    if (spoken.has(sentence.block)) continue;
    const inside: number[] = [];
    while (next < quotations.length && (quotations[next] as Quotation).first < sentence.end) {
      if ((quotations[next] as Quotation).depth === 0) inside.push(next);
      next++;
    }
    readSentence(state, sentence, number, inside);
  }
  return {
    reports: state.reports.sort((a, b) => (a.contents[0]?.start ?? 0) - (b.contents[0]?.start ?? 0)),
    hearings: state.hearings,
  };
}

function readSentence(state: State, sentence: Sentence, number: number, inside: readonly number[]): void {
  const { scene, quotations, used } = state;
  const { tokens } = scene;
  const { cues, sources } = readCues(scene, sentence);
  const taken = new Set<Cue>();
  const before = state.reports.length;
  introduced(state, sentence, number, inside);
  if (inside.length === 0) nameAfterwards(state, sentence, number, cues, sources);

  // Quotations with their reporting clause right after or right before them.
  for (const index of inside) {
    if (used.has(index)) continue;
    const quotation = quotations[index] as Quotation;
    const hit =
      clauseAfter(state, quotation, sentence, cues, taken, sources) ??
      clauseBefore(state, quotation, sentence, cues, taken, sources);
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

  state.pending = introduction(scene, sentence, number, cues, sources, taken);
  if (state.pending?.cue) taken.add(state.pending.cue);

  // Clauses that cues report, with the fragments quoted in them.
  for (const [at, cue] of cues.entries()) {
    if (taken.has(cue)) continue;
    const free = inside.filter((index) => !used.has(index));
    const report = clauseReport(state, cue, cues[at + 1] ?? null, sentence, number, free, sources, taken);
    if (!report) {
      const source = sources.get(cue);
      if (scene.headsFirst && source && cue.entry.source === 'before') state.hearings.push({ source, at: cue.first });
      continue;
    }
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
    const reported = state.reports.length > before;
    const subject = alone || reported || scene.headsFirst ? null : personBefore(scene, quotation, sentence);
    // Fewer words are somebody's only where the sentence has a subject or a report and no name or title stands in the marks.
    if (
      !alone &&
      words < UTTERANCE_WORDS &&
      !(reported && !namesWork(tokens, quotation)) &&
      !(subject && tokens[quotation.first + 1]?.shape === Shape.Lower)
    )
      continue;
    if (!alone && isWorkTitle(tokens, quotation)) continue;
    if (!alone && words < UTTERANCE_WORDS && isInSubject(state, before, quotation)) continue;
    // “Never.” alone says little; after an answer in the same paragraph it belongs to it.
    if (alone && words < 2 && !followsQuote(state, sentence)) continue;
    used.add(index);
    const label = labelBefore(scene, quotation, sentence);
    if (label) {
      state.reports.push({
        kind: 'direct',
        contents: [{ start: quotation.start, end: quotation.end }],
        quotations: [index],
        cue: null,
        source: label,
        rule: 'colon',
        sentence: number,
      });
      continue;
    }
    state.reports.push({
      kind: alone ? 'direct' : 'mixed',
      contents: [{ start: quotation.start, end: quotation.end }],
      quotations: [index],
      cue: null,
      source: subject,
      rule: alone ? 'carried-over' : 'fragment',
      sentence: number,
    });
  }
}

/** Whether the last report is a quotation with a clause of its own in the same paragraph. */
function followsQuote({ reports, scene, quotations }: State, sentence: Sentence): boolean {
  const last = reports.at(-1);
  const quotation = quotations[last?.quotations[0] ?? -1];
  return last?.kind === 'direct' && last.cue !== null && scene.tokens[quotation?.first ?? -1]?.block === sentence.block;
}

/** `He said:` or `He gave his reasons:` at a paragraph's end introduces what opens the next one. */
function introduction(
  scene: Scene,
  sentence: Sentence,
  number: number,
  cues: readonly Cue[],
  sources: ReadonlyMap<Cue, SourceSpan | null>,
  taken: ReadonlySet<Cue>,
): State['pending'] {
  const last = scene.tokens[sentence.end - 1];
  if (last?.key !== ':' || last.quotation >= 0 || scene.tokens[sentence.end]?.shape !== Shape.Mark) return null;
  const cue = cues.findLast((candidate) => sources.get(candidate) && candidate.entry.force === 'speech' && !taken.has(candidate));
  if (cue) return { cue, source: sources.get(cue) ?? null, sentence: number };
  const subject = scene.headsFirst ? null : clauseSubject(scene, sentence, sentence.end - 1);
  return subject ? { cue: null, source: subject, sentence: number } : null;
}

/** The quotation that opens a paragraph after one that ended in a reporting clause and a colon. */
function introduced(state: State, sentence: Sentence, number: number, inside: readonly number[]): void {
  const { pending, quotations, used } = state;
  const index = inside[0];
  state.pending = null;
  if (!pending || index === undefined) return;
  const quotation = quotations[index] as Quotation;
  if (quotation.first !== sentence.first || used.has(index)) return;
  used.add(index);
  state.reports.push({
    kind: 'direct',
    contents: [{ start: quotation.start, end: quotation.end }],
    quotations: [index],
    cue: pending.cue,
    source: pending.source,
    rule: 'colon',
    sentence: number,
    clause: pending.sentence,
  });
}

/** "The minister's 'secret' memo said": marks within the subject of a reporting verb. */
function isInSubject({ reports, scene }: State, from: number, { last }: Quotation): boolean {
  return reports.slice(from).some(({ cue, source }) => {
    if (!cue || cue.first <= last || !source || source.first > cue.first) return false;
    for (let at = last + 1; at < cue.first; at++) if (!isWord(scene.tokens[at]) && scene.tokens[at]?.key !== ')') return false;
    return true;
  });
}

/** Who stands before a colon at the paragraph's start: `Jane Roe (R-Texas): "…"`. */
function labelBefore(scene: Scene, quotation: Quotation, sentence: Sentence): SourceSpan | null {
  const colon = quotation.first - 1;
  if (scene.headsFirst || colon <= sentence.first || scene.tokens[colon]?.key !== ':') return null;
  const label = phraseTo(scene, colon - 1, sentence.first);
  return label?.mention && label.first === sentence.first ? label : null;
}

/** `on CNN's "Today"`, `on "Meet the Press"`, `called "Today"`: capitals after a preposition, possessive or verb of naming name a work or programme. */
function namesWork(tokens: readonly Token[], { first }: Quotation): boolean {
  const before = tokens[first - 1];
  return (
    isCapital(tokens[first + 1]) &&
    before !== undefined &&
    (before.shape === Shape.Clitic ||
      (before.tags & (Tag.PlacePreposition | Tag.Connector | Tag.Adjunct)) !== 0 ||
      before.cue?.entry.report === 'none' ||
      isCapital(before))
  );
}

/** Whether nothing but the quotation stands in its sentence. */
function standsAlone(tokens: readonly Token[], quotation: Quotation, sentence: Sentence): boolean {
  for (let at = sentence.first; at < sentence.end; at++) {
    if (at >= quotation.first && at <= quotation.last) continue;
    if (isWord(tokens[at])) return false;
  }
  return true;
}
