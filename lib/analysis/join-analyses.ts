import type { Analysis, Person, Quote } from '@/lib/model/analysis';
import type { Span } from '@/lib/model/span';

/** What was found in the parts of one text as one analysis: in text order, and who has the same name in two parts is one person. */
export function joinAnalyses(main: Analysis, others: readonly Analysis[]): Analysis {
  const people = new Map<string, Person>();
  const names = new Map<string, string>();
  const quotes: Quote[] = [];
  for (const [part, analysis] of [main, ...others].entries()) {
    for (const person of analysis.people) {
      const name = person.name.toLowerCase();
      const same = people.get(name);
      people.set(name, same ? joined(same, person) : person);
      names.set(`${part}/${person.id}`, name);
    }
    for (const quote of analysis.quotes) {
      const id = quote.speaker?.personId;
      // For now the person's name: ids are given when all people are known.
      const personId = id ? (names.get(`${part}/${id}`) ?? null) : null;
      quotes.push({ ...quote, speaker: quote.speaker && { ...quote.speaker, personId } });
    }
  }
  const ordered = [...people].sort(([, a], [, b]) => firstOf(a.mentions) - firstOf(b.mentions));
  const ids = new Map(ordered.map(([name], index) => [name, `p${index + 1}`]));
  return {
    ...main,
    people: ordered.map(([name, person]) => ({ ...person, id: ids.get(name) ?? person.id })),
    quotes: quotes
      .sort((a, b) => (a.contents[0]?.start ?? 0) - (b.contents[0]?.start ?? 0))
      .map((quote, index) => ({
        ...quote,
        id: `q${index + 1}`,
        speaker: quote.speaker && { ...quote.speaker, personId: ids.get(quote.speaker.personId ?? '') ?? null },
      })),
  };
}

const firstOf = (mentions: Person['mentions']): number => mentions[0]?.span.start ?? 0;

function joined(one: Person, other: Person): Person {
  const spans = (a: readonly Span[], b: readonly Span[]): Span[] => [...a, ...b].sort((x, y) => x.start - y.start);
  return {
    ...one,
    official: one.official || other.official,
    titles: spans(one.titles, other.titles),
    ranks: spans(one.ranks, other.ranks),
    degrees: spans(one.degrees, other.degrees),
    affiliations: spans(one.affiliations, other.affiliations),
    mentions: [...one.mentions, ...other.mentions].sort((a, b) => a.span.start - b.span.start),
  };
}
