import type { Span } from './span';

/** Direct: all words inside marks. Mixed: a report with words inside marks. Indirect: a report without marks. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/**
 * How a mention refers: a full name, a part of it ("Kim"), a role ("the minister"), a pronoun ("he"),
 * a clitic on the cue ("ujarnya"), an institution that speaks ("the Kremlin") or an unnamed source ("para ahli").
 */
export type MentionKind = 'name' | 'short-name' | 'role' | 'pronoun' | 'clitic' | 'institution' | 'unnamed';

/** One place in the text that refers to somebody. Names carry no title: that is `Person.titles`. */
export interface Mention {
  readonly span: Span;
  readonly kind: MentionKind;
}

/** A person named in the article, through all mentions. */
export interface Person {
  /** Unique within one analysis; not stable across analyses. */
  readonly id: string;
  /** The fullest name in the article, without titles and degrees. */
  readonly name: string;
  /** Holds or held, as the article presents it, a public office or role. */
  readonly official: boolean;
  /** Post or occupation as written ("Menteri Pertahanan", "chief executive"), institution and rank left out; in text order. */
  readonly titles: readonly Span[];
  /** Military and police ranks ("Irjen", "Gen."); in text order. */
  readonly ranks: readonly Span[];
  /** Academic degrees before and after the name ("Dr.", "S.H."); in text order. */
  readonly degrees: readonly Span[];
  /** Institutions and parties ("Polda Metro Jaya", "R-Texas"); places of office belong to the title. In text order. */
  readonly affiliations: readonly Span[];
  /** Mentions by name, in text order. */
  readonly mentions: readonly Mention[];
}

/** The mention that a quote is tied to, with its title or apposition in the span ("Jane Roe, the mayor"). */
export interface Source {
  readonly span: Span;
  readonly kind: MentionKind;
}

/** Who said it. `personId` is null for institutions and unnamed sources. */
export interface Speaker {
  /** Canonical full name, or the words of an unnamed source or institution. */
  readonly name: string;
  readonly personId: string | null;
}

/**
 * How words reached the article: shown or heard on air; a written statement; a post; an interview; said to the press;
 * passed on by an agency or another outlet; a letter, report or book; said in court or under oath; a speech.
 */
export type ChannelKind =
  | 'broadcast'
  | 'statement'
  | 'social'
  | 'interview'
  | 'press'
  | 'agency'
  | 'document'
  | 'court'
  | 'speech';

/** One link of the chain through which words reached the article. */
export interface Channel {
  readonly kind: ChannelKind;
  /** The words for it, without preposition ("keterangan tertulis", "an interview with CNN", "dilansir Antara"). */
  readonly span: Span;
  /** The outlet or platform, within `span`; null when none is named. */
  readonly outlet: Span | null;
}

/** When something was said, as far as the reporting clause tells. */
export interface Moment {
  /** The words ("Rabu (13/9/2023)", "Tuesday", "kemarin"). */
  readonly span: Span;
  /** The day (ISO 8601), counted from the article's date where the words do not tell all; null when it stays open. */
  readonly date: string | null;
}

/** Something somebody said or wrote, as the article reports it. */
export interface Quote {
  /** Unique within one analysis; not stable across analyses. */
  readonly id: string;
  readonly kind: QuoteKind;
  /** The content, marks included, in text order; several when the reporting clause interrupts it. */
  readonly contents: readonly Span[];
  /** The parts of `contents` that stand between quotation marks, marks included. Empty when indirect. */
  readonly quoted: readonly Span[];
  /** The reporting word or phrase ("said", "menurut", "ujarnya"). */
  readonly cue: Span | null;
  /**
   * The mention that was found beside the cue, or the clitic of the cue; without a cue, the subject of its sentence or
   * the source of the report before it in its paragraph; null when the speaker was carried over from further back.
   */
  readonly source: Source | null;
  /** Null means "not stated": the article does not say, or not safely. */
  readonly speaker: Speaker | null;
  /** From the speaker towards the reader as the reporting clause gives them; in text order. */
  readonly channels: readonly Channel[];
  /** Null when the reporting clause does not say. */
  readonly when: Moment | null;
  /** Name of the rule that tied content, cue and source; shown as evidence. */
  readonly rule: string;
  /** 0..1: the share of quotes with such evidence whose speaker is right. */
  readonly confidence: number;
}

/** All that the engine finds in one article. Quotes and people are in text order. */
export interface Analysis {
  readonly engineVersion: number;
  /** The language pack used: "id", "en", or "und" for typographic convention only. */
  readonly language: string;
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
}
