import type { FoundArticle } from '@/lib/model/library';
import { articleOf, slotOf } from './postings';
/**
 * The articles and quotes that all lists agree on. A word of the title counts for each quote of the article, but at least
 * one word must stand in the quote itself (or there are no words). Filters hold for the place itself. Lists are ascending
 * places. Linear in their lengths.
 */
export function intersect(words: readonly (readonly number[])[], filters: readonly (readonly number[])[]): FoundArticle[] {
  const lists = [...words, ...filters];
  const reached = lists.map(() => 0);
  const found: FoundArticle[] = [];
  for (;;) {
    let article = -1;
    for (const [index, list] of lists.entries()) {
      const place = list[reached[index] ?? 0];
      if (place === undefined) return found;
      article = Math.max(article, articleOf(place));
    }
    if (article < 0) return found;
    const slots = lists.map((list, index) => takeSlots(list, reached, index, article));
    const hit = slots.every((each) => each.length > 0) ? agree(slots.slice(0, words.length), slots.slice(words.length)) : null;
    if (hit) found.push({ number: article, slots: hit });
  }
}

/** Goes on in a list past that article; gives the slots that it has there. */
function takeSlots(list: readonly number[], reached: number[], index: number, article: number): number[] {
  const slots: number[] = [];
  let at = reached[index] ?? 0;
  while (at < list.length && articleOf(list[at] as number) < article) at += 1;
  while (at < list.length && articleOf(list[at] as number) === article) slots.push(slotOf(list[at++] as number));
  reached[index] = at;
  return slots;
}

/** The quotes that fit, none when only the article itself does, null when neither. */
function agree(words: readonly number[][], filters: readonly number[][]): number[] | null {
  const sets = words.map((slots) => new Set(slots));
  const kept = filters.map((slots) => new Set(slots));
  const candidates = [...new Set([...words, ...(words.length === 0 ? filters : [])].flat())].sort((a, b) => a - b);
  const fits = candidates.filter((slot) => {
    if (!kept.every((filter) => filter.has(slot))) return false;
    return sets.every((set) => set.has(slot) || set.has(0));
  });
  const slots = fits.filter((slot) => slot > 0);
  const isTitle = sets.every((set) => set.has(0)) && kept.every((filter) => filter.has(0));
  return slots.length > 0 || isTitle ? slots : null;
}
