import { analyse } from '@/lib/engine/analyse';
import { packFor } from '@/lib/languages';
import type { MentionKind, QuoteKind } from '@/lib/model/analysis';
import type { Span } from '@/lib/model/span';

/** A quote in words instead of offsets. */
export interface ReadQuote {
  kind: QuoteKind;
  contents: string[];
  quoted: string[];
  cue: string | null;
  source: string | null;
  sourceKind: MentionKind | null;
  speaker: string | null;
}

/** A person in words instead of offsets. */
export interface ReadPerson {
  name: string;
  official: boolean;
  titles: string[];
  ranks: string[];
  degrees: string[];
  affiliations: string[];
  mentions: string[];
}

/** One row of a table of quotes: what is left out of a quote is not compared, but their number is. */
export interface QuoteCase {
  name: string;
  text: string;
  quotes: Partial<ReadQuote>[];
}

/** One row of a table of people: what is left out of a person is not compared, but their number is. */
export interface PeopleCase {
  name: string;
  text: string;
  people: Partial<ReadPerson>[];
}

/** Analyses a text, one paragraph a line, and gives quotes and people in words. */
export function read(text: string, language: string): { quotes: ReadQuote[]; people: ReadPerson[] } {
  const { quotes, people } = analyse({ text }, packFor(language));
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
  return {
    quotes: quotes.map(({ kind, contents, quoted, cue, source, speaker }) => ({
      kind,
      contents: contents.map(wordsOf),
      quoted: quoted.map(wordsOf),
      cue: cue && wordsOf(cue),
      source: source && wordsOf(source.span),
      sourceKind: source?.kind ?? null,
      speaker: speaker?.name ?? null,
    })),
    people: people.map(({ name, official, titles, ranks, degrees, affiliations, mentions }) => ({
      name,
      official,
      titles: titles.map(wordsOf),
      ranks: ranks.map(wordsOf),
      degrees: degrees.map(wordsOf),
      affiliations: affiliations.map(wordsOf),
      mentions: mentions.map(({ span }) => wordsOf(span)),
    })),
  };
}
