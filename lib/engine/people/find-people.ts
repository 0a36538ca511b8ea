import { type Lexicon, standsAt } from '../text/lexicon';
import { Tag } from '../text/tags';
import { isCapital, Shape, type Token } from '../text/token';
import type { NameCandidate } from './name-candidates';
import type { TitlePhrase } from './title-parts';
import { MisspeltNames } from './misspelt-names';

/** A person while the article is read. */
export interface Figure {
  /** In order of first mention. */
  number: number;
  /** Keys of the fullest name, in order. */
  keys: readonly string[];
  /** The candidate with the fullest name. */
  fullest: NameMention;
  readonly mentions: NameMention[];
  readonly phrases: TitlePhrase[];
  gender: 'male' | 'female' | null;
  official: boolean;
}

/** One mention by name. Token numbers, inclusive. */
export interface NameMention {
  readonly first: number;
  readonly last: number;
  /** With the titles before and the apposition after. */
  readonly outerFirst: number;
  readonly outerLast: number;
  /** Number of the person. */
  figure: number;
  readonly full: boolean;
}

/** Evidence that makes a candidate a person by itself: more for one word than for several. */
const ENOUGH = 3;
const ENOUGH_FOR_ONE_WORD = 3;
/** How far after a name another name of the person may begin, in tokens. */
const LONGEST_ALIAS = 7;

/**
 * Joins name candidates into people: full names first, then every shorter form that is part of one of them.
 * @returns the people in order of first mention, and all mentions in text order
 */
export function findPeople(
  tokens: readonly Token[],
  candidates: readonly NameCandidate[],
  lexicon: Lexicon,
): { figures: Figure[]; mentions: NameMention[] } {
  const aliases = aliasesOf(lexicon);
  const figures: Figure[] = [];
  const byKey = new Map<string, Figure[]>();
  const chosen = new Map<NameCandidate, Figure>();
  /** Those whose honorific tells their gender. */
  const called = new Set<Figure>();
  const keysOf = (candidate: NameCandidate): string[] => nameKeys(tokens, candidate);

  const found = (candidate: NameCandidate, keys: readonly string[]): Figure => {
    const figure: Figure = {
      number: figures.length,
      keys,
      fullest: mentionOf(candidate, figures.length, true),
      mentions: [],
      phrases: [],
      gender: candidate.gender,
      official: false,
    };
    figures.push(figure);
    for (const key of keys) if (key.length > 1) byKey.set(key, [...(byKey.get(key) ?? []), figure]);
    return figure;
  };

  // Full names, strongest reading first: a name of several words is a person of its own unless it continues a known one.
  let previous: NameCandidate | null = null;
  for (const candidate of candidates) {
    const keys = keysOf(candidate);
    const named = previous && isAlias(tokens, previous, candidate, aliases) ? chosen.get(previous) : undefined;
    previous = candidate;
    if (named) {
      named.keys = [...named.keys, ...keys.filter((key) => !named.keys.includes(key))];
      for (const key of keys) if (key.length > 1) byKey.set(key, [...(byKey.get(key) ?? []), named]);
      chosen.set(candidate, named);
    }
    if (named || keys.length < 2 || candidate.weight < ENOUGH) continue;
    const known = keys.flatMap((key) => byKey.get(key) ?? []).find((figure) => isSameName(figure.keys, keys));
    const figure = known ?? found(candidate, keys);
    if (keys.length > figure.keys.length) {
      for (const key of keys)
        if (!figure.keys.includes(key) && key.length > 1) byKey.set(key, [...(byKey.get(key) ?? []), figure]);
      figure.keys = keys;
      figure.fullest = mentionOf(candidate, figure.number, true);
    }
    figure.gender ??= candidate.gender;
    if (candidate.honorific >= 0 && figure.gender) called.add(figure);
    chosen.set(candidate, figure);
  }
  const misspelt = new MisspeltNames<Figure>();
  for (const figure of figures) for (const key of figure.keys) misspelt.add(key, figure);
  // One-word people: a title or honorific, or a well-known name that speaks.
  for (const candidate of candidates) {
    if (chosen.has(candidate)) continue;
    const keys = keysOf(candidate);
    const key = keys.at(-1) as string;
    if (keys.length !== 1 || candidate.weight < ENOUGH_FOR_ONE_WORD) continue;
    // "Mr. Aldous and Mrs. Aldous"
    const others = byKey.get(key) ?? [];
    const differs = (figure: Figure): boolean => called.has(figure) && figure.gender !== candidate.gender;
    const meant = others.length === 0 && isBare(candidate) ? misspelt.find(key) : null;
    if (meant) {
      chosen.set(candidate, meant);
      continue;
    }
    if (others.length > 0 && !(candidate.honorific >= 0 && candidate.gender && others.every(differs))) continue;
    const figure = found(candidate, keys);
    chosen.set(candidate, figure);
    if (candidate.honorific >= 0 && candidate.gender) called.add(figure);
  }
  // Short forms and doubtful readings of known people, in text order: the nearest bearer of the name.
  const recent = new Map<string, Figure>();
  const mentions: NameMention[] = [];
  for (const candidate of candidates) {
    const keys = keysOf(candidate);
    let figure = chosen.get(candidate);
    if (!figure) figure = bearer(keys, candidate, byKey, recent, lexicon.pack.grammar.shortName);
    if (!figure) continue;
    for (const key of figure.keys) recent.set(key, figure);
    const mention = mentionOf(candidate, figure.number, keys.length > 1 || keys.length === figure.keys.length);
    figure.mentions.push(mention);
    figure.gender ??= candidate.honorific >= 0 ? candidate.gender : null;
    mentions.push(mention);
    for (const phrase of [candidate.before, candidate.after]) if (phrase) figure.phrases.push(phrase);
    if (candidate.before?.official || candidate.after?.official) figure.official = true;
  }
  return { figures: inOrder(figures), mentions };
}

/** Whether nothing introduces a name: it is said of somebody known, perhaps misspelt. */
const isBare = ({ before, after, honorific }: NameCandidate): boolean => before === null && after === null && honorific < 0;

const compiled = new WeakMap<Lexicon, readonly (readonly string[])[]>();

function aliasesOf(lexicon: Lexicon): readonly (readonly string[])[] {
  const known = compiled.get(lexicon) ?? lexicon.pack.names.aliases.map((phrase) => phrase.split(' '));
  compiled.set(lexicon, known);
  return known;
}

/** "Sinta Marhaeni, yang akrab disapa Ning Pelita": whether a name right after another one is the same person's. */
function isAlias(
  tokens: readonly Token[],
  person: NameCandidate,
  { first, honorific }: NameCandidate,
  aliases: readonly (readonly string[])[],
): boolean {
  const at = honorific >= 0 ? honorific : first;
  if (at - person.last > LONGEST_ALIAS || tokens[at]?.block !== tokens[person.last]?.block) return false;
  const phrase = aliases.find((keys) => standsAt(tokens, at - keys.length, keys) && at - keys.length > person.last);
  if (!phrase) return false;
  // Between them stand a comma and a word or two that join clauses ("yang", "or", "who is"); no other clause.
  for (let i = person.last + 1; i < at - phrase.length; i++) {
    const { key, shape } = tokens[i] as Token;
    if (shape !== Shape.Lower && key !== ',' && key !== '(') return false;
  }
  return true;
}

/** Numbers the people in order of first mention. */
function inOrder(figures: readonly Figure[]): Figure[] {
  const ordered = figures
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => (a.mentions[0] as NameMention).first - (b.mentions[0] as NameMention).first);
  ordered.forEach((figure, number) => {
    figure.number = number;
    figure.fullest.figure = number;
    for (const mention of figure.mentions) mention.figure = number;
  });
  return ordered;
}

function mentionOf({ first, last, before, after, honorific }: NameCandidate, figure: number, full: boolean): NameMention {
  const outerFirst = Math.min(first, before?.first ?? first, honorific >= 0 ? honorific : first);
  return { first, last, outerFirst, outerLast: Math.max(last, after?.last ?? last), figure, full };
}

/** The words of a name, lower case, particles and initials kept. */
function nameKeys(tokens: readonly Token[], { first, last }: NameCandidate): string[] {
  const keys: string[] = [];
  for (let at = first; at <= last; at++) {
    const token = tokens[at] as Token;
    if (isCapital(token) || token.tags & Tag.Particle) keys.push(token.key);
  }
  return keys;
}

/** Two full names are one person's when the shorter one's words stand in the longer one in order, initials for names allowed. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  let whole = 0;
  for (const key of short) {
    while (
      at < long.length &&
      long[at] !== key &&
      !(key.length === 1 && long[at]?.startsWith(key)) &&
      !(long[at]?.length === 1 && key.startsWith(long[at] as string))
    )
      at++;
    if (at === long.length) return false;
    if (key.length > 1 && (long[at]?.length ?? 0) > 1) whole++;
    at++;
  }
  return whole > 0;
}

/** The person whose name a shorter form is part of: gender by honorific, then most recent, then first bearer. */
function bearer(
  keys: readonly string[],
  candidate: NameCandidate,
  byKey: ReadonlyMap<string, readonly Figure[]>,
  recent: ReadonlyMap<string, Figure>,
  shortName: 'first' | 'last',
): Figure | undefined {
  const key = (shortName === 'last' ? keys.at(-1) : keys[0]) as string;
  const all = byKey.get(key) ?? [];
  const fits = (figure: Figure): boolean =>
    keys.every((part) => figure.keys.includes(part)) &&
    (candidate.honorific < 0 || !candidate.gender || !figure.gender || figure.gender === candidate.gender);
  const last = recent.get(key);
  if (last && fits(last) && all.includes(last)) return last;
  return all.find(fits) ?? (keys.length > 1 ? undefined : all.find((figure) => figure.keys.includes(key)));
}
