import type { Figure, NameMention } from '../people/find-people';
import type { Sentence } from '../text/sentences';
import { TITLE, Tag } from '../text/tags';
import type { Token } from '../text/token';
import type { Report } from './report';
import type { SourceSpan } from './find-source';

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

/** Somebody the article speaks of just now. */
interface Focus {
  readonly figure: Figure | null;
  readonly words: Resolution['words'];
  readonly plural: boolean;
  /** A named or unnamed person, not an institution. */
  readonly person: boolean;
  readonly at: number;
}

/** How far back a pronoun or clitic may reach, in mentions and speakers. */
const REACH = 12;

/**
 * Resolves every report's source in text order: names by themselves; pronouns, clitics and missing sources by who was
 * speaking or spoken of last; descriptions ("the minister") by title.
 * @param reports in text order
 * @param mentions in text order
 */
export function resolveSpeakers(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  reports: readonly Report[],
  mentions: readonly NameMention[],
  figures: readonly Figure[],
): Resolution[] {
  const subjects = findSubjects(tokens, sentences, mentions, figures);
  const trail: Focus[] = [];
  let nextSubject = 0;
  const resolutions: Resolution[] = [];
  const order = reports
    .map((_, i) => i)
    .sort((a, b) => anchorOf(reports[a] as Report, sentences) - anchorOf(reports[b] as Report, sentences) || a - b);
  for (const index of order) {
    const report = reports[index] as Report;
    const at = anchorOf(report, sentences);
    while (nextSubject < subjects.length && (subjects[nextSubject] as Focus).at < at)
      push(trail, subjects[nextSubject++] as Focus);
    const resolution = resolve(tokens, report, trail, figures);
    resolutions[index] = resolution;
    if ((resolution.figure || resolution.words) && report.rule !== 'fragment') {
      push(trail, {
        figure: resolution.figure,
        words: resolution.words,
        plural: report.source?.kind === 'plural' || isGroup(tokens, resolution.words),
        person: resolution.figure !== null || report.source?.kind !== 'institution',
        at,
      });
    }
  }
  return resolutions;
}

function push(trail: Focus[], focus: Focus): void {
  trail.push(focus);
  if (trail.length > REACH * 2) trail.splice(0, REACH);
}

/** Where the report's clause stands, as a token number. */
function anchorOf(report: Report, sentences: readonly Sentence[]): number {
  return report.cue?.first ?? (sentences[report.sentence] as Sentence).first;
}

/** The people who open their sentences or are introduced with a title: whom the text goes on about. */
function findSubjects(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  mentions: readonly NameMention[],
  figures: readonly Figure[],
): Focus[] {
  const subjects: Focus[] = [];
  let next = 0;
  for (const sentence of sentences) {
    let found = false;
    while (next < mentions.length && (mentions[next] as NameMention).first < sentence.end) {
      const mention = mentions[next++] as NameMention;
      if (mention.first < sentence.first || (tokens[mention.first] as Token).quotation >= 0) continue;
      const before = tokens[mention.outerFirst - 1];
      const isObject = before !== undefined && mention.outerFirst > sentence.first && (before.tags & Tag.PlacePreposition) !== 0;
      const introduced = mention.outerFirst < mention.first && mention.full;
      if (!found && (!isObject || introduced)) {
        found = !isObject;
        subjects.push({ figure: figures[mention.figure] ?? null, words: null, plural: false, person: true, at: mention.first });
      }
    }
  }
  return subjects;
}

const isGroup = (tokens: readonly Token[], words: Resolution['words']): boolean => {
  if (!words) return false;
  for (let at = words.first; at <= words.last; at++) if ((tokens[at] as Token).tags & Tag.Group) return true;
  return false;
};

const NONE: Resolution = { figure: null, words: null, how: 'none', rivals: false };

function resolve(tokens: readonly Token[], report: Report, trail: readonly Focus[], figures: readonly Figure[]): Resolution {
  const { source } = report;
  if (!source) return carry(trail);
  switch (source.kind) {
    case 'name':
      return { figure: figures[source.mention?.figure ?? -1] ?? null, words: null, how: 'named', rivals: false };
    case 'clitic': {
      const last = trail.findLast((focus) => focus.figure !== null || focus.person);
      return last ? { figure: last.figure, words: last.words, how: 'clitic', rivals: false } : NONE;
    }
    case 'relative':
      return source.mention
        ? { figure: figures[source.mention.figure] ?? null, words: null, how: 'named', rivals: false }
        : { figure: null, words: source.of ?? source, how: 'described', rivals: false };
    case 'thing': {
      const last = trail.findLast((focus) => !focus.person && focus.words !== null);
      return last
        ? { figure: null, words: last.words, how: 'pronoun', rivals: false }
        : { figure: null, words: source, how: 'described', rivals: false };
    }
    case 'pronoun':
      return byPronoun(tokens, source, trail);
    case 'plural': {
      const last = trail.findLast((focus) => focus.plural);
      return last
        ? { figure: last.figure, words: last.words, how: 'pronoun', rivals: false }
        : { figure: null, words: source, how: 'described', rivals: false };
    }
    case 'role':
      return byRole(tokens, source, trail, figures);
    default:
      return { figure: null, words: source, how: 'described', rivals: false };
  }
}

function carry(trail: readonly Focus[]): Resolution {
  const last = trail.at(-1);
  return last ? { figure: last.figure, words: last.words, how: 'carried', rivals: false } : NONE;
}

function byPronoun(tokens: readonly Token[], source: SourceSpan, trail: readonly Focus[]): Resolution {
  const { tags } = tokens[source.first] as Token;
  const gender = tags & Tag.Male ? 'male' : tags & Tag.Female ? 'female' : null;
  let unknown: Figure | null = null;
  let steps = 0;
  for (let i = trail.length - 1; i >= 0 && steps < REACH; i--, steps++) {
    const focus = trail[i] as Focus;
    const figure = focus.figure;
    if (!figure) {
      if (focus.words && !focus.plural && i === trail.length - 1 && !gender)
        return { figure: null, words: focus.words, how: 'pronoun', rivals: false };
      if (focus.words && !focus.plural && gender)
        return unknown
          ? { figure: unknown, words: null, how: 'pronoun', rivals: true }
          : { figure: null, words: focus.words, how: 'pronoun', rivals: false };
      continue;
    }
    if (!gender || figure.gender === gender) {
      if (unknown && unknown !== figure && figure.gender !== gender) continue;
      return { figure: unknown ?? figure, words: null, how: 'pronoun', rivals: unknown !== null && unknown !== figure };
    }
    if (figure.gender === null) unknown ??= figure;
  }
  return unknown ? { figure: unknown, words: null, how: 'pronoun', rivals: true } : NONE;
}

/** "the minister", "jenderal bintang dua itu": the nearest person with a title that shares a word, else the words themselves. */
function byRole(tokens: readonly Token[], source: SourceSpan, trail: readonly Focus[], figures: readonly Figure[]): Resolution {
  const keys = new Set(titleUnits(tokens, source.first, source.last));
  let definite = false;
  for (let at = source.first; at <= source.last; at++) if ((tokens[at] as Token).tags & Tag.Determiner) definite = true;
  const holds = (figure: Figure): boolean =>
    figure.phrases.some((phrase) => titleUnits(tokens, phrase.first, phrase.last).some((unit) => keys.has(unit)));
  for (let i = trail.length - 1; i >= 0; i--) {
    const figure = (trail[i] as Focus).figure;
    if (figure && keys.size > 0 && holds(figure)) return { figure, words: null, how: 'described', rivals: false };
  }
  const before = figures.filter(
    (figure) => keys.size > 0 && (figure.mentions[0]?.first ?? Number.POSITIVE_INFINITY) < source.first && holds(figure),
  );
  if (before.length > 0) return { figure: before.at(-1) ?? null, words: null, how: 'described', rivals: before.length > 1 };
  const last = trail.at(-1);
  // "pria kelahiran Solo itu": a definite description right after somebody is about him.
  if (definite && source.last - source.first > 1 && last && last.figure)
    return { figure: last.figure, words: null, how: 'described', rivals: true };
  return { figure: null, words: source, how: 'described', rivals: false };
}

/** The titles in a stretch, each with its modifiers: "wakil presiden" is not "presiden". */
function titleUnits(tokens: readonly Token[], first: number, last: number): string[] {
  const units: string[] = [];
  let modifier = '';
  for (let at = first; at <= last; at++) {
    const token = tokens[at] as Token;
    if (token.span === 0) continue;
    if (token.tags & TITLE) {
      const keys: string[] = [];
      for (let i = at; i < at + token.span; i++) keys.push((tokens[i] as Token).key);
      units.push(modifier + keys.join(' '));
    }
    modifier = token.tags & Tag.Modifier && !(token.tags & TITLE) ? `${token.key} ` : '';
  }
  return units;
}
