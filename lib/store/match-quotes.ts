import type { QuoteRecord } from '@/lib/model/records';
import { normaliseContent } from './normalise';

/**
 * Finds, for each quote of a new analysis, the row it had before: same words, same occurrence of these words.
 * `rows` and `contents` are in text order; each row is given at most once; null means a new quote. Linear.
 */
export function matchQuotes(rows: readonly QuoteRecord[], contents: readonly string[]): (QuoteRecord | null)[] {
  const waiting = new Map<string, QuoteRecord[]>();
  for (const row of rows) {
    const key = normaliseContent(row.exact);
    const queue = waiting.get(key);
    if (queue) queue.push(row);
    else waiting.set(key, [row]);
  }
  return contents.map((exact) => waiting.get(normaliseContent(exact))?.shift() ?? null);
}
