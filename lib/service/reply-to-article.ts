import type { ArticleReply, Marks } from '@/lib/messaging/protocol';
import type { Analysis } from '@/lib/model/analysis';
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
  readonly quotes: readonly Pick<QuoteView, 'id' | 'saved' | 'note' | 'trail'>[];
  readonly absent: readonly QuoteView[];
  readonly personIds: readonly string[];
}

/** The rows of a visit that was stored. */
export function storedRows({ articleId, quotes, absent, notes, trails, personIds }: RecordedVisit): Rows {
  const keptOf = ({ id, savedAt }: QuoteRecord) => {
    return { id, saved: savedAt > 0, note: notes.get(id) ?? '', trail: trails.get(id) ?? null };
  };
  const gone = absent.map((row): QuoteView => {
    const { kind, exact, speaker, context, evidence } = row;
    return { ...keptOf(row), kind, exact, speaker, context, evidence };
  });
  return { articleId, unstored: null, quotes: quotes.map(keptOf), absent: gone, personIds };
}

/** Made-up rows for a visit that was not stored; `unstoredReason` reads the reason back from an id. */
export function unstoredRows({ visit }: DraftVisit, unstored: Unstored): Rows {
  const quotes = visit.quotes.map((_, index) => ({ id: `${unstored}:${index}`, saved: false, note: '', trail: null }));
  return { articleId: null, unstored, quotes, absent: [], personIds: visit.people.map((_, index) => `${unstored}:${index}`) };
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
  const { text: _text, blocks: _blocks, part: _part, ...article } = visit.article;
  const quotes = visit.quotes.map(({ kind, exact, speaker, context, evidence }, index): QuoteView => {
    return { ...rowAt(rows.quotes, index), kind, exact, context, evidence, speaker: speaker && withPersonId(speaker, rows) };
  });
  const people = visit.people.map((person, index): PersonView => ({ ...person, id: rowAt(rows.personIds, index) }));
  const { articleId, unstored, absent } = rows;
  return { status: 'annotated', articleId, unstored, article, quotes, absent, people };
}

function withPersonId({ person, ...speaker }: VisitSpeaker, rows: Rows): StoredSpeaker {
  return { ...speaker, personId: person === null ? null : rowAt(rows.personIds, person) };
}

function marksOf({ visit, personIndex }: DraftVisit, analysis: Analysis, rows: Rows): Marks {
  const quotes = analysis.quotes.map(({ kind, contents, quoted }, index) => ({
    id: rowAt(rows.quotes, index).id,
    kind,
    contents,
    quoted,
  }));
  const people = visit.people.map(({ official }, index) => ({
    id: rowAt(rows.personIds, index),
    official,
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
