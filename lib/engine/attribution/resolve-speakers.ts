import type { Figure, NameMention } from '../people/find-people';
import type { Sentence } from '../text/sentences';
import { INSTITUTION, Tag } from '../text/tags';
import { isCapital, Shape, type Token } from '../text/token';
import { isSomebody } from './describe-phrase';
import type { Scene, SourceSpan } from './find-source';
import { type Focus, findSubjects, outside, outsideOf } from './find-subjects';
import type { Hearing, Report } from './report';
import { byPronoun, byWriter, NONE, REACH } from './resolve-pronoun';
import { byRole } from './resolve-role';
import { writerOf } from './written-words';

/** Who a report's source is. */
export interface Resolution {
  /** A named person, or null for unnamed sources, institutions and "not stated". */
  readonly figure: Figure | null;
  /** Words of an unnamed source or institution, as token numbers, inclusive. */
  readonly words: { readonly first: number; readonly last: number } | null;
  /** How the speaker was found, for the confidence. */
  readonly how: 'named' | 'described' | 'pronoun' | 'clitic' | 'carried' | 'none';
  /** Several people fit; the nearest was taken. */
  readonly rivals: boolean;
}

/** Adverbs before a verb, in tokens. */
const LONGEST_GROUP = 6;
/** A reporting clause behind a question, in tokens. */
const LONGEST_CLAUSE = 60;
/** The longest name of a body that a pronoun for things takes up, in tokens. */
const LONGEST_BODY = 8;

/**
 * Resolves every report's source in text order: names by themselves; pronouns, clitics and missing sources by who was
 * speaking or spoken of last; descriptions ("the minister") by title.
 * @param reports in text order
 * @param mentions in text order
 * @param hearings in text order
 */
export function resolveSpeakers(
  scene: Scene,
  sentences: readonly Sentence[],
  reports: readonly Report[],
  mentions: readonly NameMention[],
  hearings: readonly Hearing[],
): Resolution[] {
  const { tokens } = scene;
  const cited = new Set(reports.flatMap((report) => (isCited(scene, sentences, report) ? [report.source?.mention] : [])));
  const subjects = findSubjects(
    scene,
    sentences,
    outside(tokens, mentions, reports).filter((mention) => !cited.has(mention)),
  );
  const trail: Focus[] = [];
  const beside: Focus[] = [];
  const nested = nestedIn(tokens, reports);
  const free = outsideOf(reports, hearings, ({ at }) => (tokens[at] as Token).start);
  let nextSubject = 0;
  let nextHearing = 0;
  const resolutions: Resolution[] = [];
  const order = reports
    .map((_, i) => i)
    .sort((a, b) => anchorOf(reports[a] as Report, sentences) - anchorOf(reports[b] as Report, sentences) || a - b);
  for (const index of order) {
    const report = reports[index] as Report;
    const at = anchorOf(report, sentences);
    while (nextSubject < subjects.length && (subjects[nextSubject] as Focus).at < at) {
      const focus = subjects[nextSubject++] as Focus;
      push(focus.beside ? beside : trail, focus);
    }
    for (; nextHearing < free.length && (free[nextHearing] as Hearing).at < at; nextHearing++)
      hear(scene, free[nextHearing] as Hearing, trail);
    const resolution = resolve(scene, sentences, report, trail, beside);
    resolutions[index] = resolution;
    if (
      (resolution.figure || resolution.words) &&
      report.rule !== 'fragment' &&
      !nested.has(report) &&
      !isCited(scene, sentences, report) &&
      !isAside(scene, sentences, report)
    ) {
      push(trail, {
        figure: resolution.figure,
        words: resolution.words,
        plural: report.source?.kind === 'plural' || report.source?.kind === 'institution' || isGroup(tokens, resolution.words),
        person: resolution.figure !== null || (holdsFloor(report, sentences) && isSomebody(scene, report.source as SourceSpan)),
        spoke: report.kind === 'direct',
        at,
        beside: null,
      });
    }
  }
  return resolutions;
}

/** Puts the subject of a verb without content on the trail, after those who were named before it. */
function hear(scene: Scene, { source, at }: Hearing, trail: Focus[]): void {
  const figure =
    source.kind === 'name'
      ? (scene.figures[source.mention?.figure ?? -1] ?? null)
      : source.kind === 'role'
        ? byRole(scene, source, trail).figure
        : null;
  // "Sumber lain membenarkan. “…,” ujar dia."
  const words = source.kind === 'unnamed' && (scene.tokens[source.first] as Token).opens ? source : null;
  if (!figure && !words) return;
  let after = trail.length;
  while (after > 0 && (trail[after - 1] as Focus).at > at) after--;
  trail.splice(after, 0, { figure, words, plural: isGroup(scene.tokens, words), person: true, spoke: false, at, beside: null });
}

/** "Sinta mengatakan, Gubernur memerintahkan agar …": reports within what another one says in the same sentence. */
function nestedIn(tokens: readonly Token[], reports: readonly Report[]): ReadonlySet<Report> {
  const nested = new Set<Report>();
  let outer: Report | null = null;
  for (const report of [...reports].sort((a, b) => (a.contents[0]?.start ?? 0) - (b.contents[0]?.start ?? 0))) {
    const start = report.cue ? (tokens[report.cue.first] as Token).start : -1;
    const inside =
      outer !== null &&
      outer.sentence === report.sentence &&
      outer.source !== null &&
      outer.contents.some((span) => span.start <= start && start < span.end);
    if (inside) nested.add(report);
    else outer = report;
  }
  return nested;
}

/** "…, a book by Ann Loe, who tells how …": what a relative clause says of somebody inside a sentence gives him no floor. */
const isAside = ({ tokens, words }: Scene, sentences: readonly Sentence[], { source, cue, sentence }: Report): boolean =>
  source !== null &&
  (source.kind === 'relative' || (cue !== null && words.relatives.has(tokens[cue.first - 1]?.key ?? ''))) &&
  (source.mention?.outerFirst ?? source.of?.first ?? source.first) !== sentences[sentence]?.first;

/** "Apalagi, Gubernur sudah menyampaikan …": what another one once said is called as a witness by him who speaks. */
function isCited({ tokens, perfects }: Scene, sentences: readonly Sentence[], { source, cue, sentence, kind }: Report): boolean {
  if (perfects.size === 0 || !cue || !source || kind === 'direct' || source.first > cue.first) return false;
  const { first } = sentences[sentence] as Sentence;
  if (source.first === first || (tokens[first] as Token).tags & Tag.Adverb) return false;
  for (let at = cue.first - 1; at > source.last && cue.first - at < LONGEST_GROUP; at--)
    if (perfects.has((tokens[at] as Token).key)) return true;
  return false;
}

/** Whether an unnamed source speaks for itself: quoted, or subject of its sentence; not inside what another reports. */
function holdsFloor({ source, kind, sentence, cue }: Report, sentences: readonly Sentence[]): boolean {
  if (!source || source.kind === 'institution' || source.kind === 'plural') return false;
  if (kind === 'direct' || source.kind === 'role' || cue?.entry.source === 'after') return true;
  return source.first === sentences[sentence]?.first;
}

function push(trail: Focus[], focus: Focus): void {
  trail.push(focus);
  if (trail.length > REACH * 2) trail.splice(0, REACH);
}

/** Where the report's clause stands, as a token number. */
function anchorOf(report: Report, sentences: readonly Sentence[]): number {
  // "Roe stood by her “…” remark": the subject before the possessive counts.
  if (!report.cue && report.rule === 'fragment' && report.source?.kind === 'pronoun') return report.source.first;
  return report.cue?.first ?? (sentences[report.sentence] as Sentence).first;
}

const isGroup = (tokens: readonly Token[], words: Resolution['words']): boolean => {
  if (!words) return false;
  for (let at = words.first; at <= words.last; at++) if ((tokens[at] as Token).tags & Tag.Group) return true;
  return false;
};

/** Rules whose reports, when they name nobody, are not the last speaker's: he may be anybody. */
const NEVER_CARRIED: ReadonlySet<Report['rule']> = new Set(['convention', 'fragment', 'according-to']);

function resolve(
  scene: Scene,
  sentences: readonly Sentence[],
  report: Report,
  trail: readonly Focus[],
  beside: readonly Focus[],
): Resolution {
  const { tokens, figures } = scene;
  const { source } = report;
  if (!source) return NEVER_CARRIED.has(report.rule) ? NONE : carry(trail, answersQuestion(tokens, sentences, report));
  const writer = source.kind === 'name' ? null : writerOf(scene, source);
  if (writer !== null) return byWriter(scene, writer, trail, beside);
  switch (source.kind) {
    case 'name':
      return { figure: figures[source.mention?.figure ?? -1] ?? null, words: null, how: 'named', rivals: false };
    case 'clitic': {
      const asker = report.cue?.entry.reply && followsQuestion(tokens, sentences, report) ? trail.at(-1) : undefined;
      const isAnother = ({ figure, words }: Focus): boolean => !asker || figure !== asker.figure || words !== asker.words;
      const last =
        trail.findLast((focus) => (focus.figure !== null || focus.person) && isAnother(focus)) ??
        (asker ? beside.findLast(isAnother) : undefined);
      return last ? { figure: last.figure, words: last.words, how: 'clitic', rivals: false } : NONE;
    }
    case 'relative':
      return source.mention
        ? { figure: figures[source.mention.figure] ?? null, words: null, how: 'named', rivals: false }
        : { figure: null, words: source.of ?? source, how: 'described', rivals: false };
    case 'thing': {
      const words =
        bodyBefore(tokens, sentences, report) ?? trail.findLast((focus) => !focus.person && focus.words !== null)?.words ?? null;
      return words
        ? { figure: null, words, how: 'pronoun', rivals: false }
        : { figure: null, words: source, how: 'described', rivals: false };
    }
    case 'pronoun':
      return byPronoun(tokens, source.first, trail, beside);
    case 'plural': {
      const last = trail.findLast((focus) => focus.plural);
      return last
        ? { figure: last.figure, words: last.words, how: 'pronoun', rivals: false }
        : { figure: null, words: source, how: 'described', rivals: false };
    }
    case 'role':
      return byRole(scene, source, trail);
    default:
      return { figure: null, words: source, how: 'described', rivals: false };
  }
}

/** `"Di mana?" tanya Sinta. "Di rumah," jawabnya.`: whether a question ends right before the sentence of a report. */
function followsQuestion(tokens: readonly Token[], sentences: readonly Sentence[], { sentence }: Report): boolean {
  const before = sentences[sentence - 1];
  if (!before) return false;
  for (let at = before.end - 1; at >= before.first && before.end - at < LONGEST_CLAUSE; at--)
    if ((tokens[at] as Token).key === '?' && (tokens[at] as Token).quotation >= 0) return true;
  return false;
}

/** `Does he like the minister? “Very much.”`: whoever is named in the reporter's question does not answer it. */
function answersQuestion(tokens: readonly Token[], sentences: readonly Sentence[], { sentence }: Report): boolean {
  const before = sentences[sentence - 1];
  const last = before && tokens[before.end - 1];
  return last?.key === '?' && last.quotation < 0;
}

function carry(trail: readonly Focus[], answers: boolean): Resolution {
  const last = (answers ? trail.findLast(({ spoke }) => spoke) : undefined) ?? trail.at(-1);
  return last ? { figure: last.figure, words: last.words, how: 'carried', rivals: false } : NONE;
}

/** "The ministry sent a letter. It said …": the body that opens the sentence before the report's. */
function bodyBefore(tokens: readonly Token[], sentences: readonly Sentence[], report: Report): Resolution['words'] {
  const own = report.clause ?? report.sentence;
  const before = sentences[own - 1];
  if (!before || report.source?.first !== sentences[own]?.first || before.block !== sentences[own]?.block) return null;
  let last = -1;
  for (let at = before.first; at < before.end && at - before.first < LONGEST_BODY; at++) {
    const token = tokens[at] as Token;
    const isPart =
      token.tags & (INSTITUTION | Tag.Determiner | Tag.Vocabulary | Tag.Unit | Tag.Demonym | Tag.Place | Tag.Head) ||
      (isCapital(token) && !token.opens);
    if (!isPart || token.shape === Shape.Clitic) break;
    if (token.tags & INSTITUTION) last = at;
  }
  // "The ministry’s letter": the owner is no subject.
  return last < 0 || tokens[last + 1]?.shape === Shape.Clitic ? null : { first: before.first, last };
}
