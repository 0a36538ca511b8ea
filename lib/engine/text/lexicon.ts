import type { ClauseGrammar, CueEntry, LanguagePack } from '@/lib/model/language-pack';
import { DESCRIPTION, RANK, Tag } from './tags';
import type { Token } from './token';

interface Phrase {
  readonly keys: readonly string[];
  readonly tags: number;
}

export interface CuePhrase {
  readonly keys: readonly string[];
  readonly entry: CueEntry;
}

/** A language pack, indexed for look-up by token. */
export interface Lexicon {
  readonly pack: LanguagePack;
  readonly words: ReadonlyMap<string, number>;
  /** By first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly cues: ReadonlyMap<string, readonly CuePhrase[]>;
  readonly abbreviations: ReadonlySet<string>;
  readonly clauses: ClauseWords;
}

/** The words of a language's clause grammar, for look-up by token key. */
export type ClauseWords = {
  readonly [Field in Exclude<keyof ClauseGrammar, 'presentEndings' | 'pastEndings' | 'adverbEndings'>]: ReadonlySet<string>;
} & Pick<ClauseGrammar, 'presentEndings' | 'pastEndings' | 'adverbEndings'>;

const compiled = new WeakMap<LanguagePack, Lexicon>();

/** The form tokens are looked up with: lower case, final periods off ("lt. gen." -> "lt", "gen"). */
const keysOf = (form: string): string[] =>
  form
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(' ')
    .map((word) => (word.length > 1 ? word.replace(/\.+$/, '') : word))
    .filter(Boolean);

/** Indexes a pack once; later calls with the same pack are free. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  const known = compiled.get(pack);
  if (known) return known;
  const lexicon = compile(pack);
  compiled.set(pack, lexicon);
  return lexicon;
}

function compile(pack: LanguagePack): Lexicon {
  const words = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  const enter = (forms: readonly string[], tags: number): void => {
    for (const form of forms) {
      const keys = keysOf(form);
      const first = keys[0];
      if (first === undefined) continue;
      if (keys.length === 1) words.set(first, (words.get(first) ?? 0) | tags);
      else push(phrases, first, { keys, tags });
    }
  };
  const { titles, institutions, names, grammar } = pack;
  enter(titles.offices, Tag.Office);
  enter(titles.descriptions, DESCRIPTION);
  enter(titles.ranks, RANK);
  enter(titles.posts, Tag.Post);
  enter(titles.occupations, Tag.Occupation);
  enter(titles.honorifics, Tag.Honorific);
  enter(titles.modifiers, Tag.Modifier);
  enter(titles.degrees, Tag.Degree);
  enter(institutions.public, Tag.Public);
  enter(institutions.private, Tag.Private);
  enter(institutions.parties, Tag.Party);
  enter(institutions.heads, Tag.Head);
  enter(institutions.units, Tag.Unit);
  enter(institutions.vocabulary, Tag.Vocabulary);
  enter(names.male, Tag.Given | Tag.Male);
  enter(names.female, Tag.Given | Tag.Female);
  enter(names.other, Tag.Given);
  enter(names.family, Tag.Family);
  enter(names.particles, Tag.Particle);
  enter(names.places, Tag.Place);
  enter(names.placeHeads, Tag.Head);
  enter(names.demonyms, Tag.Demonym);
  enter(names.others, Tag.Other);
  enter(grammar.functionWords, Tag.Function);
  enter(grammar.complementisers, Tag.Complementiser);
  enter(grammar.pronouns.male, Tag.Pronoun | Tag.Male);
  enter(grammar.pronouns.female, Tag.Pronoun | Tag.Female);
  enter(grammar.pronouns.any, Tag.Pronoun);
  enter(grammar.pronouns.plural, Tag.Pronoun | Tag.Plural);
  enter(grammar.indefinites, Tag.Indefinite);
  enter(grammar.groupNouns, Tag.Group);
  enter(grammar.placePrepositions, Tag.PlacePreposition);
  enter(grammar.adjunctOpeners, Tag.Adjunct);
  enter(grammar.clauseBreakers, Tag.Breaker);
  enter(grammar.titleConnectors, Tag.Connector);
  enter(grammar.determiners, Tag.Determiner);
  enter(grammar.adverbs, Tag.Adverb);
  for (const list of phrases.values()) list.sort((a, b) => b.keys.length - a.keys.length);

  const cues = new Map<string, CuePhrase[]>();
  for (const entry of pack.cues) {
    const keys = keysOf(entry.form);
    if (keys[0] !== undefined) push(cues, keys[0], { keys, entry });
  }
  for (const list of cues.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  const { clauses } = grammar;
  const clauseWords: ClauseWords = {
    auxiliaries: new Set(clauses.auxiliaries),
    passives: new Set(clauses.passives),
    infinitives: new Set(clauses.infinitives),
    relatives: new Set(clauses.relatives),
    possessives: new Set(clauses.possessives),
    things: new Set(clauses.things),
    objects: new Set(clauses.objects),
    nounPrepositions: new Set(clauses.nounPrepositions),
    postPrepositions: new Set(clauses.postPrepositions),
    conjunctions: new Set(clauses.conjunctions),
    presentEndings: clauses.presentEndings,
    pastEndings: clauses.pastEndings,
    adverbEndings: clauses.adverbEndings,
  };
  return {
    pack,
    words,
    phrases,
    cues,
    clauses: clauseWords,
    abbreviations: new Set(grammar.abbreviations.map((form) => keysOf(form)[0] ?? form)),
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Whether the keys of a phrase stand at token `at`, in one block. */
export function standsAt(tokens: readonly Token[], at: number, keys: readonly string[]): boolean {
  const block = tokens[at]?.block;
  for (let i = 0; i < keys.length; i++) {
    const token = tokens[at + i];
    if (token === undefined || token.block !== block || token.key !== keys[i]) return false;
  }
  return true;
}

/** Tags every token; the longest phrase wins over its words, and phrases of the same words join their tags. */
export function tagTokens(tokens: readonly Token[], lexicon: Lexicon): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    token.tags = lexicon.words.get(token.key) ?? 0;
    let length = 1;
    for (const phrase of lexicon.phrases.get(token.key) ?? []) {
      if (phrase.keys.length < length) break;
      if (!standsAt(tokens, at, phrase.keys)) continue;
      token.tags = phrase.keys.length === length ? token.tags | phrase.tags : phrase.tags;
      length = phrase.keys.length;
    }
    token.span = length;
    for (let i = 1; i < length; i++) {
      const inner = tokens[at + i] as Token;
      inner.tags = token.tags;
      inner.span = 0;
    }
    at += length - 1;
  }
}
