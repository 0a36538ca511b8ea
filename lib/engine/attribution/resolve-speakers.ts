import type { Figure, NameMention } from '../people/find-people';
import type { Sentence } from '../text/sentences';
import { TITLE, Tag } from '../text/tags';
import { isWord, type Token } from '../text/token';
import type { Report } from './report';
import type { Scene, SourceSpan } from './find-source';

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
/** How many tokens after a description its bearer may be named: two paragraphs. */
const NAMED_LATER = 120;

/**
 * Resolves every report's source in text order: names by themselves; pronouns, clitics and missing sources by who was
 * speaking or spoken of last; descriptions ("the minister") by title.
 * @param reports in text order
 * @param mentions in text order
 */
export function resolveSpeakers(
  scene: Scene,
  sentences: readonly Sentence[],
  reports: readonly Report[],
  mentions: readonly NameMention[],
): Resolution[] {
  const { tokens } = scene;
  const subjects = findSubjects(scene, sentences, outside(tokens, mentions, reports));
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
    const resolution = resolve(scene, report, trail);
    resolutions[index] = resolution;
    if ((resolution.figure || resolution.words) && report.rule !== 'fragment') {
      push(trail, {
        figure: resolution.figure,
        words: resolution.words,
        plural: report.source?.kind === 'plural' || isGroup(tokens, resolution.words),
        person: resolution.figure !== null || holdsFloor(report, sentences),
        at,
      });
    }
  }
  return resolutions;
}

/** Whether an unnamed source speaks for itself: quoted, or subject of its sentence; not inside what another reports. */
function holdsFloor({ source, kind, sentence, cue }: Report, sentences: readonly Sentence[]): boolean {
  if (!source || source.kind === 'institution' || source.kind === 'plural') return false;
  return kind === 'direct' || cue?.entry.source === 'after' || source.first === sentences[sentence]?.first;
}

function push(trail: Focus[], focus: Focus): void {
  trail.push(focus);
  if (trail.length > REACH * 2) trail.splice(0, REACH);
}

/** Where the report's clause stands, as a token number. */
function anchorOf(report: Report, sentences: readonly Sentence[]): number {
  return report.cue?.first ?? (sentences[report.sentence] as Sentence).first;
}

/** The mentions that no report holds: whom a speaker talks about does not take the word. */
function outside(tokens: readonly Token[], mentions: readonly NameMention[], reports: readonly Report[]): NameMention[] {
  const spans = reports.flatMap(({ contents }) => contents).sort((a, b) => a.start - b.start);
  let next = 0;
  let end = -1;
  return mentions.filter((mention) => {
    const { start } = tokens[mention.first] as Token;
    while (next < spans.length && (spans[next] as { start: number }).start <= start) {
      end = Math.max(end, (spans[next] as { end: number }).end);
      next++;
    }
    return start >= end;
  });
}

/** The people who open their sentences or are introduced with a title: whom the text goes on about. */
function findSubjects(
  { tokens, figures, headsFirst, cues }: Scene,
  sentences: readonly Sentence[],
  mentions: readonly NameMention[],
): Focus[] {
  const subjects: Focus[] = [];
  let next = 0;
  for (const sentence of sentences) {
    let found = false;
    while (next < mentions.length && (mentions[next] as NameMention).first < sentence.end) {
      const mention = mentions[next++] as NameMention;
      if (mention.first < sentence.first || (tokens[mention.first] as Token).quotation >= 0) continue;
      const before = tokens[mention.outerFirst - 1];
      const opens = mention.outerFirst === sentence.first || before === undefined;
      const isObject = !opens && (before.tags & Tag.PlacePreposition) !== 0;
      const introduced = mention.outerFirst < mention.first && mention.full;
      // "…, Budi menyusul": after the sentence's opening words, a comma or a conjunction; not deep inside other phrases.
      const leads = opens || !headsFirst || !isWord(before) || (before.tags & (Tag.Function | Tag.Breaker | Tag.Adverb)) !== 0;
      // "Hal itu dituturkan Budi.": named by a reporting verb without content of its own.
      const speaks = headsFirst && followsCue(cues, mention.outerFirst);
      if (!found && (speaks || (introduced && (leads || !headsFirst)) || (!isObject && leads))) {
        found = !isObject;
        subjects.push({ figure: figures[mention.figure] ?? null, words: null, plural: false, person: true, at: mention.first });
      }
    }
  }
  return subjects;
}

/** Whether a reporting cue whose source comes after it ends right before a token. */
function followsCue(cues: Scene['cues'], at: number): boolean {
  for (let first = at - 1; first >= 0 && first > at - 4; first--) {
    const cue = cues[first];
    if (cue) return cue.last === at - 1 && cue.entry.source === 'after';
  }
  return false;
}

const isGroup = (tokens: readonly Token[], words: Resolution['words']): boolean => {
  if (!words) return false;
  for (let at = words.first; at <= words.last; at++) if ((tokens[at] as Token).tags & Tag.Group) return true;
  return false;
};

const NONE: Resolution = { figure: null, words: null, how: 'none', rivals: false };

function resolve(scene: Scene, report: Report, trail: readonly Focus[]): Resolution {
  const { tokens, figures } = scene;
  const { source } = report;
  // Without a word of the language nothing says that the speaker stays the same.
  if (!source) return report.rule === 'convention' ? NONE : carry(trail);
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
      return byRole(scene, source, trail);
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

/** "the minister", "jenderal bintang dua itu": the nearest person who holds such a title, else the words themselves. */
function byRole({ tokens, figures, headsFirst, modifiers }: Scene, source: SourceSpan, trail: readonly Focus[]): Resolution {
  const wanted = titleUnits(tokens, source.first, source.last);
  let definite = false;
  for (let at = source.first; at <= source.last; at++) if ((tokens[at] as Token).tags & Tag.Determiner) definite = true;
  // "the minister" is the transport minister, "menteri itu" the Menteri Keuangan; but "the president" no vice president.
  const isKindOf = (unit: string, general: string): boolean => {
    if (unit === general) return true;
    if (headsFirst ? !unit.startsWith(`${general} `) : !unit.endsWith(` ${general}`)) return false;
    const rest = headsFirst ? unit.slice(general.length + 1) : unit.slice(0, -general.length - 1);
    return !rest.split(' ').some((word) => modifiers.has(word));
  };
  const holds = (figure: Figure): boolean =>
    figure.phrases.some((phrase) =>
      titleUnits(tokens, phrase.first, phrase.last).some((unit) => wanted.some((general) => isKindOf(unit, general))),
    );
  if (wanted.length > 0) {
    const near = trail.findLast(({ figure }) => figure !== null && holds(figure));
    if (near) return { figure: near.figure, words: null, how: 'described', rivals: false };
    const before = figures.filter(
      (figure) => (figure.mentions[0]?.first ?? Number.POSITIVE_INFINITY) < source.first && holds(figure),
    );
    if (before.length > 0) return { figure: before.at(-1) ?? null, words: null, how: 'described', rivals: before.length > 1 };
  }
  // "The chief executive of … told senators. Jane Roe, the chief executive …": named only a little later.
  if (wanted.length > 0 && definite) {
    const after = figures.filter((figure) => {
      const distance = (figure.mentions[0]?.first ?? 0) - source.first;
      return distance > 0 && distance < NAMED_LATER && holds(figure);
    });
    if (after.length === 1) return { figure: after[0] ?? null, words: null, how: 'described', rivals: true };
  }
  // "pria kelahiran Solo itu": a definite description right after somebody is about him.
  const last = trail.at(-1);
  if (definite && source.last > source.first + 1 && last?.figure)
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
