import type { DocumentRecord, FacetKind, IndexedQuote, SpeakerGroup } from '@/lib/model/index-records';
import type { AppearanceRecord, ArticleRecord, NoteRecord, QuoteRecord } from '@/lib/model/records';
import type { NoteContent } from '@/lib/model/notes';
import { SLOTS } from '@/lib/search/postings';
import { beginningTerm, termsOf } from '@/lib/search/query';
import { countWords, wordsOf } from '@/lib/search/words';
import { DIRECT, facetTerm, institutionKey, namedTerm, OFFICIAL, SAVED, siteOf } from './terms';
import { textsOfNote } from './texts-of-note';

/** All that the library shows of one article. */
export interface ArticleContent {
  readonly article: ArticleRecord;
  readonly quotes: readonly QuoteRecord[];
  readonly notes: readonly NoteRecord[];
  readonly appearances: readonly AppearanceRecord[];
}

/** How a facet that the article speaks of is called. */
export interface FacetName {
  readonly kind: FacetKind;
  readonly value: string;
  readonly label: string;
  readonly about: string;
}

/** An article as the index keeps it. */
export interface ArticleDescription {
  readonly document: Omit<DocumentRecord, 'number'>;
  /** Terms per slot. */
  readonly slots: readonly (readonly string[])[];
  /** By term. */
  readonly facets: ReadonlyMap<string, FacetName>;
  readonly lastSeen: number;
  /** Ms since the epoch. */
  readonly dated: number;
}

/** Works out what the index keeps of an article. Pure. */
export function describeArticle({ article, quotes, notes, appearances }: ArticleContent): ArticleDescription {
  const dated = dateOf(article);
  const day = dayOf(article);
  const site = siteOf(article.url);
  const outlet = article.publisher ?? site;
  const facets = new Map<string, FacetName>();
  const name = (kind: FacetKind, value: string, label: string, about = ''): string => {
    const term = facetTerm(kind, value);
    if (!facets.has(term)) facets.set(term, { kind, value, label, about });
    return term;
  };
  const everywhere = [name('day', day, day), name('site', site, site, article.publisher ?? '')];
  const noteOf = new Map(notes.map((note) => [note.quoteId, note]));
  const inOrder = [...quotes].sort((a, b) => a.order - b.order || a.id.localeCompare(b.id)).slice(0, SLOTS - 1);
  const named = appearances.map((row) => namedTerm(row.personId));
  const slots = [
    [...wordTerms([article.title, outlet, ...textsOfNote(noteOf.get(undefined))]), ...everywhere, ...named],
    ...inOrder.map((quote) => [...wordTerms(textsOf(quote, noteOf.get(quote.id))), ...quoteTerms(quote, name), ...everywhere]),
  ];
  return {
    document: { articleId: article.id, day, outlet, quotes: inOrder.map(indexedQuote) },
    slots: slots.map((terms) => [...new Set(terms)]),
    facets,
    lastSeen: article.lastSeen,
    dated,
  };
}

/** Whose words they are, for the balance of an article. */
export function speakerGroup({ speaker, evidence }: Pick<QuoteRecord, 'speaker' | 'evidence'>): SpeakerGroup {
  if (speaker === null) return 'not-stated';
  if (speaker.official) return 'official';
  if (speaker.personId !== null) return 'person';
  return evidence.sourceKind === 'institution' ? 'institution' : 'unnamed';
}

function indexedQuote(quote: QuoteRecord): IndexedQuote {
  return {
    id: quote.id,
    personId: quote.speaker?.personId ?? null,
    name: quote.speaker?.name ?? '',
    group: speakerGroup(quote),
    kind: quote.kind,
    words: countWords(quote.exact),
  };
}

function quoteTerms(
  quote: QuoteRecord,
  name: (kind: FacetKind, value: string, label: string, about?: string) => string,
): string[] {
  const { speaker } = quote;
  const terms: string[] = [];
  if (quote.savedAt > 0) terms.push(SAVED);
  if (speaker?.official) terms.push(OFFICIAL);
  if (quote.kind === 'direct') terms.push(DIRECT);
  if (speaker?.personId) terms.push(name('person', speaker.personId, speaker.name, speaker.titles.join(' · ')));
  const institutions = [
    ...(speaker?.affiliations ?? []),
    ...(speaker && speakerGroup(quote) === 'institution' ? [speaker.name] : []),
  ];
  for (const institution of institutions) {
    const key = institutionKey(institution);
    if (key !== '') terms.push(name('institution', key, institution));
  }
  return terms;
}

function textsOf({ exact, speaker }: QuoteRecord, note: NoteContent | undefined): string[] {
  return [exact, ...textsOfNote(note), ...(speaker === null ? [] : [speaker.name, ...speaker.titles, ...speaker.affiliations])];
}

const wordTerms = (texts: readonly string[]): string[] =>
  texts.flatMap(wordsOf).flatMap((word) => [...termsOf(word), beginningTerm(word)]);

function dateOf({ published, firstSeen }: Pick<ArticleRecord, 'published' | 'firstSeen'>): number {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) || time <= 0 ? firstSeen : time;
}

/** The calendar day as its writer meant it, whatever the zone. */
export function dayOf(article: Pick<ArticleRecord, 'published' | 'firstSeen'>): string {
  const written = article.published?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
  if (written !== undefined && !Number.isNaN(Date.parse(written))) return written;
  const time = new Date(dateOf(article));
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`;
}
