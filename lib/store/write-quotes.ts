import { originOf } from '@/lib/backup/quote-keys';
import { type ArticleCheck, checkQuotes, type FormerQuote } from '@/lib/checking/check-quotes';
import type { Attribution } from '@/lib/checking/same-attribution';
import type { ArticleRecord, QuoteRecord } from '@/lib/model/records';
import type { PetikDatabase } from './db';
import { storedSpeaker } from './stored-speaker';
import { checksByQuote, standing } from './trails';
import type { Visit, VisitQuote } from './visit';
import { writeChecks } from './write-checks';

/** More quotes than one part of an article holds: those of the next come behind them. */
const LONGEST_PART = 10_000;

/** What `writeQuotes` needs to know of the rows that the quotes belong to. */
export interface Owner {
  readonly articleId: string;
  readonly revisionId: string;
  /** The article as it was before this visit; null when it is new. */
  readonly known: ArticleRecord | null;
  /** Row ids of `visit.people`, in its order. */
  readonly personIds: readonly string[];
  /** Who says a kept quote, as today's reading of the text gives it that the quote was stored with; by quote. */
  readonly formerSpeakers: ReadonlyMap<string, Attribution | null>;
}

/** The rows of an article after a visit. */
export interface WrittenQuotes {
  /** In the order of the visit's quotes. */
  readonly quotes: readonly QuoteRecord[];
  /** Those the reader keeps and the article has no more. */
  readonly absent: readonly QuoteRecord[];
}

/**
 * Writes the quotes of one visit over those the article had. What the reader saved or noted stays as it was saved: it is
 * compared with the new text, its changed form is tied to it, and a check is written when the text is another one.
 * Other quotes that are gone are deleted; a visit of one part of a split article tells nothing of those of the others. Call inside a read-write transaction over `quotes`, `checks`, `notes` and
 * `revisions`.
 */
export async function writeQuotes(db: PetikDatabase, visit: Visit, owner: Owner): Promise<WrittenQuotes> {
  const { articleId, revisionId, known } = owner;
  const { part } = visit.article;
  const former = await formerQuotes(db, visit, articleId);
  const noted = new Set((await db.notes.where({ articleId }).toArray()).map((note) => note.quoteId));
  const isKept = (row: QuoteRecord) => row.savedAt > 0 || noted.has(row.id);
  const history = checksByQuote(await db.checks.where({ articleId }).toArray());
  const result = await compare(db, visit, owner, former, isKept);
  const isNewText = known !== null && known.revisionId !== revisionId;
  if (isNewText) await writeChecks(db, visit, { ...owner, known }, { former, result, history });

  const isAsSaved = (row: QuoteRecord, index: number): boolean => {
    const verdict = isNewText ? result.checks[index]?.verdict : standing(history.get(row.id));
    return verdict === 'verbatim';
  };
  const quotes = visit.quotes.map((quote, order): QuoteRecord => {
    const index = result.former[order] ?? -1;
    const row = former[index];
    const next = rowOf(quote, order, row, visit, owner);
    if (!row || !isKept(row)) return next;
    return isAsSaved(row, index) ? { ...next, exact: row.exact } : { ...row, order: placeOf(order, part), present: true };
  });
  const tied = new Set(quotes.map((row) => row.id));
  const untied = former.filter((row) => !tied.has(row.id));
  const gone = untied.filter((row) => !isKept(row)).map((row) => row.id);
  const kept = former.flatMap((row, index): QuoteRecord[] => {
    if (tied.has(row.id) || !isKept(row)) return [];
    const isThere = result.checks[index]?.exact !== null;
    return [{ ...row, present: isThere, lastSeen: isThere && isAsSaved(row, index) ? visit.at : row.lastSeen }];
  });
  await db.quotes.bulkDelete(gone);
  await db.checks.where('quoteId').anyOf(gone).delete();
  await db.quotes.bulkPut([...kept, ...quotes]);
  return { quotes, absent: kept.filter((row) => !row.present) };
}

/** The rows that the visit is about, in order: of a part those of that part, and those that were seen elsewhere and stand in it. */
async function formerQuotes(db: PetikDatabase, { article: { part }, quotes }: Visit, articleId: string): Promise<QuoteRecord[]> {
  const rows = await db.quotes.where({ articleId }).sortBy('order');
  if (part === undefined) return rows;
  const here = new Set(quotes.map(({ exact }) => exact));
  return rows.filter((row) => row.part === part || here.has(row.exact));
}

/** Compares the rows that the article had with what was found in it now. */
async function compare(
  db: PetikDatabase,
  { article, quotes }: Visit,
  { formerSpeakers }: Owner,
  former: readonly QuoteRecord[],
  isKept: (row: QuoteRecord) => boolean,
): Promise<ArticleCheck> {
  const revisionIds = [...new Set(former.filter(isKept).map((row) => row.revisionId))];
  const revisions = await db.revisions.where('id').anyOf(revisionIds).toArray();
  const texts = new Map(revisions.map(({ id, text }) => [id, text]));
  const formerQuotes = former.map((row): FormerQuote => {
    const attribution = formerSpeakers.get(row.id);
    return {
      ...row,
      ...(attribution !== undefined && { attribution }),
      prefix: row.targets[0]?.quote.prefix ?? '',
      suffix: row.targets.at(-1)?.quote.suffix ?? '',
      kept: isKept(row),
      formerText: texts.get(row.revisionId) ?? null,
    };
  });
  const later = quotes.map(({ exact, targets, speaker }) => ({
    exact,
    speaker,
    contents: targets.map(({ position }) => position),
  }));
  return checkQuotes(formerQuotes, { text: article.text, quotes: later });
}

function placeOf(order: number, part = 0): number {
  return part * LONGEST_PART + order;
}

function rowOf(
  quote: VisitQuote,
  order: number,
  row: QuoteRecord | undefined,
  { at, article: { part } }: Visit,
  { articleId, revisionId, personIds }: Owner,
): QuoteRecord {
  return {
    ...quote,
    ...originOf(row, quote.exact),
    id: row?.id ?? crypto.randomUUID(),
    articleId,
    revisionId,
    order: placeOf(order, part),
    ...(part !== undefined && { part }),
    speaker: quote.speaker && storedSpeaker(quote.speaker, personIds),
    firstSeen: row?.firstSeen ?? at,
    lastSeen: at,
    savedAt: row?.savedAt ?? 0,
    present: true,
  };
}
