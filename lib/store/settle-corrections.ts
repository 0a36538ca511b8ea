import { Corrections } from '@/lib/corrections/apply-corrections';
import { resolvePerson } from '@/lib/corrections/resolve-person';
import type { CorrectionRecord } from '@/lib/model/corrections';
import type { QuoteRecord } from '@/lib/model/records';
import type { PetikDatabase } from './db';
import { readIdentities } from './read-identities';

const NONE = new Corrections([]);

/**
 * Puts the parked quotes of an article back among its rows, and all of them back to what was found: a new reading is to be
 * matched with that. `settleCorrections` corrects and parks them again. Gives copies of all corrected quotes, by id. Both: call inside a read-write transaction over
 * `quotes`, `appearances`, `notes` and `corrections`.
 */
export async function unparkQuotes(db: PetikDatabase, articleId: string): Promise<ReadonlyMap<string, QuoteRecord>> {
  const corrections = await db.corrections.where({ articleId }).toArray();
  const ids = new Set(corrections.map(({ quoteId }) => quoteId));
  const there = await db.quotes
    .where({ articleId })
    .filter(({ id, corrected }) => corrected !== undefined || ids.has(id))
    .toArray();
  const copies = new Map(there.map((row) => [row.id, NONE.correctQuote(row)]));
  const parked = corrections.flatMap((row) => (row.parked && !copies.has(row.parked.id) ? [row.parked] : []));
  for (const row of parked) copies.set(row.id, { ...row, articleId });
  await db.quotes.bulkPut([...copies.values()]);
  return copies;
}

/**
 * Makes the rows of an article what the reader corrected them to, starting from what was found. Quotes that she said are
 * none, and corrected ones that the article lacks and nothing else keeps, are parked with their corrections.
 */
export async function settleCorrections(
  db: PetikDatabase,
  articleId: string,
  copies: ReadonlyMap<string, QuoteRecord>,
): Promise<void> {
  const rows = await db.corrections.where({ articleId }).toArray();
  const identities = await readIdentities(db);
  const corrections = new Corrections(rows, (personId) => resolvePerson(personId, articleId, identities));
  const noted = new Set((await db.notes.where({ articleId }).toArray()).map((note) => note.quoteId));
  const there = new Map((await db.quotes.where({ articleId }).toArray()).map((row) => [row.id, row]));
  const isKept = (row: QuoteRecord) => row.present || row.savedAt > 0 || noted.has(row.id);
  const parked = new Map<string, QuoteRecord>();
  for (const id of new Set(rows.map(({ quoteId }) => quoteId))) {
    const row = there.get(id);
    const copy = row ?? copies.get(id);
    if (!copy || (row && isKept(row) && !corrections.isDismissed(id))) continue;
    parked.set(id, row ? copy : { ...copy, present: false });
    there.delete(id);
  }
  // One whose last correction was undone and that nothing else keeps.
  const left = [...copies.keys()].filter((id) => !corrections.has(id) && there.has(id) && !isKept(there.get(id) as QuoteRecord));
  for (const id of left) there.delete(id);
  await db.quotes.bulkDelete([...parked.keys(), ...left]);
  await db.quotes.bulkPut([...there.values()].map((row) => corrections.correctQuote(row)));
  await db.corrections.bulkPut(withParked(rows, parked));
  const appearances = await db.appearances.where({ articleId }).toArray();
  await db.appearances.bulkPut(appearances.map((row) => corrections.correctAppearance(row)));
}

/** Each parked quote lies with one of its corrections. */
function withParked(rows: readonly CorrectionRecord[], parked: Map<string, QuoteRecord>): CorrectionRecord[] {
  const left = new Map(parked);
  return rows.map((row) => {
    const quote = left.get(row.quoteId) ?? null;
    left.delete(row.quoteId);
    return { ...row, parked: quote };
  });
}
