import { candidateLike, sameDetail } from '@/lib/corrections/compare-details';
import { settleDetails, sitesOf } from '@/lib/corrections/settle-details';
import type { CorrectionRecord, DetailChange } from '@/lib/model/corrections';
import { DETAIL_FIELDS, type DetailField, type Details, type DetailsWish } from '@/lib/model/details';
import type { ArticleRecord } from '@/lib/model/records';
import type { WriteResult } from '@/lib/model/write-result';
import { byArticle } from './by-article';
import type { PetikDatabase } from './db';
import { markChanged } from './library/mark-changed';
import { readRules, ruleId, ruleIn, ruleRow } from './site-rules';
import { storageFailure } from './storage-failure';
import { bury } from './tombstones';

/**
 * Keeps what the reader says of an article's author and date; what is as it was makes no correction. What the page itself
 * says at one of its places teaches that place for all articles of the site, those of before too. `at`: ms since the epoch.
 */
export function correctDetails(db: PetikDatabase, articleId: string, wish: DetailsWish, at: number): Promise<WriteResult> {
  return writing(db, async () => {
    const article = await db.articles.get(articleId);
    if (!article) return { ok: false, reason: 'gone' };
    const [site = ''] = sitesOf(article.keys);
    for (const field of DETAIL_FIELDS) {
      const value = wish[field];
      if (value === undefined || sameDetail(value, article[field])) continue;
      const [said, from] = candidateLike(article.candidates, field, value) ?? [value, null];
      const id = crypto.randomUUID();
      const change = changeOf(field, said);
      await db.corrections.add({ id, articleId, quoteId: '', personId: '', at, change, parked: null });
      if (from !== null) await db.corrections.add(ruleRow({ id: ruleId(id), at, site, field, from }));
    }
    await settleSite(db, site, articleId);
    return { ok: true };
  });
}

/** Takes back a correction of author or date with what was learnt from it. Call inside a read-write transaction over the tables below. */
export async function undoDetails(db: PetikDatabase, { id, articleId }: CorrectionRecord, at: number): Promise<WriteResult> {
  const [rule] = (await db.corrections.where({ id: ruleId(id) }).toArray()).flatMap(ruleIn);
  await bury(db, [{ kind: 'correction', articleId, about: id }], at);
  await db.corrections.delete(id);
  await forget(db, [ruleId(id)], at);
  await settleSite(db, rule?.site ?? '', articleId);
  return { ok: true };
}

/** Forgets where a site says a field; what she said of single articles stays. `at`: ms since the epoch. */
export function forgetSiteRule(db: PetikDatabase, site: string, field: DetailField, at: number): Promise<WriteResult> {
  return writing(db, async () => {
    const rules = (await readRules(db, [site])).filter((rule) => rule.field === field);
    if (rules.length === 0) return { ok: false, reason: 'gone' };
    await forget(
      db,
      rules.map(({ id }) => id),
      at,
    );
    await settleSite(db, site);
    return { ok: true };
  });
}

async function forget(db: PetikDatabase, ids: readonly string[], at: number): Promise<void> {
  const there = (await db.corrections.bulkGet([...ids])).flatMap((row) => (row ? [row.id] : []));
  await bury(
    db,
    there.map((about) => ({ kind: 'correction', articleId: '', about })),
    at,
  );
  await db.corrections.bulkDelete(there);
}

function changeOf(field: DetailField, value: Details[DetailField]): DetailChange {
  if (field === 'published') return { what: field, published: typeof value === 'string' ? value : null };
  return { what: field, authors: typeof value === 'object' && value !== null ? value : [] };
}

async function writing(db: PetikDatabase, write: () => Promise<WriteResult>): Promise<WriteResult> {
  try {
    return await db.transaction('rw', [db.articles, db.corrections, db.tombstones, db.unindexed], async () => write());
  } catch (error) {
    return { ok: false, reason: storageFailure(error) };
  }
}

/** Gives the articles of a site, and the one that was corrected, the authors and dates that they have now. Call as `undoDetails`. */
export async function settleSite(db: PetikDatabase, site: string, articleId = ''): Promise<void> {
  const ofSite = site === '' ? [] : await db.articles.where('keys').startsWith(`${site}/`).distinct().toArray();
  const articles = new Map(ofSite.map((row) => [row.id, row]));
  const corrected = await db.articles.get(articleId);
  if (corrected) articles.set(corrected.id, corrected);
  const corrections = byArticle(await detailCorrections(db, [...articles.keys()]));
  const rules = await readRules(
    db,
    [...articles.values()].flatMap(({ keys }) => keys),
  );
  const changed: ArticleRecord[] = [];
  for (const row of articles.values()) {
    const sites = new Set(sitesOf(row.keys));
    const own = rules.filter((rule) => sites.has(rule.site));
    const settled = settleDetails(row, own, corrections.get(row.id) ?? []);
    if (DETAIL_FIELDS.some((field) => settled[field] !== row[field] || settled.provenance[field] !== row.provenance[field]))
      changed.push(settled);
  }
  await db.articles.bulkPut(changed);
  await markChanged(
    db,
    changed.map(({ id }) => id),
  );
}

/** What the reader said of the authors and dates of some articles. */
async function detailCorrections(db: PetikDatabase, articleIds: readonly string[]): Promise<CorrectionRecord[]> {
  const isDetail = ({ change }: CorrectionRecord) => DETAIL_FIELDS.some((field) => field === change.what);
  return db.corrections.where('articleId').anyOf(articleIds).filter(isDetail).toArray();
}
