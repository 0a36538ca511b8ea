import type { ArticleReply, Marks } from '@/lib/messaging/protocol';
import type { Analysis } from '@/lib/model/analysis';
import { NO_NOTE } from '@/lib/model/notes';
import type { PersonView, QuoteView } from '@/lib/model/page-state';
import type { QuoteRecord, StoredSpeaker } from '@/lib/model/records';
import type { RecordedVisit } from '@/lib/store/record-visit';
import type { VisitSpeaker } from '@/lib/store/visit';
import type { DraftVisit } from './draft-visit';

/** Why nothing is stored of a page. */
export type Unstored = 'private' | 'storage';

/** Who the rows are: from the store, or made up for this page only. */
interface Rows {
  readonly articleId: string | null;
  readonly unstored: Unstored | null;
  /** With what the reader corrected; null where she said that it is no quote. */
  readonly quotes: readonly ((Pick<QuoteView, 'id' | 'saved' | 'note' | 'trail'> & Partial<QuoteView>) | null)[];
  readonly absent: readonly QuoteView[];
  readonly people: readonly (Pick<PersonView, 'id'> & Partial<PersonView>)[];
  /** Ids of those whom the reader follows. */
  readonly followed: readonly string[];
}

/** The rows of a visit that was stored. `followed`: whom the reader follows of its people and speakers. */
export function storedRows(visit: RecordedVisit, followed: readonly string[]): Rows {
  const { articleId, dismissed, notes, trails, appearances } = visit;
  const keptOf = ({ id, savedAt, kind, speaker, corrected }: QuoteRecord) => {
    const mended = corrected && { kind, speaker, corrected };
    const { text: note, tags, verdict } = notes.get(id) ?? NO_NOTE;
    return { id, saved: savedAt > 0, note, tags, verdict, trail: trails.get(id) ?? null, ...mended };
  };
  const absent = visit.absent.map((row): QuoteView => {
    const { kind, exact, speaker, context, evidence } = row;
    return { ...keptOf(row), kind, exact, speaker, context, evidence };
  });
  const quotes = visit.quotes.map((row) => (dismissed.has(row.id) ? null : keptOf(row)));
  const people = visit.personIds.map((id) => {
    const appearance = appearances.get(id);
    return { id, ...(appearance?.corrected && { official: appearance.official, titles: appearance.titles }) };
  });
  return { articleId, unstored: null, quotes, absent, people, followed };
}

/** Made-up rows for a visit that was not stored; `unstoredReason` reads the reason back from an id. */
export function unstoredRows({ visit }: DraftVisit, unstored: Unstored): Rows {
  const quotes = visit.quotes.map((_, index) => ({ id: `${unstored}:${index}`, saved: false, note: '', trail: null }));
  const people = visit.people.map((_, index) => ({ id: `${unstored}:${index}` }));
  return { articleId: null, unstored, quotes, absent: [], people, followed: [] };
}

/** Why the row with this id was never stored; null for rows of the store. */
export function unstoredReason(id: string): Unstored | null {
  const [reason] = id.split(':', 1);
  return reason === 'private' || reason === 'storage' ? reason : null;
}

/** What the content script is told: the page's state to show, and where to paint. */
export function replyToArticle(draft: DraftVisit, analysis: Analysis, rows: Rows): ArticleReply {
  return { page: pageOf(draft, rows), marks: marksOf(draft, analysis, rows) };
}

function pageOf({ visit }: DraftVisit, rows: Rows): ArticleReply['page'] {
  const { text: _text, blocks: _blocks, part: _part, candidates: _candidates, ...article } = visit.article;
  const quotes = visit.quotes.flatMap(({ kind, exact, speaker, context, evidence }, index): QuoteView[] => {
    const row = rowAt(rows.quotes, index);
    return row ? [{ kind, exact, context, evidence, speaker: speaker && withPersonId(speaker, rows), ...row }] : [];
  });
  const people = visit.people.map((person, index): PersonView => ({ ...person, ...rowAt(rows.people, index) }));
  const isFirst = ({ id }: PersonView, index: number) => people.findIndex((other) => other.id === id) === index;
  const { articleId, unstored, absent, followed } = rows;
  return {
    status: 'annotated',
    articleId,
    unstored,
    article,
    quotes,
    absent,
    people: people.filter(isFirst),
    followed,
    fromLibrary: [],
  };
}

function withPersonId({ person, ...speaker }: VisitSpeaker, rows: Rows): StoredSpeaker {
  return { ...speaker, personId: person === null ? null : rowAt(rows.people, person).id };
}

function marksOf({ visit, personIndex }: DraftVisit, analysis: Analysis, rows: Rows): Marks {
  const quotes = analysis.quotes.flatMap(({ kind, contents, quoted }, index) => {
    const row = rowAt(rows.quotes, index);
    return row ? [{ id: row.id, kind: row.kind ?? kind, contents, quoted }] : [];
  });
  const people = visit.people.map((person, index) => ({
    id: rowAt(rows.people, index).id,
    official: rowAt(rows.people, index).official ?? person.official,
    mentions: analysis.people
      .filter((person) => personIndex.get(person.id) === index)
      .flatMap((person) => person.mentions.map((mention) => mention.span)),
  }));
  return { quotes, people };
}

function rowAt<T>(rows: readonly T[], index: number): T {
  const row = rows[index];
  if (row === undefined) throw new Error(`No row for item ${index} of ${rows.length}`);
  return row;
}
