import type { Findings } from '@/lib/model/library';
import type { QueryWord } from '@/lib/search/query';
import { intersect } from '@/lib/search/intersect';
import { articleOf, BLOCK } from '@/lib/search/postings';
import type { PetikDatabase } from '../db';
import { findWord, readTerms } from './find-word';

/** What the library is asked for. */
export interface Selection {
  readonly words: readonly QueryWord[];
  /** Terms that each quote must have: facets and flags. */
  readonly terms: readonly string[];
  /** By the last reading, or by the date of the article; the latest first. */
  readonly order: 'lastSeen' | 'dated';
}

/**
 * Finds what has all words and terms; without any, all articles. Reads the packed lists of these words only, never a quote:
 * the time grows with how often the words occur. Throws when the database cannot be opened.
 */
export function findArticles(db: PetikDatabase, { words, terms, order }: Selection): Promise<Findings> {
  return db.transaction('r', db.catalogue, db.postings, db.vocabulary, async () => {
    const [catalogue, found, filters] = await Promise.all([
      db.catalogue.toArray(),
      Promise.all(words.map((word) => findWord(db, word))),
      Promise.all(terms.map((term) => readTerms(db, [term]))),
    ]);
    const times = new Map(catalogue.map((row) => [row.block, row[order]]));
    const timeOf = (number: number): number => times.get(Math.floor(number / BLOCK))?.[number % BLOCK] ?? 0;
    const hits =
      words.length + terms.length > 0
        ? intersect(
            found.map(({ places }) => places),
            filters,
          )
        : catalogue.flatMap(({ block }) => Array.from({ length: BLOCK }, (_, at) => ({ number: block * BLOCK + at, slots: [] })));
    const dated = hits.map((article) => ({ article, time: timeOf(article.number) })).filter(({ time }) => time > 0);
    dated.sort((a, b) => b.time - a.time || b.article.number - a.article.number);
    return {
      articles: dated.map(({ article }) => article),
      times: dated.map(({ time }) => time),
      quoteCount: dated.reduce((sum, { article }) => sum + article.slots.length, 0),
      corrections: new Map(found.flatMap(({ word, corrections }) => (corrections.length > 0 ? [[word, corrections]] : []))),
    };
  });
}

/** The numbers of the articles that have a term for themselves, ascending. */
export async function articlesWithTerm(db: PetikDatabase, term: string): Promise<number[]> {
  return (await readTerms(db, [term])).map(articleOf);
}
