import { describe } from '@/lib/anchoring/describe';
import type { Analysis, Person, Quote } from '@/lib/model/analysis';
import type { Article } from '@/lib/model/article';
import type { StoredContext, StoredEvidence } from '@/lib/model/records';
import type { Span } from '@/lib/model/span';
import { articleKeys } from '@/lib/page/article-keys';
import { personKey } from '@/lib/store/normalise';
import type { Visit, VisitPerson, VisitSpeaker } from '@/lib/store/visit';
import { sentenceAround } from './sentence-around';

/** A visit ready for the store, and which of its people each person of the analysis is. */
export interface DraftVisit {
  readonly visit: Visit;
  /** By the analysis' id of a person, the index into `visit.people`. */
  readonly personIndex: ReadonlyMap<string, number>;
}

/** Turns the offsets of an analysis into words that can be stored and shown. */
export function draftVisit(article: Article, analysis: Analysis, at: number): DraftVisit {
  const words = (span: Span) => article.text.slice(span.start, span.end);
  const { people, personIndex } = draftPeople(analysis.people, words);
  const speakerOf = ({ speaker }: Quote): VisitSpeaker | null => {
    if (!speaker) return null;
    const person = speaker.personId === null ? undefined : personIndex.get(speaker.personId);
    const { official, titles, affiliations } = people[person ?? -1] ?? { official: false, titles: [], affiliations: [] };
    return { name: speaker.name, person: person ?? null, official, titles, affiliations };
  };
  const quotes = analysis.quotes.map((quote) => ({
    kind: quote.kind,
    exact: quote.contents.map(words).join(' … '),
    targets: quote.contents.map((span) => describe(article.text, span)),
    speaker: speakerOf(quote),
    context: contextOf(quote, words),
    evidence: evidenceOf(quote, article, words),
  }));
  const keys = articleKeys(article.url, article.canonicalUrl);
  // Local files have no identity but their address.
  return { visit: { article, keys: keys.length > 0 ? keys : [article.url], quotes, people, at }, personIndex };
}

function contextOf({ channels, when }: Quote, words: (span: Span) => string): StoredContext {
  return {
    channels: channels.map(({ kind, span, outlet }) => ({ kind, words: words(span), outlet: outlet && words(outlet) })),
    when: when && { words: words(when.span), date: when.date },
  };
}

function evidenceOf(quote: Quote, article: Article, words: (span: Span) => string): StoredEvidence {
  const shown = quote.cue ?? quote.contents[0];
  return {
    cue: quote.cue && words(quote.cue),
    source: quote.source && words(quote.source.span),
    sourceKind: quote.source?.kind ?? null,
    sentence: shown ? sentenceAround(article.text, shown.start, article.language) : '',
    rule: quote.rule,
    confidence: quote.confidence,
  };
}

/** One entry per full name: the store knows people by it, also when the engine kept two of one name apart. */
function draftPeople(
  people: readonly Person[],
  words: (span: Span) => string,
): { people: VisitPerson[]; personIndex: Map<string, number> } {
  const byKey = new Map<string, VisitPerson>();
  for (const person of people) {
    const key = personKey(person.name);
    const same = byKey.get(key);
    byKey.set(key, {
      name: same?.name ?? person.name,
      official: person.official || (same?.official ?? false),
      // Posts say more than ranks: the first one is what citations show.
      titles: distinct([...(same?.titles ?? []), ...person.titles.map(words), ...person.ranks.map(words)]),
      affiliations: distinct([...(same?.affiliations ?? []), ...person.affiliations.map(words)]),
      mentionCount: person.mentions.length + (same?.mentionCount ?? 0),
    });
  }
  const keys = [...byKey.keys()];
  const personIndex = new Map(people.map((person) => [person.id, keys.indexOf(personKey(person.name))]));
  return { people: [...byKey.values()], personIndex };
}

/** The first of each, whatever the case: "Menteri Pertahanan" and "menteri pertahanan" are one title. */
function distinct(words: readonly string[]): string[] {
  const byFolded = new Map<string, string>();
  for (const word of words) if (!byFolded.has(word.toLowerCase())) byFolded.set(word.toLowerCase(), word);
  return [...byFolded.values()];
}
