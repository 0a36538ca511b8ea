import type { DifferencePart, QuoteEdit, QuoteTrail } from '@/lib/model/checking';
import type { CheckRecord, QuoteRecord, StoredSpeaker } from '@/lib/model/records';
import type { PetikDatabase } from './db';

/** What became of these quotes of an article, by quote; those that were never seen otherwise are left out. */
export async function readTrails(
  db: PetikDatabase,
  articleId: string,
  quotes: readonly QuoteRecord[],
): Promise<ReadonlyMap<string, QuoteTrail>> {
  const checks = checksByQuote(await db.checks.where({ articleId }).toArray());
  return new Map(
    quotes.flatMap((quote) => {
      const trail = trailOf(quote, checks.get(quote.id) ?? []);
      return trail ? [[quote.id, trail] as const] : [];
    }),
  );
}

/** What became of a quote, of its checks oldest first; null when it was never seen otherwise than it is stored. */
export function trailOf(quote: QuoteRecord, checks: readonly CheckRecord[]): QuoteTrail | null {
  const states = checks.filter((check, index) => index === 0 || !isSameState(check, checks[index - 1] as CheckRecord));
  if (states.length === 0) return null;
  return {
    firstSeen: quote.firstSeen,
    steps: states.map(({ verdict, reason, at }) => ({ verdict, reason, at })),
    edit: editOf(
      quote,
      states.findLast(({ verdict }) => verdict !== 'unreachable'),
    ),
    checked: checks.findLast(({ verdict }) => verdict !== 'unreachable')?.at ?? null,
  };
}

/** The checks by the quote they are of, oldest first. */
export function checksByQuote(checks: readonly CheckRecord[]): ReadonlyMap<string, CheckRecord[]> {
  const byQuote = new Map<string, CheckRecord[]>();
  for (const check of [...checks].sort((one, other) => one.at - other.at)) {
    const others = byQuote.get(check.quoteId);
    if (others) others.push(check);
    else byQuote.set(check.quoteId, [check]);
  }
  return byQuote;
}

/** How a quote stood when its article was last seen whole; verbatim when it was never otherwise. */
export function standing(checks: readonly CheckRecord[] = []): CheckRecord['verdict'] {
  return checks.findLast(({ verdict }) => verdict !== 'unreachable')?.verdict ?? 'verbatim';
}

function isSameState(one: CheckRecord, other: CheckRecord): boolean {
  const speaker = (check: CheckRecord) =>
    JSON.stringify([check.speaker?.name, check.speaker?.titles, check.speaker?.affiliations]);
  return (
    one.verdict === other.verdict && one.reason === other.reason && one.exact === other.exact && speaker(one) === speaker(other)
  );
}

function editOf(quote: QuoteRecord, check: CheckRecord | undefined): QuoteEdit | null {
  if (!check || check.verdict === 'verbatim' || check.verdict === 'unreachable') return null;
  const { verdict, since, at, formerModified, difference, speaker, reattributed } = check;
  const modified = check.modified === formerModified ? null : check.modified;
  const attribution: DifferencePart[] = reattributed
    ? [
        { kind: 'deleted', text: nameOf(quote.speaker) },
        { kind: 'inserted', text: nameOf(speaker) },
      ]
    : [];
  return { verdict, since, at, modified, difference, attribution };
}

function nameOf(speaker: StoredSpeaker | null): string {
  return speaker ? [speaker.name, ...speaker.titles, ...speaker.affiliations].join(', ') : '';
}
