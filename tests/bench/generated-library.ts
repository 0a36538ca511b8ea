import type { QuoteKind } from '@/lib/model/analysis';
import type { AppearanceRecord, ArticleRecord, PersonRecord, QuoteRecord, RevisionRecord } from '@/lib/model/records';
import { personKey } from '@/lib/store/normalise';
import { inventVocabulary, inventWord, randomStream, zipfPicker } from './invented-words';

/** How large a generated library is. */
export interface LibrarySize {
  readonly articles: number;
  readonly quotes: number;
  readonly people: number;
}

/** Rows in the store's shapes, by table. */
export interface LibraryRows {
  readonly articles: ArticleRecord[];
  readonly revisions: RevisionRecord[];
  readonly quotes: QuoteRecord[];
  readonly people: PersonRecord[];
  readonly appearances: AppearanceRecord[];
  readonly unindexed: { readonly articleId: string }[];
  readonly prints: { readonly articleId: string; readonly prints: readonly number[]; readonly waiting: 1 }[];
}

/** A library of invented words and names, the same at each run, part by part. */
export interface GeneratedLibrary {
  /** All words, the most frequent first. */
  readonly vocabulary: readonly string[];
  /** The most quoted first. */
  readonly people: readonly PersonRecord[];
  /** Gives the rows of the next articles; the first part brings the people too. */
  parts(articlesPerPart: number): Generator<LibraryRows>;
}

const START = Date.UTC(2023, 8, 1);
const DAY = 86_400_000;
const DAYS = 1100;
const SITES = 60;
/** Share of the quotes that another article had, with a word dropped; and how many are remembered. */
const REPEATED = 0.05;
const SAID = 50;

/** Invents a library. */
export function generateLibrary(size: LibrarySize): GeneratedLibrary {
  const random = randomStream(20_231_109);
  const vocabulary = inventVocabulary(random, 45_000);
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const names = (count: number) => Array.from({ length: count }, () => capital(inventWord(random)));
  const [first, last, bodies, posts] = [names(500), names(2500), names(300), names(120)];
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const id = (): string => {
    const hex = Array.from({ length: 4 }, () =>
      Math.floor(random() * 4_294_967_296)
        .toString(16)
        .padStart(8, '0'),
    ).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  };
  const people = inventPeople(size.people, () => `${any(first)} ${any(last)}`, id);
  const offices = people.map(() => ({ official: random() < 0.4, title: `Menteri ${any(posts)}`, body: `Badan ${any(bodies)}` }));
  const officeOf = new Map(people.map((person, index) => [person.id, offices[index]]));
  const word = zipfPicker(random, vocabulary);
  const person = zipfPicker(random, people);
  const site = zipfPicker(random, names(SITES));
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const perArticle = size.quotes / size.articles;

  const said: string[] = [];
  const retold = (content: string): string => {
    const list = content.split(' ');
    list.splice(Math.floor(random() * list.length), 1);
    return list.join(' ');
  };

  function article(index: number): Omit<LibraryRows, 'people' | 'unindexed' | 'prints'> {
    const articleId = id();
    const revisionId = id();
    const at = START + Math.floor((index / size.articles) * DAYS * DAY + random() * DAY);
    const outlet = site();
    const cast = Array.from({ length: 1 + Math.floor(random() * 5) }, person);
    // A few people are quoted by all; each of the others is quoted somewhere too.
    cast.push(people[index % people.length] as PersonRecord);
    const count = Math.round((index + 1) * perArticle) - Math.round(index * perArticle);
    const quotes = Array.from({ length: count }, (_, order) => quote(articleId, revisionId, order, at, cast));
    const distinct = [...new Map(cast.map((each) => [each.id, each])).values()];
    const appearances = distinct.map((each, order): AppearanceRecord => {
      const { official = false, title = '', body = '' } = officeOf.get(each.id) ?? {};
      const given = official ? { titles: [title], affiliations: [body] } : { titles: [], affiliations: [] };
      return {
        id: id(),
        personId: each.id,
        articleId,
        order,
        name: each.name,
        official,
        ...given,
        mentionCount: 3,
        lastSeen: at,
      };
    });
    const text = `${words(260)}\n${quotes.map(({ exact }) => exact).join('\n')}`;
    const row: ArticleRecord = {
      id: articleId,
      url: `https://www.${outlet.toLowerCase()}.example/${index}`,
      title: capital(words(8)),
      authors: [],
      publisher: outlet,
      section: null,
      published: new Date(at).toISOString(),
      modified: null,
      language: 'id',
      canonicalUrl: null,
      provenance: {},
      keys: [`${outlet.toLowerCase()}.example/${index}`],
      firstSeen: at,
      lastSeen: at,
      revisionId,
      quoteCount: count,
      savedCount: quotes.filter(({ savedAt }) => savedAt > 0).length,
    };
    const revision: RevisionRecord = { id: revisionId, articleId, hash: id(), text, firstSeen: at, lastSeen: at, modified: null };
    return { articles: [row], revisions: [revision], quotes, appearances };
  }

  function quote(articleId: string, revisionId: string, order: number, at: number, cast: readonly PersonRecord[]): QuoteRecord {
    const kind: QuoteKind = random() < 0.55 ? 'direct' : random() < 0.3 ? 'mixed' : 'indirect';
    const content = random() < REPEATED && said.length > 0 ? retold(any(said)) : words(8 + Math.floor(random() * 28));
    said[said.length < SAID ? said.length : Math.floor(random() * SAID)] = content;
    const exact = kind === 'direct' ? `“${content}”` : content;
    const speaker = random() < 0.95 ? any(cast) : null;
    const { official = false, title = '', body = '' } = (speaker && officeOf.get(speaker.id)) ?? {};
    const roles = official ? { titles: [title], affiliations: [body] } : { titles: [], affiliations: [] };
    return {
      id: id(),
      articleId,
      revisionId,
      order,
      kind,
      exact,
      targets: [
        {
          quote: { exact, prefix: words(5), suffix: words(5) },
          position: { start: order * 200, end: order * 200 + exact.length },
        },
      ],
      speaker: speaker && { name: speaker.name, personId: speaker.id, official, ...roles },
      context: { channels: [], when: null },
      evidence: {
        cue: 'kata',
        source: speaker?.name ?? null,
        sourceKind: 'name',
        sentence: `${exact} kata dia.`,
        rule: 'quote-cue-source',
        confidence: 0.9,
      },
      firstSeen: at,
      lastSeen: at,
      savedAt: random() < 0.05 ? at : 0,
      present: true,
    };
  }

  return {
    vocabulary,
    people,
    *parts(articlesPerPart) {
      for (let from = 0; from < size.articles; from += articlesPerPart) {
        const part = Array.from({ length: Math.min(articlesPerPart, size.articles - from) }, (_, index) => article(from + index));
        const articles = part.flatMap((each) => each.articles);
        yield {
          articles,
          revisions: part.flatMap((each) => each.revisions),
          quotes: part.flatMap((each) => each.quotes),
          people: from === 0 ? [...people] : [],
          appearances: part.flatMap((each) => each.appearances),
          unindexed: articles.map((each) => ({ articleId: each.id })),
          prints: articles.map((each) => ({ articleId: each.id, prints: [], waiting: 1 })),
        };
      }
    },
  };
}

function inventPeople(count: number, name: () => string, id: () => string): PersonRecord[] {
  const byKey = new Map<string, PersonRecord>();
  while (byKey.size < count) {
    const called = name();
    const key = personKey(called);
    if (!byKey.has(key)) byKey.set(key, { id: id(), key, name: called, firstSeen: START, lastSeen: START });
  }
  return [...byKey.values()];
}
