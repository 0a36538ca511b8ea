import type { ArticleMetadata, FoundDetails, Provenance } from '@/lib/model/article';
import type { CorrectionRecord } from '@/lib/model/corrections';
import { DETAIL_FIELDS, type DetailField, type Details, type SiteRule } from '@/lib/model/details';

/**
 * An article with author and date as the reader has them: as she said of this very article, else from the place that she
 * showed to be right on its site, else as they were read. Starts from what was read, so that it can be used again and
 * again. `rules`: those of its sites; `corrections`: those of the article, of any kind; both in any order.
 */
export function settleDetails<T extends ArticleMetadata>(
  article: T,
  rules: readonly SiteRule[],
  corrections: readonly Pick<CorrectionRecord, 'at' | 'change'>[],
): T {
  const { found, ...rest } = article;
  const read: FoundDetails = found ?? { authors: article.authors, published: article.published, provenance: article.provenance };
  const settled: Record<string, unknown> & { provenance: ArticleMetadata['provenance'] } = { ...read };
  let isOther = false;
  for (const field of DETAIL_FIELDS) {
    const said = saidByReader(field, corrections) ?? takenFromPlace(article, field, rules);
    if (!said || (said.value === read[field] && said.from === read.provenance[field])) continue;
    settled[field] = said.value;
    settled.provenance = { ...settled.provenance, [field]: said.from };
    isOther = true;
  }
  return { ...rest, ...settled, ...(isOther && { found: read }) } as unknown as T;
}

/** The sites of an article with these identities: their hosts, without "www." and "m."; the rules of all of them count. */
export function sitesOf(keys: readonly string[]): string[] {
  return [...new Set(keys.map((key) => key.split('/', 1)[0] ?? ''))];
}

/** The rule in force for each field. `rules`: those of one article's sites. */
export function rulesInForce(rules: readonly SiteRule[]): SiteRule[] {
  return DETAIL_FIELDS.flatMap((field) => latest(rules.filter((rule) => rule.field === field)) ?? []);
}

interface Said {
  readonly value: Details[DetailField];
  readonly from: Provenance;
}

function saidByReader(field: DetailField, corrections: readonly Pick<CorrectionRecord, 'at' | 'change'>[]): Said | null {
  const change = latest(corrections.filter((row) => row.change.what === field))?.change;
  if (change?.what === 'authors') return { value: change.authors, from: 'reader' };
  return change?.what === 'published' ? { value: change.published, from: 'reader' } : null;
}

function takenFromPlace({ candidates }: ArticleMetadata, field: DetailField, rules: readonly SiteRule[]): Said | null {
  const rule = rulesInForce(rules).find((each) => each.field === field);
  const all: readonly (readonly [Details[DetailField], Provenance])[] = candidates?.[field] ?? [];
  const [value, from] = all.find((candidate) => candidate[1] === rule?.from) ?? [];
  return value === undefined || from === undefined ? null : { value, from };
}

function latest<T extends { readonly at: number }>(rows: readonly T[]): T | undefined {
  return rows.reduce<T | undefined>((last, row) => (last && last.at > row.at ? last : row), undefined);
}
