import type { Scene } from '../attribution/find-source';
import type { Report } from '../attribution/report';
import { Tag } from '../text/tags';
import type { Sentence } from '../text/sentences';
import { isWord, Shape, type Token } from '../text/token';
import { type ContextWords, phraseAt, Role } from './context-words';
import { type ChannelRange, type ChannelScene, channelAt } from './read-channels';
import { beginsWithFigure, dateAt, type DateWords } from './read-dates';

/** A channel or a date of a sentence, before it is known whose. Token numbers, inclusive. */
export interface ContextItem {
  /** With its preposition. */
  readonly opens: number;
  readonly first: number;
  readonly last: number;
  /** Content that it stands in, -1 outside all. */
  readonly region: number;
  readonly channel: ChannelRange | null;
  readonly date: DateWords | null;
  /** Stands behind a relative or a topic: says something of somebody or something else. */
  readonly blocked: boolean;
  /** Opens its part of the sentence, or stands there beside a channel or an occasion. */
  readonly leads: boolean;
  /** A relative stands before it and no cue between: a comma may have closed its clause or not. */
  readonly related: boolean;
  /** The last comma, semicolon or colon before it, or the first token of its part. */
  readonly part: number;
  /** The last token of the channel before it; -1 when there is none. */
  readonly after: number;
  /** The last word before it that is none of an item and no place; -1 when there is none. */
  readonly behind: number;
}

interface Place {
  readonly scene: Scene;
  readonly words: ContextWords;
  readonly sentence: Sentence;
  /** See `nestContents`. */
  readonly regions: readonly number[];
  readonly reports: readonly Report[];
}

/** The channels and dates of one sentence, outside quotations, in text order. One walk. */
export function readItems({ scene, words, sentence, regions, reports }: Place): ContextItem[] {
  const { tokens } = scene;
  const sources = sourceTokens(reports);
  const cues = new Set(reports.flatMap(({ cue }) => (cue ? [cue.first] : [])));
  const channels: ChannelScene = { tokens, words, isPerson: (at) => scene.mentionFrom.has(at) };
  const sourceEnds = new Set(reports.flatMap(({ source }) => (source ? [source.last] : [])));
  // An apposition may take in what is none of it ("X, on Tuesday, said"); within a name ("the Monday Club") it is one.
  const apart = (at: number): boolean => !sources.has(at) || tokens[at - 1]?.key === ',' || tokens[at]?.key === '(';
  const items: ContextItem[] = [];
  let region = -1;
  let blocked = false;
  let leads = true;
  let related = false;
  let occasion = false;
  let channelEnd = -1;
  let linkEnd = -1;
  let part = sentence.first;
  let behind = -1;
  for (let at = sentence.first; at < sentence.end; at++) {
    const token = tokens[at] as Token;
    const here = regions[at - sentence.first] ?? -1;
    if (at === sentence.first || here !== region || token.key === ',' || token.key === ';' || token.key === ':') {
      if (at === sentence.first || here !== region || at > channelEnd) {
        blocked = false;
        related &&= here === region;
        leads = true;
        const opening = tokens[isWord(token) ? at : at + 1];
        occasion = opening !== undefined && words.occasions.has(opening.key);
      }
      region = here;
      part = at;
    }
    if (token.quotation >= 0) {
      behind = at;
      leads &&= !isWord(token);
      continue;
    }
    if (cues.has(at)) blocked = related = false;
    const role = words.roles.get(token.key) ?? 0;
    if (at > channelEnd && role & Role.Channel && apart(at)) {
      const end = regionEnd(regions, sentence, at);
      const channel = channelAt(channels, at, end);
      if (channel) {
        const { opens, first, last } = channel;
        items.push({ opens, first, last, region, channel, date: null, blocked, leads, related, part, after: channelEnd, behind });
        // What tells where it came from belongs to it: "siaran pers yang diterima Senin", "a statement posted on Monday".
        const link = phraseAt(words.links, tokens, last + 1, end);
        channelEnd = last;
        linkEnd = link?.last ?? last;
        leads = true;
        related = false;
        continue;
      }
    }
    if (role & Role.Date || beginsWithFigure(token)) {
      const date = dateAt(tokens, at, regionEnd(regions, sentence, at), words);
      // "in Tuesday's vote" is no day of speaking, "in Tuesday's debate" is.
      if (
        date &&
        (tokens[date.last + 1]?.shape !== Shape.Clitic || date.last < channelEnd) &&
        (apart(at) || sourceEnds.has(date.last) || !sources.has(date.last))
      ) {
        const { first, last, says } = date;
        items.push({
          opens: at,
          first,
          last,
          region,
          channel: null,
          date: says,
          blocked,
          leads: leads || occasion,
          related,
          part,
          after: channelEnd,
          behind,
        });
        at = last;
        continue;
      }
    }
    if (at <= channelEnd) continue;
    if (isWord(token) && !(token.tags & (Tag.Place | Tag.PlacePreposition))) behind = at;
    const inSource = sources.has(at);
    const relative = at > linkEnd && (role & Role.Relative) !== 0;
    related ||= relative;
    if (relative || (at > linkEnd && !inSource && role & Role.Topic)) blocked = true;
    else if (inSource) leads = false;
    else if (isWord(token) && !(token.tags & Tag.Adverb) && !(role & Role.Coordinator)) leads = false;
  }
  return items;
}

/** The first token from `at` on that stands in another region, or the sentence's end. */
function regionEnd(regions: readonly number[], sentence: Sentence, at: number): number {
  const from = at - sentence.first;
  // Nothing that is read is longer.
  const limit = Math.min(regions.length, from + 24);
  let i = from + 1;
  while (i < limit && regions[i] === regions[from]) i++;
  return sentence.first + i;
}

/** Sources name people and bodies ("the head of the Monday Club"), whatever words they hold. Their clitics are the cue. */
function sourceTokens(reports: readonly Report[]): ReadonlySet<number> {
  const held = new Set<number>();
  for (const { source, cue } of reports)
    if (source && source.kind !== 'clitic')
      for (let i = source.first; i <= source.last; i++) if (!cue || i < cue.first || i > cue.last) held.add(i);
  return held;
}
