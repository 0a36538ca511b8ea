import type { FacetKind, FacetRecord } from '@/lib/model/index-records';
import type { LibraryView, ShelfLine } from '@/lib/model/library';
import type { PetikDatabase } from '../db';
import { withNotes } from './noted-people';
import { DIRECT, FLAGS, facetTerm, OFFICIAL, SAVED } from './terms';

/** The filters that quotes must pass. */
export type Filters = Pick<LibraryView, 'saved' | 'official' | 'direct'>;

/**
 * The people, institutions, days or sites of the library with their quotes that pass the filters: days from the latest,
 * the others from the most quotes. Lines without such quotes are left out, but for people on whom there is a note.
 */
export async function listShelf(db: PetikDatabase, kind: FacetKind, filters: Filters): Promise<ShelfLine[]> {
  const rows = await db.facets.where({ kind }).toArray();
  const wanted = bitsOf(filters);
  const quoted = rows.map((row) => lineOf(row, wanted)).filter(({ quotes }) => quotes > 0);
  const lines = kind === 'person' ? await withNotes(db, quoted, wanted === 0) : quoted;
  const byQuotes = (a: ShelfLine, b: ShelfLine) => b.quotes - a.quotes || a.label.localeCompare(b.label);
  return lines.sort(kind === 'day' ? (a, b) => b.value.localeCompare(a.value) : byQuotes);
}

/** One line with all its quotes; null when the library has none such. */
export async function readShelfLine(db: PetikDatabase, kind: FacetKind, value: string): Promise<ShelfLine | null> {
  const row = await db.facets.get(facetTerm(kind, value));
  return row ? lineOf(row, 0) : null;
}

function lineOf({ value, label, about, counts, articles }: FacetRecord, wanted: number): ShelfLine {
  const quotes = counts.reduce((sum, count, flags) => ((flags & wanted) === wanted ? sum + count : sum), 0);
  return { value, label, about, quotes, articles };
}

function bitsOf({ saved, official, direct }: Filters): number {
  const terms = [saved && SAVED, official && OFFICIAL, direct && DIRECT];
  return FLAGS.reduce((bits, { term, bit }) => (terms.includes(term) ? bits + bit : bits), 0);
}
