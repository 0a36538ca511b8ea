import { sitesOf } from '@/lib/corrections/settle-details';
import type { CorrectionRecord } from '@/lib/model/corrections';
import type { SiteRule } from '@/lib/model/details';
import type { PetikDatabase } from './db';

/** The id of what is learnt for a site from a correction of one of its articles. */
export const ruleId = (correctionId: string): string => `${correctionId}/site`;

/** A rule as the row that is kept. */
export function ruleRow({ id, at, site, field, from }: SiteRule): CorrectionRecord {
  return { id, articleId: '', quoteId: '', personId: '', at, change: { what: 'site', site, field, from }, parked: null };
}

/** The rule in a row; nothing where the row is another correction. */
export function ruleIn({ id, at, change }: CorrectionRecord): SiteRule[] {
  if (change.what !== 'site') return [];
  const { site, field, from } = change;
  return [{ id, at, site, field, from }];
}

/** What the reader taught of the sites of an article with these identities, or of all sites. Throws when the database cannot be read. */
export async function readRules(db: PetikDatabase, keys?: readonly string[]): Promise<SiteRule[]> {
  const rows = db.corrections.where('change.site');
  return (await (keys ? rows.anyOf(sitesOf(keys)) : rows.above('')).toArray()).flatMap(ruleIn);
}
