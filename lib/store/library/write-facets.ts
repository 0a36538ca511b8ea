import type { FacetRecord } from '@/lib/model/index-records';
import type { PetikDatabase } from '../db';
import type { IndexChanges } from './index-changes';

/** Brings the numbers of people, institutions, days and sites up to date; those without articles go. */
export async function writeFacets(db: PetikDatabase, { facets }: IndexChanges): Promise<void> {
  const keys = [...facets.keys()];
  const former = await db.facets.bulkGet(keys);
  const kept: FacetRecord[] = [];
  const emptied: string[] = [];
  for (const [index, key] of keys.entries()) {
    const row = former[index];
    const change = facets.get(key);
    const name = change?.name ?? row;
    if (!change || !name) continue;
    const articles = (row?.articles ?? 0) + change.articles;
    const counts = change.counts.map((step, flags) => (row?.counts[flags] ?? 0) + step);
    const { kind, value, label, about } = name;
    if (articles > 0) kept.push({ key, kind, value, label, about, counts, articles });
    else emptied.push(key);
  }
  await db.facets.bulkPut(kept);
  await db.facets.bulkDelete(emptied);
}
