import type { Target } from '@/lib/model/annotation';
import type { Candidates, Found, FoundDetails, MetadataField, Provenance } from '@/lib/model/article';
import type { ArticleRows, LibraryRecord, TombstoneRecord } from '@/lib/model/backup';
import type { DifferencePart } from '@/lib/model/checking';
import type { AppearanceCorrected, CorrectionRecord, QuoteCorrected } from '@/lib/model/corrections';
import type {
  AppearanceRecord,
  ArticleRecord,
  CheckRecord,
  NoteRecord,
  PersonRecord,
  QuoteRecord,
  RevisionRecord,
  StoredContext,
  StoredEvidence,
  StoredSpeaker,
} from '@/lib/model/records';
import { flag, list, nullable, number, object, oneOf, optional, pair, type Shape, tagged, text } from './shape';

const texts = list(text);
const place = oneOf<Provenance>('json-ld', 'meta', 'microdata', 'byline', 'page', 'address', 'text', 'reader');
const provenance = optional(place);
const provenances = object<Partial<Record<MetadataField, Provenance>>>({
  ...{ title: provenance, authors: provenance, publisher: provenance, section: provenance },
  ...{ published: provenance, modified: provenance, language: provenance, canonicalUrl: provenance },
});
const found = <T>(value: Shape<T>): Shape<Found<T>> => pair(value, place);
const quoteKind = oneOf('direct', 'mixed', 'indirect');

const article = object<ArticleRecord>({
  ...{ id: text, url: text, keys: texts, firstSeen: number, lastSeen: number, revisionId: text },
  ...{ quoteCount: number, savedCount: number, title: text, authors: texts, publisher: nullable(text), section: nullable(text) },
  ...{ published: nullable(text), modified: nullable(text), language: text, canonicalUrl: nullable(text) },
  provenance: provenances,
  candidates: optional(object<Candidates>({ authors: list(found(texts)), published: list(found(text)) })),
  found: optional(object<FoundDetails>({ authors: texts, published: nullable(text), provenance: provenances })),
});

const revision = object<RevisionRecord>({
  ...{ id: text, articleId: text, hash: text, text, firstSeen: number, lastSeen: number, modified: nullable(text) },
});

const target = object<Target>({
  quote: object({ exact: text, prefix: text, suffix: text }),
  position: object({ start: number, end: number }),
});

const speaker = object<StoredSpeaker>({
  ...{ name: text, personId: nullable(text), official: flag, titles: texts, affiliations: texts },
});

const context = object<StoredContext>({
  channels: list(
    object<StoredContext['channels'][number]>({
      kind: oneOf('broadcast', 'statement', 'social', 'interview', 'press', 'agency', 'document', 'court', 'speech'),
      ...{ words: text, outlet: nullable(text) },
    }),
  ),
  when: nullable(object({ words: text, date: nullable(text) })),
});

const evidence = object<StoredEvidence>({
  ...{ cue: nullable(text), source: nullable(text), sentence: text, rule: text, confidence: number },
  sourceKind: nullable(oneOf('name', 'short-name', 'role', 'pronoun', 'clitic', 'institution', 'unnamed')),
});

const quote = object<QuoteRecord>({
  ...{ id: text, articleId: text, revisionId: text, order: number, part: optional(number), kind: quoteKind, exact: text },
  ...{ origin: optional(text), targets: list(target), speaker: nullable(speaker), context, evidence },
  ...{ firstSeen: number, lastSeen: number, savedAt: number, present: flag },
  corrected: optional(object<QuoteCorrected>({ at: number, found: object({ kind: quoteKind, speaker: nullable(speaker) }) })),
});

const person = object<PersonRecord>({ id: text, key: text, name: text, firstSeen: number, lastSeen: number });

const appearance = object<AppearanceRecord>({
  ...{ id: text, personId: text, articleId: text, order: number, name: text, official: flag, titles: texts },
  ...{ affiliations: texts, mentionCount: number, lastSeen: number },
  corrected: optional(object<AppearanceCorrected>({ at: number, found: object({ official: flag, titles: texts }) })),
});

const note = object<NoteRecord>({
  ...{ id: text, quoteId: optional(text), personId: optional(text), articleId: text, text, tags: texts, verdict: text },
  ...{ created: number, modified: number },
});

const check = object<CheckRecord>({
  ...{ id: text, quoteId: text, articleId: text, since: number, at: number },
  verdict: oneOf('verbatim', 'changed', 're-attributed', 'missing', 'unreachable'),
  reason: nullable(oneOf('offline', 'gone', 'paywall', 'not-permitted', 'cut-off')),
  ...{ revisionId: nullable(text), fromRevisionId: nullable(text), formerModified: nullable(text), modified: nullable(text) },
  ...{ exact: nullable(text), speaker: nullable(speaker), reattributed: flag },
  difference: list(object<DifferencePart>({ kind: oneOf('same', 'deleted', 'inserted'), text })),
});

const change = tagged<'what', CorrectionRecord['change']>('what', {
  speaker: object({ what: oneOf('speaker'), speaker: nullable(speaker) }),
  kind: object({ what: oneOf('kind'), kind: quoteKind }),
  'not-quote': object({ what: oneOf('not-quote') }),
  marked: object({ what: oneOf('marked'), target }),
  person: object({ what: oneOf('person'), official: flag, titles: texts }),
  authors: object({ what: oneOf('authors'), authors: texts }),
  published: object({ what: oneOf('published'), published: nullable(text) }),
  site: object({ what: oneOf('site'), site: text, field: oneOf('authors', 'published'), from: place }),
  follow: object({ what: oneOf('follow'), key: text, name: text, seen: number }),
  rename: object({ what: oneOf('rename'), name: text, former: text }),
  merge: object({ what: oneOf('merge'), into: text, name: text }),
  split: object({ what: oneOf('split'), into: text, name: text, articleIds: texts }),
});

const correction = object<CorrectionRecord>({
  ...{ id: text, articleId: text, quoteId: text, personId: text, at: number, change, parked: nullable(quote) },
});

const tombstone = object<TombstoneRecord>({
  ...{ id: text, articleId: text, keys: texts, about: text, at: number, revived: flag },
  kind: oneOf('article', 'saved', 'note', 'correction'),
});

const articleRows: { readonly [K in keyof ArticleRows]: Shape<ArticleRows[K]> } = {
  ...{ article, revisions: list(revision), quotes: list(quote), appearances: list(appearance), notes: list(note) },
  ...{ checks: list(check), corrections: list(correction), tombstones: list(tombstone) },
};

/** A part of a backup. */
export const libraryRecord: Shape<LibraryRecord> = tagged<'kind', LibraryRecord>('kind', {
  tombstones: object({ kind: oneOf('tombstones'), rows: list(tombstone) }),
  people: object({ kind: oneOf('people'), rows: list(person) }),
  article: object({ kind: oneOf('article'), ...articleRows }),
  'people-work': object({
    kind: oneOf('people-work'),
    ...{ corrections: list(correction), notes: list(note), tombstones: list(tombstone) },
  }),
});
