import { detailChoices } from '@/lib/corrections/compare-details';
import { rulesInForce, settleDetails, sitesOf } from '@/lib/corrections/settle-details';
import type { ArticleMetadata } from '@/lib/model/article';
import { DETAIL_FIELDS, type DetailsSheet, type SiteRule } from '@/lib/model/details';
import type { ArticleRecord } from '@/lib/model/records';
import type { PetikDatabase } from './db';
import { readRules, ruleId, ruleIn } from './site-rules';

/**
 * An article that was just read, with author and date as the reader has them: of the stored article with one of these
 * identities, and of its site. Throws when the database cannot be opened.
 */
export async function withReadersDetails<T extends ArticleMetadata>(
  db: PetikDatabase,
  article: T,
  keys: readonly string[],
): Promise<T> {
  return settled(db, article, keys, await db.articles.where('keys').anyOf(keys).distinct().primaryKeys());
}

/** A row of an article with author and date as the reader has them. Call inside a transaction over `corrections`. */
export function settledArticle(db: PetikDatabase, article: ArticleRecord): Promise<ArticleRecord> {
  return settled(db, article, article.keys, [article.id]);
}

async function settled<T extends ArticleMetadata>(
  db: PetikDatabase,
  article: T,
  keys: readonly string[],
  articleIds: readonly string[],
): Promise<T> {
  const rules = await readRules(db, keys);
  return settleDetails(article, rules, await db.corrections.where('articleId').anyOf(articleIds).toArray());
}

/** All that is needed to correct an article's author and date; null when the library has it no more. Throws as above. */
export async function readDetailsSheet(db: PetikDatabase, articleId: string): Promise<DetailsSheet | null> {
  const article = await db.articles.get(articleId);
  if (!article) return null;
  const all = await db.corrections.where({ articleId }).sortBy('at');
  const corrections = all.filter(({ change }) => DETAIL_FIELDS.some((field) => field === change.what));
  const rules = await db.corrections.bulkGet(corrections.map(({ id }) => ruleId(id)));
  return {
    article,
    site: sitesOf(article.keys)[0] ?? '',
    choices: { authors: detailChoices(article, 'authors'), published: detailChoices(article, 'published') },
    corrections,
    learnt: new Map(
      corrections.flatMap(({ id }, index) => {
        const row = rules[index];
        return (row ? ruleIn(row) : []).map((rule) => [id, rule] as const);
      }),
    ),
  };
}

/** What the reader taught of sites and is in force, by site. Throws as above. */
export async function readSiteRules(db: PetikDatabase): Promise<SiteRule[]> {
  const bySite = new Map<string, SiteRule[]>();
  for (const rule of await readRules(db)) bySite.set(rule.site, [...(bySite.get(rule.site) ?? []), rule]);
  return [...bySite.keys()].sort().flatMap((site) => rulesInForce(bySite.get(site) ?? []));
}
