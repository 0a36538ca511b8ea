import type { ClauseGrammar, CueEntry, LanguagePack } from '@/lib/model/language-pack';
import { DESCRIPTION, RANK, TITLE, Tag } from './tags';
import type { Token } from './token';

interface Phrase {
  readonly keys: readonly string[];
  readonly tags: number;
}

interface CuePhrase {
  readonly keys: readonly string[];
  /** Tokens of the cue: its object and complementiser tell the form's frame but are no part of it ("charged that", "agreed to"). */
  readonly length: number;
  readonly entry: CueEntry;
}

/** What begins with the same two words, longest first. */
interface LongerForms {
  readonly phrases: Phrase[];
  readonly cues: CuePhrase[];
}

/** All that the lexicons say of what may begin with one word. */
interface WordEntry {
  tags: number;
  /** The cue of this word alone. */
  cue: CuePhrase | null;
  /** By second word: "the" and "was" begin dozens of phrases, and most texts none of them. */
  longer: Map<string, LongerForms> | null;
}

/** A language pack, indexed for look-up by token. */
export interface Lexicon {
  readonly pack: LanguagePack;
  /** By first word. */
  readonly words: ReadonlyMap<string, Readonly<WordEntry>>;
  readonly abbreviations: ReadonlySet<string>;
  readonly clauses: ClauseWords;
  readonly agentPrepositions: ReadonlySet<string>;
  /** Keys of the phrases that join a title to the name before it, longest first. */
  readonly appositions: readonly (readonly string[])[];
  readonly origins: ReadonlySet<string>;
  readonly perfects: ReadonlySet<string>;
  /** Words that make a title another one: "vice", "wakil". */
  readonly modifiers: ReadonlySet<string>;
  /** What right after a name says that it is a person's. */
  readonly deeds: ReadonlySet<string>;
  /** Prepositions that stand before places and things, not before people: "at", "in", "on". */
  readonly placePrepositions: ReadonlySet<string>;
}

/** The words of a language's clause grammar, for look-up by token key. */
export type ClauseWords = {
  readonly [Field in Exclude<keyof ClauseGrammar, 'presentEndings' | 'pastEndings' | 'adverbEndings'>]: ReadonlySet<string>;
} & Pick<ClauseGrammar, 'presentEndings' | 'pastEndings' | 'adverbEndings'>;

const NO_PHRASES: readonly Phrase[] = [];

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
  const words = new Map<string, WordEntry>();
  const entryOf = (key: string): WordEntry => {
    const known = words.get(key);
    if (known) return known;
    const entry = { tags: 0, cue: null, longer: null };
    words.set(key, entry);
    return entry;
  };
  const longerOf = (entry: WordEntry, second: string): LongerForms => {
    entry.longer ??= new Map();
    const known = entry.longer.get(second);
    if (known) return known;
    const forms = { phrases: [], cues: [] };
    entry.longer.set(second, forms);
    return forms;
  };
  const enter = (forms: readonly string[], tags: number): void => {
    for (const form of forms) {
      const keys = keysOf(form);
      const [first, second] = keys;
      if (first === undefined) continue;
      const entry = entryOf(first);
      if (second === undefined) entry.tags |= tags;
      else longerOf(entry, second).phrases.push({ keys, tags });
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
  const { clauses } = grammar;
  enter(clauses.possessives.male, Tag.Male);
  enter(clauses.possessives.female, Tag.Female);
  enter(clauses.possessives.plural, Tag.Plural);
  const clauseWords: ClauseWords = {
    auxiliaries: new Set(clauses.auxiliaries),
    passives: new Set(clauses.passives),
    infinitives: new Set(clauses.infinitives),
    relatives: new Set(clauses.relatives),
    possessives: new Set(Object.values(clauses.possessives).flat()),
    pastForms: new Set(clauses.pastForms),
    sayings: new Set(clauses.sayings),
    things: new Set(clauses.things),
    objects: new Set(clauses.objects),
    nounPrepositions: new Set(clauses.nounPrepositions),
    postPrepositions: new Set(clauses.postPrepositions),
    conjunctions: new Set(clauses.conjunctions),
    coordinators: new Set(clauses.coordinators),
    degrees: new Set(clauses.degrees),
    refusals: new Set(clauses.refusals),
    negations: new Set(clauses.negations),
    presentEndings: clauses.presentEndings,
    pastEndings: clauses.pastEndings,
    adverbEndings: clauses.adverbEndings,
  };
  for (const form of pack.cues) {
    const keys = keysOf(form.form);
    const [first, second] = keys;
    if (first === undefined) continue;
    const entry = entryOf(first);
    const cue: CuePhrase = { keys, length: cueLength(keys, form, clauseWords), entry: form };
    if (second === undefined) entry.cue ??= cue;
    else longerOf(entry, second).cues.push(cue);
  }
  for (const { longer } of words.values())
    for (const { phrases, cues } of longer?.values() ?? []) {
      phrases.sort((a, b) => b.keys.length - a.keys.length);
      cues.sort((a, b) => b.keys.length - a.keys.length);
    }
  return {
    pack,
    words,
    clauses: clauseWords,
    agentPrepositions: new Set(grammar.agentPrepositions),
    appositions: grammar.appositions.map(keysOf).sort((a, b) => b.length - a.length),
    origins: new Set(grammar.origins),
    perfects: new Set(grammar.perfects),
    modifiers: new Set(titles.modifiers),
    deeds: new Set(grammar.deeds),
    placePrepositions: new Set(clauses.postPrepositions.filter((word) => !clauses.nounPrepositions.includes(word))),
    abbreviations: new Set(grammar.abbreviations.map((form) => keysOf(form)[0] ?? form)),
  };
}

function cueLength(keys: readonly string[], { report }: CueEntry, { objects, infinitives }: ClauseWords): number {
  let { length } = keys;
  while (
    length > 1 &&
    (objects.has(keys[length - 1] as string) || (report === 'infinitive' && infinitives.has(keys[length - 1] as string)))
  )
    length--;
  return length;
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

/** Tags every token; the longest phrase wins over its words, and phrases of the same words join their tags. Marks the cues. */
export function tagTokens(tokens: readonly Token[], { words }: Lexicon): void {
  let open = 0; // tokens left of a phrase
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const entry = words.get(token.key);
    const longer = entry?.longer?.get(tokens[at + 1]?.key ?? '');
    // "juru bicara": a word inside a title reports nothing.
    if (entry && !(open > 0 && token.tags & TITLE)) {
      const cue = longer?.cues.find(({ keys }) => standsAt(tokens, at, keys)) ?? entry.cue;
      if (cue) token.cue = { first: at, last: at + cue.length - 1, entry: cue.entry };
    }
    if (open > 0) {
      open--;
      continue;
    }
    if (!entry) continue;
    token.tags = entry.tags;
    let length = 1;
    for (const phrase of longer?.phrases ?? NO_PHRASES) {
      if (phrase.keys.length < length) break;
      if (!standsAt(tokens, at, phrase.keys)) continue;
      token.tags = phrase.keys.length === length ? token.tags | phrase.tags : phrase.tags;
      length = phrase.keys.length;
    }
    token.span = length;
    // "kata kunci": a word that begins the name of something else reports nothing.
    if (length > 1 && token.tags & Tag.Other && token.cue && token.cue.last < at + length - 1) token.cue = null;
    for (let i = 1; i < length; i++) {
      const inner = tokens[at + i] as Token;
      inner.tags = token.tags;
      inner.span = 0;
    }
    open = length - 1;
  }
}
