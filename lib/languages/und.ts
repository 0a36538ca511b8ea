import type { LanguagePack } from '@/lib/model/language-pack';

/** No words at all: an unknown language gets its direct quotes by typographic convention. */
export const UND: LanguagePack = {
  language: 'und',
  cues: [],
  titles: { offices: [], posts: [], occupations: [], honorifics: [], modifiers: [], degrees: [] },
  institutions: { public: [], private: [], parties: [], heads: [], units: [], vocabulary: [] },
  names: { male: [], female: [], other: [], family: [], particles: [], places: [], placeHeads: [], demonyms: [], others: [] },
  grammar: {
    heads: 'first',
    shortName: 'last',
    titleConnectors: [],
    verbPrefixes: [],
    determiners: [],
    agentPrepositions: [],
    maleTitles: [],
    femaleTitles: [],
    adverbs: [],
    abbreviations: [],
    functionWords: [],
    complementisers: [],
    pronouns: { male: [], female: [], any: [], plural: [] },
    indefinites: [],
    groupNouns: [],
    placePrepositions: [],
    adjunctOpeners: [],
    clauseBreakers: [],
  },
};
