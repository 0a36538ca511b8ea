import { differ } from '@/lib/checking/differ';
import { type Attribution, sameAttribution } from '@/lib/checking/same-attribution';
import type { QuoteRecord } from '@/lib/model/records';
import type { Naming, Variant, VariantGroup, VariantSource } from '@/lib/model/variants';
import { fidelityOf } from '@/lib/variants/fidelity';
import { foldCopies, type SourceGroup } from '@/lib/variants/fold-copies';
import { fullestOf, variantsOf } from '@/lib/variants/group-variants';
import type { PetikDatabase } from '../db';
import { type AlikeQuote, alikeQuote, findAlike, reportedAt } from './find-alike';

/** Reports that are shown of one utterance, the likest. */
const MOST_VARIANTS = 200;

/**
 * All reports of the utterance that a stored quote reports, by source; null when the quote is not there (any more).
 * Throws when the database cannot be read.
 */
export async function findGroup(db: PetikDatabase, quoteId: string): Promise<VariantGroup | null> {
  const seed = await readSeed(db, quoteId);
  if (!seed) return null;
  const all = [seed, ...(await otherReports(db, seed))].sort((a, b) => reportedAt(a.article) - reportedAt(b.article));
  const articles = [...new Map(all.map(({ article }) => [article.id, article])).values()];
  const revisions = await db.revisions.bulkGet(articles.map(({ revisionId }) => revisionId));
  const reports = articles.map(({ id, publisher }, index) => ({
    articleId: id,
    publisher,
    agencies: all.filter(({ article }) => article.id === id).flatMap(({ quote }) => agenciesOf(quote)),
    text: revisions[index]?.text ?? '',
  }));
  const sources = foldCopies(reports).map((group) => sourceOf(group, all, seed));
  return { quote: seed.quote, article: seed.article, sources, articleCount: articles.length };
}

/**
 * In how many other articles the utterance of each quote is reported, by quote; quotes that stand alone are left out. Once it is
 * aborted, the quotes that are left are not looked at.
 */
export async function countVariants(
  db: PetikDatabase,
  quoteIds: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const quoteId of quoteIds) {
    if (signal?.aborted) break;
    const others = await db.transaction('r', db.articles, db.quotes, db.prints, async () => {
      const seed = await readSeed(db, quoteId);
      return seed ? await otherReports(db, seed) : [];
    });
    if (others.length > 0) counts.set(quoteId, new Set(others.map(({ article }) => article.id)).size);
  }
  return counts;
}

async function readSeed(db: PetikDatabase, quoteId: string): Promise<AlikeQuote | null> {
  const quote = await db.quotes.get(quoteId);
  const article = quote && (await db.articles.get(quote.articleId));
  return article ? alikeQuote(quote, article) : null;
}

/** The reports of other articles. */
async function otherReports(db: PetikDatabase, seed: AlikeQuote): Promise<AlikeQuote[]> {
  const others = ({ article }: AlikeQuote) => article.id !== seed.article.id;
  const alike = (await findAlike(db, seed.quote.exact)).filter(others);
  const fullest = fullestOf(seed, alike);
  const more = fullest.id === seed.id ? [] : (await findAlike(db, fullest.utterance.exact)).filter(others);
  const all = new Map([...alike, ...more].map((candidate) => [candidate.id, candidate]));
  const variants = variantsOf(seed, fullest, [...all.values()]).sort((a, b) => b.likeness - a.likeness);
  return variants.slice(0, MOST_VARIANTS).flatMap(({ id }) => all.get(id) ?? []);
}

function sourceOf({ articleIds, agency }: SourceGroup, all: readonly AlikeQuote[], seed: AlikeQuote): VariantSource {
  const ids = new Set(articleIds);
  const variants = all
    .filter(({ article }) => ids.has(article.id))
    .map(({ quote, article }): Variant => {
      const difference = differ(seed.quote.exact, quote.exact);
      return {
        quote,
        article,
        difference,
        fidelity: fidelityOf(difference),
        naming: namingOf(seed.quote.speaker, quote.speaker),
      };
    });
  return { agency, variants, articleCount: articleIds.length };
}

/** Whether one article names the speaker otherwise; a title that is only given by one of them is another title. */
function namingOf(one: Attribution | null, other: Attribution | null): Naming {
  if (one === null || other === null) return one === other ? 'same' : 'other-name';
  const nameOf = ({ name }: Attribution): Attribution => ({ name, titles: [], affiliations: [] });
  if (!sameAttribution(nameOf(one), nameOf(other))) return 'other-name';
  return sameAttribution(one, other) && sameAttribution(other, one) ? 'same' : 'other-title';
}

const agenciesOf = ({ context }: QuoteRecord): string[] =>
  context.channels.flatMap(({ kind, outlet }) => (kind === 'agency' && outlet !== null ? [outlet] : []));
