import type { ChannelKind } from './analysis';

/**
 * What a language brings to the engine. Filled by one folder each in `lib/languages`.
 * All words are lower case; a phrase is words with single spaces. The engine has no words of its own.
 */
export interface LanguagePack {
  /** BCP 47 primary tag, or "und". */
  readonly language: string;
  /** Languages so close that its words read their news too: Malay with Indonesian. */
  readonly serves?: readonly string[];
  readonly cues: readonly CueEntry[];
  readonly titles: TitleLexicon;
  readonly institutions: InstitutionLexicon;
  readonly names: NameLexicon;
  readonly grammar: Grammar;
  readonly context: ContextLexicon;
}

/** One reporting word or phrase, in one form. */
export interface CueEntry {
  readonly form: string;
  /**
   * Where the source stands: before the cue ("X mengatakan"), after it ("kata X", "menurut X", "according to X"),
   * either ("X said", "said X"), or within it as a clitic ("ujarnya").
   */
  readonly source: 'before' | 'after' | 'either' | 'within';
  /** Speech reports words that were said or written; stance (belief, wish, feeling) counts only with quoted words or a complementiser. */
  readonly force: 'speech' | 'stance';
  /** Takes plain objects too ("added salt"): without a complementiser its clause is known by its verb. */
  readonly transitive?: true;
  /**
   * What may be reported without marks: a clause, with or without complementiser ("said he would", "mengatakan, …");
   * a clause only after a complementiser ("complained that"); an infinitive ("vowed to", "bersumpah untuk"); an object
   * ("accused him of lying", "called for an end"); or nothing, so that the cue only ever introduces quoted words ("called it “…”").
   */
  readonly report: 'clause' | 'complementiser' | 'infinitive' | 'object' | 'none';
  /** The person spoken to stands between cue and content without a preposition ("told reporters that"); with one, he may after any cue. */
  readonly addressee?: boolean;
  /** An answer: right after a question it is another's words ("jawabnya"). */
  readonly reply?: boolean;
  /** The form is as often a noun ("claims"): it reports only right after somebody who can act. With its source after it, it is one ("a claim by"). */
  readonly noun?: boolean;
}

/** Words for what a person is. Each title stands in one list only; phrases may be as long as needed ("wakil menteri", "chief executive"). */
export interface TitleLexicon {
  /** Public office or rank whatever follows: "menteri", "bupati", "kapolres", "kombes", "senator", "president"*, "lt. gen.". */
  readonly offices: readonly string[];
  /** Military and police ranks: offices that stand between post and name, and are kept apart from the post. */
  readonly ranks: readonly string[];
  /** Official only at a public institution: "kepala", "ketua", "direktur", "anggota", "juru bicara", "spokesman", "director", "chairman". */
  readonly posts: readonly string[];
  /** Never official: "ceo", "guru besar", "pengamat", "aktivis", "professor", "analyst", "coach", "lawyer". */
  readonly occupations: readonly string[];
  /** What ordinary people are called in passing: "warga", "sopir", "ibu rumah tangga", "resident", "student", "mother". No titles. */
  readonly descriptions: readonly string[];
  /** Before a name, no title of their own: "bapak", "pak", "haji", "h.", "dr.", "mr.", "sir". */
  readonly honorifics: readonly string[];
  /** Change a title and belong to it: "mantan", "eks", "plt.", "pj", "calon", "wakil", "former", "acting", "deputy", "-elect". */
  readonly modifiers: readonly string[];
  /** After a name: "S.H.", "M.H.", "S.E.", "Ph.D.", "Jr." (written as in print, any case). */
  readonly degrees: readonly string[];
}

/** Words of institutions. */
export interface InstitutionLexicon {
  /** Heads and full names of public bodies: "kementerian", "dinas", "polda", "kpk", "dpr", "department", "senate", "white house". */
  readonly public: readonly string[];
  /** Heads and full names of others: "pt", "bank", "universitas", "yayasan", "university", "foundation", "inc", "reuters". */
  readonly private: readonly string[];
  /** Heads that need a name of their own after (or, where heads come last, before) them: "pt", "yayasan", "universitas", "foundation". */
  readonly heads: readonly string[];
  /** Parties: official for their leaders and candidates. */
  readonly parties: readonly string[];
  /** Parts of a body that belong to the post, not to the affiliation: "bidang", "divisi", "fakultas", "komisi", "tni"; "office", "division". */
  readonly units: readonly string[];
  /** Common nouns and adjectives that stand capitalised inside titles and institutions, and are no personal names: "kesehatan", "nasional", "affairs", "security". */
  readonly vocabulary: readonly string[];
}

export interface NameLexicon {
  /** Given names; `male`/`female` only where usage is clear, else `other`. */
  readonly male: readonly string[];
  readonly female: readonly string[];
  readonly other: readonly string[];
  /** Well-known family and one-word names. */
  readonly family: readonly string[];
  /** Lower-case parts inside names: "bin", "binti", "van", "de", "al". */
  readonly particles: readonly string[];
  /** Beginnings of names before a second capital: "mc", "de" in "DeShawn". Empty where any word may have one. */
  readonly humps: readonly string[];
  /** Countries, provinces, cities, regencies, islands, rivers, capitals; phrases allowed. */
  readonly places: readonly string[];
  /** Nouns that make the next (or, where heads come last, the former) words a place: "jalan", "desa", "street", "county". */
  readonly placeHeads: readonly string[];
  /** Demonyms and adjectives of places: "american", "russian" (capitalised, no names). */
  readonly demonyms: readonly string[];
  /** Other capitalised words that are no people: months, days, religions, feasts, laws, ships, brands, outlets, events, diseases. */
  readonly others: readonly string[];
  /** Before another name of the person just named: "akrab disapa", "better known as". */
  readonly aliases: readonly string[];
}

/** How reporting verbs are built and what may stand for their subject, for languages that put both before the content. Empty where a language does without. */
export interface ClauseGrammar {
  /** Stand before a verb and belong to it: "has", "will", "did", "not"; with adverbs they make one verb group ("has also said"). */
  readonly auxiliaries: readonly string[];
  /** Those that make a participle after them passive: "was", "been". */
  readonly passives: readonly string[];
  /** Before an infinitive: "to". */
  readonly infinitives: readonly string[];
  /** Endings of present and past participles: "ing"; "ed". */
  readonly presentEndings: readonly string[];
  readonly pastEndings: readonly string[];
  /** Past forms without such an ending, where they are no nouns: "took", "broke". */
  readonly pastForms: readonly string[];
  /** Endings of adverbs: "ly". */
  readonly adverbEndings: readonly string[];
  /** Open a relative clause and stand for the noun before: "who", "which". */
  readonly relatives: readonly string[];
  /** Possessives, which name the source of a reporting noun ("his" in "his claim that"), by whom they stand for. */
  readonly possessives: {
    readonly male: readonly string[];
    readonly female: readonly string[];
    readonly plural: readonly string[];
    readonly things: readonly string[];
  };
  /** What somebody writes or says, whose words are its author's: "letter" in "his letter said", "promise" in "his “…” promise". */
  readonly sayings: readonly string[];
  /** Third-person pronouns for things and bodies: "it". */
  readonly things: readonly string[];
  /** Objects that a reporting verb may hold and that are no part of it: "it", "him" in "called him". */
  readonly objects: readonly string[];
  /** Prepositions that attach to any noun before them ("of"), and those that do only to a post or a group ("at", "in"). */
  readonly nounPrepositions: readonly string[];
  readonly postPrepositions: readonly string[];
  /** Join two subjects: "and". */
  readonly conjunctions: readonly string[];
  /** Join two clauses of equal rank: "but", "yet". */
  readonly coordinators: readonly string[];
  /** Before a verb of speech: nothing was said ("enggan menjelaskan"). */
  readonly refusals: readonly string[];
  /** Before a verb of telling, the same: "tidak mengatakan"; before a judgement ("tidak setuju") a report all the same. */
  readonly negations: readonly string[];
  /** Grade an adjective: "most", "very". */
  readonly degrees: readonly string[];
}

export interface Grammar {
  /** Whether an institution's or post's head noun stands first ("Dinas Kesehatan", "Kepala Dinas") or last ("Health Department"). */
  readonly heads: 'first' | 'last';
  /** Which part of a full name a later mention usually keeps. */
  readonly shortName: 'first' | 'last';
  /** Lower-case words that join the parts of a title: "dan", "untuk", "bidang", "of", "for", "and". */
  readonly titleConnectors: readonly string[];
  /** Beginnings of verbs, for languages that mark them: "meng", "di". A lower-case word with one is never part of a title. */
  readonly verbPrefixes: readonly string[];
  /** Articles and demonstratives before or after a role: "the", "itu", "tersebut". */
  readonly determiners: readonly string[];
  /** Join a title to the name before it, with or without a comma: "selaku", "yang juga". Empty where only commas do. */
  readonly appositions: readonly string[];
  /** Join a body to the name before it: "dari" ("Sinta dari Dinas Kesehatan"). */
  readonly origins: readonly string[];
  /** Before a reporting verb, tell that something was said earlier, on another occasion: "sudah", "pernah". Empty where tenses do. */
  readonly perfects: readonly string[];
  /** Before the one who acts, after a passive verb: "oleh", "by". */
  readonly agentPrepositions: readonly string[];
  /** Honorifics and kinship words that tell a gender: "mr", "bapak"; "mrs", "ibu". */
  readonly maleTitles: readonly string[];
  readonly femaleTitles: readonly string[];
  /** May stand between a source and its cue: "juga", "kemudian", "also", "has", "later". */
  readonly adverbs: readonly string[];
  /** Right after a name, say that it is a person's: verbs of what only people do, and "who". */
  readonly deeds: readonly string[];
  /** Abbreviations whose period ends no sentence, without the period: "dr", "prof", "sen", "gen", "no", "jl". */
  readonly abbreviations: readonly string[];
  /** Function words and sentence openers that are capitalised only at a sentence's start: "namun", "menurut", "the", "after". */
  readonly functionWords: readonly string[];
  /** "that", "bahwa"; also "whether", "if", "agar", "supaya". */
  readonly complementisers: readonly string[];
  /** Third-person pronouns that refer to a person, by gender and number. */
  readonly pronouns: {
    readonly male: readonly string[];
    readonly female: readonly string[];
    readonly any: readonly string[];
    readonly plural: readonly string[];
  };
  /** Words that open an unnamed source: "para", "seorang", "sejumlah", "sumber", "a", "some", "officials", "experts". */
  readonly indefinites: readonly string[];
  /** Plural or singular nouns for unnamed people who can speak: "ahli", "warga", "pejabat", "saksi", "officials", "experts", "witnesses", "sources", "aides". */
  readonly groupNouns: readonly string[];
  /** Prepositions before places and things, never directly before a speaker: "di", "ke", "dari", "in", "at", "from". */
  readonly placePrepositions: readonly string[];
  /** Open the words on occasion, channel or addressee after a source, which are neither source nor content: "dalam", "saat", "kepada", "di", "in", "during", "at", "after". */
  readonly adjunctOpeners: readonly string[];
  readonly clauses: ClauseGrammar;
  /** Words that start another clause and so end a report: "tetapi", "sementara", "sedangkan", "but", "while", "although". */
  readonly clauseBreakers: readonly string[];
}

/** Opens the words for a channel. */
export interface ChannelOpener {
  readonly form: string;
  /** Kinds whose nouns it does not open: "on the statement" tells what is spoken about. */
  readonly not?: readonly ChannelKind[];
  /** What an outlet right behind it makes the channel ("told CNN" an interview); null: what the outlet itself is ("on CNN"). */
  readonly kind: ChannelKind | null;
  /** Any name behind it is an outlet ("dilansir …", "as quoted by …"), and the opener belongs to the words. */
  readonly relay?: boolean;
  /** Only a noun may follow, no bare outlet: "at a rally" tells how, "at CNN" where somebody works. */
  readonly nouns?: boolean;
  /** A bare outlet counts only where no noun goes on with it: "according to Reuters", but "according to a Reuters review". */
  readonly whole?: boolean;
}

/** Words of one kind of channel. */
export type ByChannel = Readonly<Partial<Record<ChannelKind, readonly string[]>>>;

/** Through what and when something was said. Empty where a language brings no such words. */
export interface ContextLexicon {
  readonly openers: readonly ChannelOpener[];
  /** Nouns for a channel, behind an opener: "statement", "interview", "reporters"; "keterangan", "wawancara", "wartawan". */
  readonly heads: ByChannel;
  /** Words that tell a channel alone: "tweeted", "under oath"; "cuitnya". */
  readonly phrases: ByChannel;
  /** Names of outlets and platforms. In brackets behind a quote they are its source: "(Kompas, 3/5)". */
  readonly outlets: ByChannel;
  /** Last words that make a name one of the press: "Tribune", "Courier". */
  readonly outletEndings: readonly string[];
  /** Those of `outlets` that are also written without capitals ("detikcom"). */
  readonly lowerOutlets: readonly string[];
  /** Nouns that are an outlet with a name or adjective beside them: "television", "news agency"; "kantor berita". */
  readonly media: ByChannel;
  /** Between opener and noun or outlet: "a", "the", "his", "written"; "sebuah", "para", "akun". */
  readonly fillers: readonly string[];
  /** Behind the noun and part of it: "tertulis", "resmi". */
  readonly modifiers: readonly string[];
  /** Between the noun and an outlet, whatever its name: "with", "shown on"; "dengan", "yang disiarkan". */
  readonly links: readonly string[];
  /** The same, where a place may follow as well and so only a known outlet counts: "on", "in"; "di". */
  readonly placeLinks: readonly string[];
  /** Open the words for an occasion, whose day is that of what is said: "at", "during"; "dalam", "usai". */
  readonly occasions: readonly string[];
  /** What stands behind them is spoken about, not when or where it was said: "about", "since"; "soal", "sejak". */
  readonly topics: readonly string[];
  readonly dates: DateLexicon;
}

export interface DateLexicon {
  /** Sunday first, all spellings of a day in one list. */
  readonly weekdays: readonly (readonly string[])[];
  /** January first. */
  readonly months: readonly (readonly string[])[];
  /** Words for a day, by its distance from today; null where it stays open ("last week"). */
  readonly relative: readonly { readonly form: string; readonly days: number | null }[];
  /** The week before, alone or behind a weekday: "pekan lalu", "last week", "of last week". */
  readonly lastWeek: readonly string[];
  readonly thisWeek: readonly string[];
  /** Before a date: "on", "pada", "hari"; a month or year behind one is a date, too: "in 2019". */
  readonly prepositions: readonly string[];
  /** Before or after a weekday, which then is not today: "last"; "lalu". */
  readonly previous: readonly string[];
  /** After a day: "morning"; "pagi", "dini hari". */
  readonly dayParts: readonly string[];
  /** "13/9" rather than "9/13". */
  readonly dayFirst: boolean;
}
