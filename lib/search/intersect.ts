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
      const place = list[reached[index] as number];
      if (place === undefined) return found;
      article = Math.max(article, articleOf(place));
    }
    if (article < 0) return found;
    const slots = lists.map((list, index) => takeSlots(list, reached, index, article));
    const hit = agree(slots.slice(0, words.length), slots.slice(words.length));
    if (hit) found.push({ number: article, slots: hit });
  }
}

/** Goes on in a list past that article; gives the slots that it has there, ascending. */
function takeSlots(list: readonly number[], reached: number[], index: number, article: number): number[] {
  const slots: number[] = [];
  let at = reached[index] as number;
  while (at < list.length && articleOf(list[at] as number) < article) at += 1;
  while (at < list.length && articleOf(list[at] as number) === article) slots.push(slotOf(list[at++] as number));
  reached[index] = at;
  return slots;
}

/** The quotes that fit, none when only the article itself does, null when neither. */
function agree(words: readonly number[][], filters: readonly number[][]): number[] | null {
  const all = [...words, ...filters];
  if (all.some((slots) => slots.length === 0)) return null;
  const [first = []] = all;
  // Nearly every search is for one thing: what a frequent word finds is not looked at twice.
  if (all.length === 1) return first[0] === 0 ? first.slice(1) : first;
  const isInTitle = words.map((slots) => slots[0] === 0);
  const candidates = distinct(words.length === 0 ? filters : words);
  const fits = candidates.filter(
    (slot) =>
      slot > 0 &&
      filters.every((slots) => holds(slots, slot)) &&
      words.every((slots, index) => isInTitle[index] || holds(slots, slot)),
  );
  const isTitle = all.every((slots) => slots[0] === 0);
  return fits.length > 0 || isTitle ? fits : null;
}

function distinct(lists: readonly number[][]): number[] {
  const [first = [], ...others] = lists;
  return others.length === 0 ? first : [...new Set(lists.flat())].sort((a, b) => a - b);
}

function holds(slots: readonly number[], slot: number): boolean {
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((slots[middle] as number) < slot) low = middle + 1;
    else high = middle;
  }
  return slots[low] === slot;
}
