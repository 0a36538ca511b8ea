import { wordsKey } from '@/lib/checking/read-words';
import type { QuoteRecord } from '@/lib/model/records';

/** The key of words: the same for the same words whatever their marks and capitals, on every computer. */
export function keyOfWords(exact: string): string {
  return hash(wordsKey(exact));
}

/**
 * By id, what identifies each quote of one article in every library: the words it was first seen with, and which of those
 * with the same words it is, counted in the article's order.
 */
export function quoteKeys(
  quotes: readonly Pick<QuoteRecord, 'id' | 'exact' | 'order' | 'origin'>[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const keys = new Map<string, string>();
  for (const { id, exact, origin } of [...quotes].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))) {
    const words = origin ?? keyOfWords(exact);
    const count = counts.get(words) ?? 0;
    counts.set(words, count + 1);
    keys.set(id, count === 0 ? words : `${words}~${count}`);
  }
  return keys;
}

/** What a quote is to be known by when its words become `exact`: still by the first ones. Absent while they are those. */
export function originOf(row: Pick<QuoteRecord, 'exact' | 'origin'> | undefined, exact: string): { readonly origin?: string } {
  if (!row) return {};
  const origin = row.origin ?? keyOfWords(row.exact);
  return origin === keyOfWords(exact) && row.origin === undefined ? {} : { origin };
}

/** Two passes of FNV-1a over UTF-16 units, the second mixed with the first: 64 bits in base 36. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 15), 0x85ebca6b);
  }
  return `${(high >>> 0).toString(36)}${(low >>> 0).toString(36).padStart(7, '0')}`;
}
