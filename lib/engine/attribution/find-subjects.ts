import type { Figure, NameMention } from '../people/find-people';
import type { Sentence } from '../text/sentences';
import { Tag } from '../text/tags';
import { isWord, Shape, type Token } from '../text/token';
import type { Scene } from './find-source';
import type { Report } from './report';

/** Somebody the article speaks of just now. */
export interface Focus {
  readonly figure: Figure | null;
  /** Words of an unnamed source or institution, as token numbers, inclusive. */
  readonly words: { readonly first: number; readonly last: number } | null;
  readonly plural: boolean;
  /** A named or unnamed person, not an institution. */
  readonly person: boolean;
  /** Was quoted in direct speech here, not only spoken of. */
  readonly spoke: boolean;
  readonly at: number;
  /** The subject of the sentence of which this person is no subject; null for subjects and speakers. */
  readonly beside: Figure | null;
}

/** The mentions that no report holds: whom a speaker talks about does not take the word. */
export const outside = (tokens: readonly Token[], mentions: readonly NameMention[], reports: readonly Report[]): NameMention[] =>
  outsideOf(reports, mentions, ({ first }) => (tokens[first] as Token).start);

/** Those of the items, in text order, that do not begin within what is reported. */
export function outsideOf<Item>(reports: readonly Report[], items: readonly Item[], startOf: (item: Item) => number): Item[] {
  const spans = reports.flatMap(({ contents }) => contents).sort((a, b) => a.start - b.start);
  let next = 0;
  let end = -1;
  return items.filter((item) => {
    const start = startOf(item);
    while (next < spans.length && (spans[next] as { start: number }).start <= start) {
      end = Math.max(end, (spans[next] as { end: number }).end);
      next++;
    }
    return start >= end;
  });
}

/**
 * The people who open their sentences or are introduced with a title: whom the text goes on about. Others beside such a
 * subject follow it, for pronouns that cannot mean the subject.
 */
export function findSubjects(
  { tokens, figures, headsFirst, cues }: Scene,
  sentences: readonly Sentence[],
  mentions: readonly NameMention[],
): Focus[] {
  const subjects: Focus[] = [];
  let next = 0;
  for (const sentence of sentences) {
    let found = false;
    let subject: Figure | null = null;
    while (next < mentions.length && (mentions[next] as NameMention).first < sentence.end) {
      const mention = mentions[next++] as NameMention;
      if (mention.first < sentence.first || (tokens[mention.first] as Token).quotation >= 0) continue;
      const figure = figures[mention.figure] ?? null;
      const before = tokens[mention.outerFirst - 1];
      const opens = mention.outerFirst === sentence.first || before === undefined;
      if (isListed(tokens, mention) || isReported(tokens, cues, mention)) continue;
      const isObject = !opens && (before.tags & Tag.PlacePreposition) !== 0;
      const introduced = mention.outerFirst < mention.first && mention.full;
      // "…, Budi menyusul": after the sentence's opening words, a comma or a conjunction; not deep inside other phrases.
      const leads =
        opens ||
        !headsFirst ||
        !isWord(before) ||
        (before.tags & (Tag.Function | Tag.Breaker | Tag.Adverb | Tag.Indefinite)) !== 0;
      // "Hal itu dituturkan Budi.": named by a reporting verb without content of its own.
      const speaks = headsFirst && followsCue(cues, mention.outerFirst);
      if (!found && (speaks || (introduced && (leads || !headsFirst)) || (!isObject && leads))) {
        found = !isObject;
        // “Ann Loe’s husband …”: the owner is no subject.
        if (tokens[mention.outerLast + 1]?.shape !== Shape.Clitic) subject ??= figure;
        subjects.push({ figure, words: null, plural: false, person: true, spoke: false, at: mention.first, beside: null });
      } else if (subject && figure !== subject) {
        subjects.push({ figure, words: null, plural: false, person: true, spoke: false, at: mention.first, beside: subject });
      }
    }
  }
  return subjects;
}

/** "…, Budi, …" without title or apposition: one of several, of whom the text does not go on to tell. */
const isListed = (tokens: readonly Token[], { outerFirst, outerLast, first, last }: NameMention): boolean =>
  tokens[outerFirst - 1]?.key === ',' && tokens[outerLast + 1]?.key === ',' && outerFirst === first && outerLast === last;

/** "ia mengatakan, Presiden …": whom a report begins with. */
function isReported(tokens: readonly Token[], cues: Scene['cues'], { outerFirst }: NameMention): boolean {
  if (tokens[outerFirst - 1]?.key !== ',') return false;
  for (let first = outerFirst - 2; first >= 0 && first > outerFirst - 5; first--) {
    const cue = cues[first];
    if (cue) return cue.last === outerFirst - 2 && cue.entry.source === 'before';
  }
  return false;
}

/** Whether a reporting cue whose source comes after it ends right before a token. */
function followsCue(cues: Scene['cues'], at: number): boolean {
  for (let first = at - 1; first >= 0 && first > at - 4; first--) {
    const cue = cues[first];
    if (cue) return cue.last === at - 1 && cue.entry.source === 'after';
  }
  return false;
}
