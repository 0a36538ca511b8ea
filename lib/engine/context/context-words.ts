import type { ChannelKind } from '@/lib/model/analysis';
import type { ByChannel, ClauseGrammar, ContextLexicon, LanguagePack } from '@/lib/model/language-pack';
import { standsAt } from '../text/lexicon';
import type { Token } from '../text/token';

/** A phrase and what it stands for. */
interface Entry<T> {
  readonly keys: readonly string[];
  readonly value: T;
}

interface Opener {
  readonly kind: ChannelKind | null;
  readonly relay: boolean;
  readonly nouns: boolean;
  readonly whole: boolean;
  readonly not: readonly ChannelKind[];
}

/** Phrases by their first word, longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly Entry<T>[]>;

/** What a word of a date means. */
export type DateWord =
  | { readonly kind: 'weekday' | 'month'; readonly number: number }
  /** `back`: the week before. */
  | { readonly kind: 'week'; readonly back: boolean }
  | { readonly kind: 'relative'; readonly days: number | null };

/** What a word can be where channels and dates are looked for, as bits. */
export const Role = { Channel: 1, Date: 2, Topic: 4, Relative: 8, Coordinator: 16 } as const;

/** The words of a pack's context lexicon, for look-up by token. */
export interface ContextWords {
  /** What a word can be in a sentence (see `Role`), for the one look at each. */
  readonly roles: ReadonlyMap<string, number>;
  /** The words that a date can begin with, beside figures; its prepositions left out. */
  readonly dateBeginnings: ReadonlySet<string>;
  readonly openers: Phrases<Opener>;
  readonly heads: Phrases<ChannelKind>;
  readonly phrases: Phrases<ChannelKind>;
  /** `noun`: needs a name or adjective beside it ("television"). */
  readonly outlets: Phrases<{ readonly kind: ChannelKind; readonly noun: boolean }>;
  /** Last words of outlets' names. */
  readonly outletEndings: ReadonlySet<string>;
  /** Outlets that are also written without capitals. */
  readonly lowerOutlets: ReadonlySet<string>;
  /** Whether any name behind it is an outlet. */
  readonly links: Phrases<boolean>;
  readonly fillers: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly occasions: ReadonlySet<string>;
  readonly dates: Phrases<DateWord>;
  readonly datePrepositions: ReadonlySet<string>;
  readonly previous: ReadonlySet<string>;
  readonly dayParts: Phrases<boolean>;
  readonly dayFirst: boolean;
}

const compiled = new WeakMap<LanguagePack, ContextWords>();

/** Indexes a pack's words once; later calls with the same pack are free. */
export function contextWordsOf(pack: LanguagePack): ContextWords {
  const known = compiled.get(pack);
  if (known) return known;
  const words = compile(pack.context, pack.grammar.clauses);
  compiled.set(pack, words);
  return words;
}

function compile(
  { openers, heads, phrases, outlets, media, links, placeLinks, dates, ...lists }: ContextLexicon,
  clauses: ClauseGrammar,
): ContextWords {
  const numbered = (kind: 'weekday' | 'month', names: readonly (readonly string[])[]): [string, DateWord][] =>
    names.flatMap((forms, number) => forms.map((form): [string, DateWord] => [form, { kind, number }]));
  const flagged = (words: ByChannel, noun: boolean) =>
    byChannel(words).map(([form, kind]): [string, { kind: ChannelKind; noun: boolean }] => [form, { kind, noun }]);
  const indexed = {
    openers: index(
      openers.map(({ form, kind, relay = false, nouns = false, whole = false, not = [] }): [string, Opener] => [
        form,
        { kind, relay, nouns, whole, not },
      ]),
    ),
    heads: index(byChannel(heads)),
    phrases: index(byChannel(phrases)),
    outlets: index([...flagged(outlets, false), ...flagged(media, true)]),
    outletEndings: new Set(lists.outletEndings),
    lowerOutlets: new Set(lists.lowerOutlets),
    links: index([...links.map((form) => [form, true] as const), ...placeLinks.map((form) => [form, false] as const)]),
    fillers: new Set(lists.fillers),
    modifiers: new Set(lists.modifiers),
    topics: new Set(lists.topics),
    occasions: new Set(lists.occasions),
    dates: index([
      ...numbered('weekday', dates.weekdays),
      ...numbered('month', dates.months),
      ...dates.relative.map(({ form, days }): [string, DateWord] => [form, { kind: 'relative', days }]),
      ...dates.lastWeek.map((form): [string, DateWord] => [form, { kind: 'week', back: true }]),
      ...dates.thisWeek.map((form): [string, DateWord] => [form, { kind: 'week', back: false }]),
    ]),
    datePrepositions: new Set(dates.prepositions),
    previous: new Set(dates.previous),
    dayParts: index(dates.dayParts.map((form) => [form, true])),
    dayFirst: dates.dayFirst,
  };
  const { openers: channels, phrases: alone, dates: days, previous, datePrepositions, topics } = indexed;
  return {
    ...indexed,
    roles: rolesOf([
      [Role.Channel, [...channels.keys(), ...alone.keys(), '(']],
      [Role.Date, [...days.keys(), ...previous, ...datePrepositions, '(']],
      [Role.Topic, topics],
      [Role.Relative, clauses.relatives],
      [Role.Coordinator, clauses.coordinators],
    ]),
    dateBeginnings: new Set([...days.keys(), ...previous, '(']),
  };
}

function rolesOf(lists: readonly (readonly [role: number, words: Iterable<string>])[]): Map<string, number> {
  const roles = new Map<string, number>();
  for (const [role, words] of lists) for (const word of words) roles.set(word, (roles.get(word) ?? 0) | role);
  return roles;
}

const byChannel = (words: ByChannel): [string, ChannelKind][] =>
  Object.entries(words).flatMap(([kind, forms]) => forms.map((form): [string, ChannelKind] => [form, kind as ChannelKind]));

function index<T>(entries: readonly (readonly [form: string, value: T])[]): Map<string, Entry<T>[]> {
  const map = new Map<string, Entry<T>[]>();
  for (const [form, value] of entries) {
    const keys = form.split(' ');
    const first = keys[0] as string;
    const list = map.get(first);
    if (list) list.push({ keys, value });
    else map.set(first, [{ keys, value }]);
  }
  for (const list of map.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return map;
}

/** The longest phrase that begins at a token and ends before `end`: its last token and what it stands for; null when none does. */
export function phraseAt<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  at: number,
  end: number,
): { readonly last: number; readonly value: T } | null {
  for (const { keys, value } of phrases.get(tokens[at]?.key ?? '') ?? [])
    if (at + keys.length <= end && standsAt(tokens, at, keys)) return { last: at + keys.length - 1, value };
  return null;
}
