import { allowedErrors, editDistance, lettersApart, lettersOf } from '@/lib/search/edit-distance';
import { findPlaces, type WantedEnding } from '@/lib/search/place-groups';
import { sortPlaces } from '@/lib/search/postings';
import { beginningTerm, isKeptBeginning, type QueryWord, termsOf } from '@/lib/search/query';
import type { PetikDatabase } from '../db';
import { afterAll, groupBeginning, groupOf, shelfKey } from './terms';

/** Words in the place of a mistyped one, at most. */
const MOST_CORRECTIONS = 8;

/** Where a searched word occurs. */
export interface FoundWord {
  readonly word: string;
  /** Ascending. */
  readonly places: readonly number[];
  /** The words that were taken for it, because it occurs nowhere. */
  readonly corrections: readonly string[];
}

/** Finds a word: itself, its forms, what begins with it when unfinished; if there is none, what is spelt alike. */
export async function findWord(db: PetikDatabase, query: QueryWord): Promise<FoundWord> {
  const { word, begins } = query;
  const kept = begins && isKeptBeginning(word) ? [beginningTerm(word)] : [];
  const places = await readTerms(db, [...termsOf(word), ...kept], begins && kept.length === 0 ? word : null);
  if (places.length > 0) return { word, places, corrections: [] };
  const corrections = await spelledAlike(db, word, allowedErrors(word.length));
  if (corrections.length === 0) return { word, places, corrections };
  const others = await readTerms(db, corrections);
  return { word, places: others, corrections: others.length > 0 ? corrections : [] };
}

/**
 * The places of any of these terms, and of words that begin with `beginning` (three letters or more); ascending. One request
 * for all terms that share a row.
 */
export async function readTerms(db: PetikDatabase, terms: readonly string[], beginning: string | null = null): Promise<number[]> {
  const groups = new Map<string, WantedEnding[]>();
  const want = (term: string, begins: boolean) => {
    const group = groupOf(term);
    groups.set(group, [...(groups.get(group) ?? []), { ending: term.slice(group.length), begins }]);
  };
  for (const term of terms) want(term, false);
  if (beginning !== null) want(beginning, true);
  const places: number[] = [];
  const read = async ([group, wanted]: readonly [string, readonly WantedEnding[]]) => {
    const from = groupBeginning(group);
    const rows = await db.postings.where(':id').between(from, afterAll(from)).toArray();
    for (const row of rows) findPlaces(row, wanted, places);
  };
  await Promise.all([...groups].map(read));
  return sortPlaces(places);
}

/** The known words with the fewest typing errors between, at most `limit` errors. */
async function spelledAlike(db: PetikDatabase, word: string, limit: number): Promise<string[]> {
  if (limit === 0) return [];
  const shelves = await db.vocabulary
    .where(':id')
    .between(shelfKey(word.length - limit, ''), afterAll(shelfKey(word.length + limit, '')))
    .toArray();
  const letters = lettersOf(word);
  const byErrors: string[][] = Array.from({ length: limit + 1 }, () => []);
  for (const shelf of shelves) {
    for (const known of shelf.split('\n')) {
      if (lettersApart(letters, lettersOf(known)) > 2 * limit) continue;
      const errors = editDistance(word, known, limit);
      if (errors > 0 && errors <= limit) byErrors[errors]?.push(known);
    }
  }
  return (byErrors.find((words) => words.length > 0) ?? []).slice(0, MOST_CORRECTIONS);
}
