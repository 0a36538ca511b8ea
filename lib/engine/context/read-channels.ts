import type { ChannelKind } from '@/lib/model/analysis';
import { Tag, TITLE } from '../text/tags';
import { isCapital, isWord, Shape, type Token } from '../text/token';
import { type ContextWords, phraseAt } from './context-words';

/** A channel in the text. Token numbers, inclusive. */
export interface ChannelRange {
  /** Where its opener begins; the words for it begin at `first`. */
  readonly opens: number;
  readonly first: number;
  readonly last: number;
  readonly kind: ChannelKind;
  readonly outlet: { readonly first: number; readonly last: number } | null;
  /** Taken from another outlet: "dilansir", "as quoted by". */
  readonly relay: boolean;
  /** A word that tells of a channel by itself: "tweeted". */
  readonly alone: boolean;
}

/** What the reading of channels needs to know of the article. */
export interface ChannelScene {
  readonly tokens: readonly Token[];
  readonly words: ContextWords;
  /** Whether a person is named at a token: no outlet. */
  readonly isPerson: (at: number) => boolean;
}

/** How many words may stand between an opener and its noun ("in a [lengthy written] statement"). */
const LONGEST_GAP = 8;
/** How many of them may be words that are in no list. */
const LONGEST_UNKNOWN = 2;
const LONGEST_NAME = 5;
const DASH = /^[-–—]+$/;
/** Says of a word that it is no adjective. */
const STRUCTURE =
  Tag.Function | Tag.Complementiser | Tag.Breaker | Tag.PlacePreposition | Tag.Adjunct | Tag.Pronoun | Tag.Connector | Tag.Group;

interface Outlet {
  readonly first: number;
  readonly last: number;
  /** Null for a name that is in no list. */
  readonly kind: ChannelKind | null;
}

/** The channel whose opener stands at a token: "in a written statement", "kepada wartawan", "told CNN", "dilansir Antara". */
export function channelAt(scene: ChannelScene, at: number, end: number): ChannelRange | null {
  const { tokens, words } = scene;
  if (tokens[at]?.key === '(') return bracketed(scene, at, end);
  const alone = phraseAt(words.phrases, tokens, at, end);
  const opener = phraseAt(words.openers, tokens, at, end);
  if (!opener || (alone && alone.last >= opener.last))
    return (
      alone &&
      withTail(scene, { opens: at, first: at, last: alone.last, kind: alone.value, outlet: null, relay: false, alone: true }, end)
    );
  const { relay } = opener.value;
  const first = relay ? at : opener.last + 1;
  let outlet: Outlet | null = null;
  let unknown = 0;
  let i = opener.last + 1;
  for (const limit = Math.min(end, i + LONGEST_GAP); i < limit; ) {
    const token = tokens[i] as Token;
    const head = phraseAt(words.heads, tokens, i, end);
    const named = outletAt(scene, i, end);
    if (head && (!named || named.last <= head.last) && !isTitle(scene, head.last)) {
      if (opener.value.not.includes(head.value)) return null;
      return withTail(scene, { opens: at, first, last: head.last, kind: head.value, outlet, relay, alone: false }, end);
    }
    if (named) {
      if (named.kind) outlet ??= named;
      i = named.last + 1;
      // "a Velanda Post/TV Nord poll"
      if (tokens[i]?.key === '/') i++;
    } else if (words.fillers.has(token.key) || token.shape === Shape.Clitic) i++;
    else if (i > opener.last + 1 && unknown < LONGEST_UNKNOWN && mayModify(scene, i, end)) {
      unknown++;
      i++;
    } else break;
  }
  const bare = opener.value.nouns ? null : bareOutlet(scene, opener.last + 1, end);
  const kind = bare && !(opener.value.whole && goesOn(tokens, bare.last, end)) ? kindOf(bare, opener.value.kind, relay) : null;
  return (
    kind &&
    bare && { opens: at, first, last: bare.last, kind, outlet: { first: bare.first, last: bare.last }, relay, alone: false }
  );
}

/** Whether a word in no list may stand before a noun: "a [parody] website", "in the [Velanda] release", "her [2014] memoir". */
function mayModify({ tokens, words }: ChannelScene, at: number, end: number): boolean {
  const token = tokens[at] as Token;
  if (token.shape === Shape.Lower) return !(token.tags & STRUCTURE) && !words.openers.has(token.key);
  return (isCapital(token) || token.shape === Shape.Number) && phraseAt(words.heads, tokens, at + 1, end) !== null;
}

/** Whether an outlet only tells whose something is ("a Velanda Post review"). */
function goesOn(tokens: readonly Token[], last: number, end: number): boolean {
  const next = tokens[last + 1];
  return last + 1 < end && isWord(next) && next?.shape === Shape.Lower && !(next.tags & (STRUCTURE | Tag.Adverb));
}

/** A noun with a capital is part of a name ("the Post", "Meet the Press"). */
function isTitle({ tokens, words }: ChannelScene, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.opens || !isCapital(token) || token.shape === Shape.Caps) return false;
  // "pesan WhatsApp" is a noun with an outlet.
  return !phraseAt(words.outlets, tokens, at, at + 1);
}

/** "(Kompas, 11/9/2023)", "(BBC)"; a dateline's agency ("TOWN (Reuters) –") wrote the article and passed nothing on. */
function bracketed(scene: ChannelScene, at: number, end: number): ChannelRange | null {
  const { tokens } = scene;
  const outlet = outletAt(scene, at + 1, end);
  const after = outlet && outlet.last + 1 < end ? tokens[outlet.last + 1]?.key : undefined;
  if (!outlet?.kind || outlet.kind === 'social' || (after !== ',' && after !== ')')) return null;
  if (after === ')' && DASH.test(tokens[outlet.last + 2]?.key ?? '')) return null;
  const { first, last } = outlet;
  return { opens: at, first, last, kind: 'agency', outlet: { first, last }, relay: true, alone: false };
}

/** The outlet right behind an opener and its fillers. */
function bareOutlet(scene: ChannelScene, from: number, end: number): Outlet | null {
  let at = from;
  for (;;) {
    const outlet = outletAt(scene, at, end);
    if (outlet || at >= end || at > from + 3 || !scene.words.fillers.has(scene.tokens[at]?.key ?? '')) return outlet;
    at++;
  }
}

/** What an outlet behind an opener makes the channel; null when that is none ("in Reuters"). */
function kindOf(outlet: Outlet, opened: ChannelKind | null, relay: boolean): ChannelKind | null {
  if (outlet.kind === 'social') return 'social';
  if (outlet.kind === null) return relay ? opened : null;
  return opened ?? (outlet.kind === 'agency' ? null : outlet.kind);
}

/** Takes in what belongs to a noun behind it: adjectives, and the outlet ("interview with CNN", "rekaman yang disiarkan TV Rusia"). */
function withTail({ tokens, words, isPerson }: ChannelScene, channel: ChannelRange, end: number): ChannelRange {
  let { last } = channel;
  while (last + 1 < end && words.modifiers.has(tokens[last + 1]?.key ?? '')) last++;
  const link = phraseAt(words.links, tokens, last + 1, end);
  let at = (link ?? { last }).last + 1;
  while (link && at < end && words.fillers.has(tokens[at]?.key ?? '') && at < link.last + 4) at++;
  const outlet = outletAt({ tokens, words, isPerson }, at, end);
  if (!outlet || (outlet.kind === null && !link?.value)) return { ...channel, last };
  return { ...channel, last: outlet.last, outlet: { first: outlet.first, last: outlet.last } };
}

/** The outlet that begins at a token: a known one, a name, an adjective or name with a noun ("Russian TV", "kantor berita TASS"). */
function outletAt({ tokens, words, isPerson }: ChannelScene, at: number, end: number): Outlet | null {
  const token = tokens[at];
  if (!token || at >= end || token.quotation >= 0) return null;
  const known = phraseAt(words.outlets, tokens, at, end);
  if (!known?.value.noun && token.shape === Shape.Lower) {
    if (known && words.lowerOutlets.has(token.key)) return { first: at, last: known.last, kind: known.value.kind };
    const address = withDomain(tokens, at, end);
    return address > at ? { first: at, last: address, kind: 'press' } : null;
  }
  const isName = (i: number): boolean => {
    const part = tokens[i];
    return (
      i < end &&
      part !== undefined &&
      part.block === token.block &&
      part.quotation < 0 &&
      (isCapital(part) || part.shape === Shape.Mixed) &&
      !isPerson(i) &&
      !phraseAt(words.dates, tokens, i, end)
    );
  };
  const nameFrom = (from: number, barred = 0): number => {
    let last = from - 1;
    while (last + 1 < from + LONGEST_NAME && isName(last + 1) && !((tokens[last + 1] as Token).tags & barred)) last++;
    return withDomain(tokens, last, end);
  };
  if (known?.value.noun) {
    const last = nameFrom(known.last + 1);
    // A noun alone ("television") names nothing; two words ("state media") do.
    return last > at ? { first: at, last, kind: known.value.kind } : null;
  }
  if (known && isWritten(tokens, at, known.last)) {
    const named = nameFrom(known.last + 1, TITLE | Tag.Modifier);
    // "the Interfax news agency"
    const noun = phraseAt(words.outlets, tokens, named + 1, end);
    return { first: at, last: noun?.value.noun && noun.last > named + 1 ? noun.last : named, kind: known.value.kind };
  }
  if (!isName(at) || words.fillers.has(token.key)) return null;
  const last = nameFrom(at);
  const noun = phraseAt(words.outlets, tokens, last + 1, end);
  if (noun?.value.noun) return { first: at, last: noun.last, kind: noun.value.kind };
  const isPaper = last > at && words.outletEndings.has(tokens[last]?.key ?? '');
  if (isPaper || tokens[last]?.shape === Shape.Lower) return { first: at, last, kind: 'press' };
  return !(token.tags & (Tag.Given | Tag.Place | Tag.Office | Tag.Post)) ? { first: at, last, kind: null } : null;
}

/** A name is written with capitals, one of a letter or two only with them. */
function isWritten(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first] as Token;
  if (token.end - token.start <= 2 && first === last) return token.shape === Shape.Caps;
  return isCapital(token) || token.shape === Shape.Mixed;
}

/** "Kompas.com": the ending is a word of its own. */
function withDomain(tokens: readonly Token[], last: number, end: number): number {
  const stop = tokens[last + 1];
  const ending = tokens[last + 2];
  const joined = last + 2 < end && stop?.key === '.' && !stop.spaced && isWord(ending) && !ending?.spaced;
  return joined && ending?.shape === Shape.Lower ? last + 2 : last;
}
