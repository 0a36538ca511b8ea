import type { ArticleRows } from '@/lib/model/backup';
import type { QuoteRecord } from '@/lib/model/records';
import { type Names, renameCheck, renameCorrection, renameQuote, renameSpeaker } from './rename-references';

/** The rows of an article with the ids of people that they have in another library. */
export function renamePeople(rows: ArticleRows, person: (id: string) => string): ArticleRows {
  const same = (name: string) => name;
  const names: Names = { person, quote: same, revision: same };
  const quote = (row: QuoteRecord): QuoteRecord => {
    const { corrected } = row;
    const found = corrected && { ...corrected.found, speaker: renameSpeaker(corrected.found.speaker, names) };
    return { ...renameQuote(row, names), ...(corrected && found && { corrected: { ...corrected, found } }) };
  };
  return {
    ...rows,
    quotes: rows.quotes.map(quote),
    appearances: rows.appearances.map((row) => ({ ...row, personId: person(row.personId) })),
    checks: rows.checks.map((row) => renameCheck(row, names)),
    corrections: rows.corrections.map((row) => {
      return { ...renameCorrection(row, names), parked: row.parked && quote(row.parked) };
    }),
  };
}
