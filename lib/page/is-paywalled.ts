import { attribute, select } from '@/lib/page/dom';
import { isObject, listOf, readJsonLd } from '@/lib/page/json-ld';

/** Whether the page says of itself that not everybody may read all of its article. */
export function isPaywalled(document: Document): boolean {
  const tiers = select(document, 'meta[property="article:content_tier"], meta[name="article:content_tier"]');
  if (tiers.some((tier) => /^(?:locked|metered)$/i.test(attribute(tier, 'content').trim()))) return true;
  const { article } = readJsonLd(document, () => false);
  if (!article) return false;
  return [article, ...listOf(article.hasPart)].some((part) => isObject(part) && isFalse(part.isAccessibleForFree));
}

const isFalse = (value: unknown): boolean =>
  value === false || (typeof value === 'string' && /(?:^|\/)false$/i.test(value.trim()));
