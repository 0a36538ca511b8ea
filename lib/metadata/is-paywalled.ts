import type { PageClues } from '@/lib/model/page-text';
import { isObject, listOf, readJsonLd } from '@/lib/metadata/json-ld';
import { readMetaTags } from '@/lib/metadata/meta-tags';

/** Whether the page says of itself that not everybody may read all of its article. */
export function isPaywalled({ meta, jsonLd }: Pick<PageClues, 'meta' | 'jsonLd'>): boolean {
  const tiers = readMetaTags(meta).get('article:content_tier') ?? [];
  if (tiers.some((tier) => /^(?:locked|metered)$/i.test(tier))) return true;
  const { article } = readJsonLd(jsonLd, () => false);
  if (!article) return false;
  return [article, ...listOf(article.hasPart)].some((part) => isObject(part) && isFalse(part.isAccessibleForFree));
}

const isFalse = (value: unknown): boolean =>
  value === false || (typeof value === 'string' && /(?:^|\/)false$/i.test(value.trim()));
