import { keyOfWords, quoteKeys } from '@/lib/backup/quote-keys';
import { markedKind } from '@/lib/corrections/marked-quotes';
import type { AnnotatedArticle, AnnotatedNote, AnnotatedQuote } from '@/lib/model/annotated';
import type { ArticleRows } from '@/lib/model/backup';
import { MARKED_RULE } from '@/lib/model/corrections';
import type { AppearanceRecord, ArticleRecord, NoteRecord, QuoteRecord, RevisionRecord } from '@/lib/model/records';
import { hashText } from '../hash-text';

type PersonOf = (quote: AnnotatedQuote) => string | null;

/**
 * The rows of an article with what a file of annotations says of it: words that are no quote yet become one that the reader
 * marked, saved; notes come along. `here`: what the library has of it; null when nothing.
 */
export async function annotatedRows(
  here: ArticleRows | null,
  annotated: AnnotatedArticle,
  keys: readonly string[],
  personOf: PersonOf,
): Promise<ArticleRows> {
  const base = here ?? (await unseen(annotated, keys));
  // What the reader said is no quote stays none.
  const parked = base.corrections.flatMap((row) => (row.parked ? [row.parked] : []));
  const known = new Set(quoteKeys([...base.quotes, ...parked]).values());
  const text = base.revisions.find(({ id }) => id === base.article.revisionId)?.text ?? '';
  const fresh = annotated.quotes
    .filter(({ exact }) => !known.has(keyOfWords(exact)))
    .map((quote, index) => markedQuote(base, quote, { text, order: base.quotes.length + index, personId: personOf(quote) }));
  const quotes = [...base.quotes, ...fresh];
  const ids = new Map([...quoteKeys(quotes)].map(([id, key]) => [key, id]));
  const articleId = base.article.id;
  const onQuotes = annotated.quotes.flatMap(({ exact, note }) => {
    const quoteId = ids.get(keyOfWords(exact));
    return note && quoteId !== undefined ? [noteRow(articleId, { quoteId }, note)] : [];
  });
  const notes = [...onQuotes, ...(annotated.note ? [noteRow(articleId, {}, annotated.note)] : [])];
  const marks = fresh.map((row) => ({
    ...{ id: crypto.randomUUID(), articleId, quoteId: row.id, personId: '', at: row.firstSeen, parked: null },
    change: { what: 'marked', target: row.targets[0] as QuoteRecord['targets'][number] } as const,
  }));
  return {
    ...base,
    quotes: savedWhereNoted(quotes, notes),
    appearances: withSpeakers(base.appearances, articleId, fresh),
    notes: withNotes(base.notes, notes),
    corrections: [...base.corrections, ...marks],
  };
}

/** An article that was never read here: its text is the words that were annotated, until it is. */
async function unseen(annotated: AnnotatedArticle, keys: readonly string[]): Promise<ArticleRows> {
  const { url, title, language, publisher, published, quotes, first, last } = annotated;
  const id = crypto.randomUUID();
  const text = quotes.map(({ exact }) => exact).join('\n\n');
  const revision: RevisionRecord = {
    ...{
      id: crypto.randomUUID(),
      articleId: id,
      hash: await hashText(text),
      text,
      firstSeen: first,
      lastSeen: last,
      modified: null,
    },
  };
  const article: ArticleRecord = {
    ...{ id, url, keys, firstSeen: first, lastSeen: last, revisionId: revision.id },
    ...{ quoteCount: quotes.length, savedCount: quotes.length, title: title === '' ? url : title, authors: [], publisher },
    ...{ section: null, published, modified: null, language, canonicalUrl: null, provenance: {} },
  };
  return {
    article,
    revisions: [revision],
    ...{ quotes: [], appearances: [], notes: [], checks: [], corrections: [], tombstones: [] },
  };
}

interface Place {
  /** The article's. */
  readonly text: string;
  readonly order: number;
  readonly personId: string | null;
}

function markedQuote({ article }: ArticleRows, quote: AnnotatedQuote, { text, order, personId }: Place): QuoteRecord {
  const { exact, parts, kind, speaker, at } = quote;
  const whole = placeIn(text, { exact, prefix: parts[0]?.prefix ?? '', suffix: parts.at(-1)?.suffix ?? '' });
  const places = isPlaced(whole) ? [whole] : parts.map((part) => placeIn(text, part));
  return {
    ...{ id: crypto.randomUUID(), articleId: article.id, revisionId: article.revisionId, order, exact },
    kind: kind ?? markedKind(exact),
    targets: places,
    speaker: speaker && {
      name: speaker.name,
      personId,
      official: false,
      titles: speaker.titles,
      affiliations: speaker.affiliations,
    },
    context: { channels: [], when: null },
    evidence: { cue: null, source: null, sourceKind: null, sentence: exact, rule: MARKED_RULE, confidence: 1 },
    ...{ firstSeen: at, lastSeen: at, savedAt: at, present: places.every(isPlaced) },
  };
}

/** Where the words stand, best where those before them do too; 0 to 0 when they are not in the text. */
function placeIn(text: string, quote: AnnotatedQuote['parts'][number]): QuoteRecord['targets'][number] {
  const { exact, prefix } = quote;
  const behind = text.indexOf(prefix + exact);
  const start = behind >= 0 ? behind + prefix.length : text.indexOf(exact);
  return { quote, position: start < 0 ? { start: 0, end: 0 } : { start, end: start + exact.length } };
}

const isPlaced = ({ position }: QuoteRecord['targets'][number]): boolean => position.end > 0;

function noteRow(articleId: string, about: { readonly quoteId?: string }, note: AnnotatedNote): NoteRecord {
  return { id: crypto.randomUUID(), articleId, ...about, ...note };
}

/** A note of the file takes the place of that of the library where it says something else; the merge tells which one stays. */
function withNotes(here: readonly NoteRecord[], there: readonly NoteRecord[]): NoteRecord[] {
  const notes = new Map(here.map((note) => [note.quoteId ?? '', note]));
  for (const note of there) {
    const mine = notes.get(note.quoteId ?? '');
    if (!mine || contentOf(mine) !== contentOf(note))
      notes.set(note.quoteId ?? '', { ...note, created: mine?.created ?? note.created });
  }
  return [...notes.values()];
}

const contentOf = ({ text, tags, verdict }: NoteRecord): string => JSON.stringify([text, tags, verdict]);

/** What is noted is saved. */
function savedWhereNoted(quotes: readonly QuoteRecord[], notes: readonly NoteRecord[]): QuoteRecord[] {
  const times = new Map(notes.map(({ quoteId = '', created }) => [quoteId, created]));
  return quotes.map((row) => (row.savedAt === 0 && times.has(row.id) ? { ...row, savedAt: times.get(row.id) ?? 0 } : row));
}

/** Who speaks in an article is a person of it. */
function withSpeakers(here: readonly AppearanceRecord[], articleId: string, quotes: readonly QuoteRecord[]): AppearanceRecord[] {
  const rows = new Map(here.map((row) => [row.personId, row]));
  for (const { speaker, lastSeen } of quotes) {
    if (!speaker?.personId || rows.has(speaker.personId)) continue;
    const { personId, name, official, titles, affiliations } = speaker;
    const row = { id: crypto.randomUUID(), personId, articleId, order: rows.size, name, official, titles, affiliations };
    rows.set(personId, { ...row, mentionCount: 1, lastSeen });
  }
  return [...rows.values()];
}
