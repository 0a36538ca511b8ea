import type { QuoteRecord, StoredSpeaker } from '@/lib/model/records';
import type { PetikDatabase } from './db';
import { matchQuotes } from './match-quotes';
import type { Visit, VisitSpeaker } from './visit';

/** What `writeQuotes` needs to know of the rows that the quotes belong to. */
interface Owner {
  readonly articleId: string;
  readonly revisionId: string;
  /** Row ids of `visit.people`, in its order. */
  readonly personIds: readonly string[];
}

/**
 * Writes the quotes of one visit over those the article had. A quote that is gone is deleted unless the reader saved or
 * noted it: then it stays, marked as not present. Gives the rows of the visit's quotes, in its order.
 * Call inside a read-write transaction over `quotes` and `notes`.
 */
export async function writeQuotes(db: PetikDatabase, visit: Visit, owner: Owner): Promise<QuoteRecord[]> {
  const { articleId, revisionId, personIds } = owner;
  const former = await db.quotes.where({ articleId }).sortBy('order');
  const noted = new Set((await db.notes.where({ articleId }).toArray()).map((note) => note.quoteId));
  const matches = matchQuotes(
    former,
    visit.quotes.map((quote) => quote.exact),
  );
  const rows = visit.quotes.map((quote, order): QuoteRecord => {
    const match = matches[order];
    return {
      ...quote,
      id: match?.id ?? crypto.randomUUID(),
      articleId,
      revisionId,
      order,
      speaker: quote.speaker && storedSpeaker(quote.speaker, personIds),
      firstSeen: match?.firstSeen ?? visit.at,
      lastSeen: visit.at,
      savedAt: match?.savedAt ?? 0,
      present: true,
    };
  });
  const matched = new Set(rows.map((row) => row.id));
  const gone = former.filter((row) => !matched.has(row.id));
  const isKept = (row: QuoteRecord) => row.savedAt > 0 || noted.has(row.id);
  await db.quotes.bulkDelete(gone.filter((row) => !isKept(row)).map((row) => row.id));
  await db.quotes.bulkPut([...gone.filter(isKept).map((row) => ({ ...row, present: false })), ...rows]);
  return rows;
}

function storedSpeaker({ person, ...speaker }: VisitSpeaker, personIds: readonly string[]): StoredSpeaker {
  return { ...speaker, personId: person === null ? null : (personIds[person] ?? null) };
}
