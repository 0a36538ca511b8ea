/** What the lexicons say of a word or phrase, as bits. */
export const Tag = {
  Office: 1 << 0,
  Post: 1 << 1,
  Occupation: 1 << 2,
  Honorific: 1 << 3,
  Modifier: 1 << 4,
  Degree: 1 << 5,
  Public: 1 << 6,
  Private: 1 << 7,
  Party: 1 << 8,
  Vocabulary: 1 << 9,
  Male: 1 << 10,
  Female: 1 << 11,
  Given: 1 << 12,
  Family: 1 << 13,
  Particle: 1 << 14,
  Place: 1 << 15,
  Demonym: 1 << 16,
  Other: 1 << 17,
  Function: 1 << 18,
  Complementiser: 1 << 19,
  Pronoun: 1 << 20,
  Plural: 1 << 21,
  Indefinite: 1 << 22,
  Group: 1 << 23,
  PlacePreposition: 1 << 24,
  Adjunct: 1 << 25,
  Breaker: 1 << 26,
  Connector: 1 << 27,
  Determiner: 1 << 28,
  Adverb: 1 << 29,
  Unit: 1 << 30,
  /** Wants a proper name beside it: "PT", "Yayasan", "Desa", "Street". */
  Head: 1 << 31,
} as const;

/** Words that name what somebody is. */
export const TITLE = Tag.Office | Tag.Post | Tag.Occupation;
/** Words of institutions. */
export const INSTITUTION = Tag.Public | Tag.Private | Tag.Party;
/** Words that are somebody's name. */
export const NAME = Tag.Given | Tag.Family;
/** An office that stands before the name like an honorific: a rank has both bits. */
export const RANK = Tag.Office | Tag.Honorific;
/** What ordinary people are called in passing: names a person, gives no title. */
export const DESCRIPTION = Tag.Occupation | Tag.Particle;
