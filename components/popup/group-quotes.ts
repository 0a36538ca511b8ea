import type { QuoteView } from '@/lib/model/page-state';
import type { StoredSpeaker } from '@/lib/model/records';

/** The quotes of one speaker; null for those whose speaker is not stated. */
export interface QuoteGroup {
  readonly key: string;
  readonly speaker: StoredSpeaker | null;
  readonly quotes: readonly QuoteView[];
}

/** Groups quotes by speaker: groups in the order of their first quote, quotes in the order given. */
export function groupBySpeaker(quotes: readonly QuoteView[]): QuoteGroup[] {
  const groups = new Map<string, { key: string; speaker: StoredSpeaker | null; quotes: QuoteView[] }>();
  for (const quote of quotes) {
    // The letter keeps an unnamed speaker apart from a person whose id has the same words.
    const key =
      quote.speaker === null ? '' : quote.speaker.personId === null ? `n${quote.speaker.name}` : `p${quote.speaker.personId}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, speaker: quote.speaker, quotes: [quote] });
    else group.quotes.push(quote);
  }
  return [...groups.values()];
}

/** The first groups with `count` quotes together, the last of them cut short; all when there are no more. */
export function takeQuotes(groups: readonly QuoteGroup[], count: number): QuoteGroup[] {
  const taken: QuoteGroup[] = [];
  let left = count;
  for (const group of groups) {
    if (left <= 0) break;
    taken.push(group.quotes.length <= left ? group : { ...group, quotes: group.quotes.slice(0, left) });
    left -= group.quotes.length;
  }
  return taken;
}
