import type { ExportScope } from '@/lib/model/export';
import type { FoundArticle, LibraryView } from '@/lib/model/library';
import type { QuoteRecord } from '@/lib/model/records';
import { byArticle } from '../by-article';
import type { PetikDatabase } from '../db';
import { findArticles } from '../library/find-articles';
import { selectionOf } from '../library/select';

/** An article to export: by its number in the index or by its row; with these of its quotes, or all (null). */
export type PlannedArticle =
  | { readonly number: number; readonly slots: readonly number[] | null }
  | { readonly articleId: string; readonly quoteIds: ReadonlySet<string> | null };

/** What an export will hold, before any of it is read. */
export interface ExportPlan {
  /** In the order of the file. */
  readonly articles: readonly PlannedArticle[];
  readonly quotes: number;
}

/**
 * Which articles and quotes a scope has; empty when there are none (any more). Reads the index, not the quotes, but for one
 * article, whose rows count at once, indexed or not. Throws when the database cannot be opened.
 */
export async function planExport(db: PetikDatabase, scope: ExportScope): Promise<ExportPlan> {
  if (scope.of === 'quotes') return planQuotes((await db.quotes.bulkGet([...scope.ids])).filter((row) => row !== undefined));
  const { view } = scope;
  if (view.articleId !== null) return planArticle(db, view.articleId, view);
  const selection = selectionOf(view);
  const isWhole = selection.words.length + selection.terms.length === 0;
  const { articles, quoteCount } = await findArticles(db, selection);
  return {
    articles: articles.map((found: FoundArticle) => (isWhole ? { ...found, slots: null } : found)),
    quotes: isWhole ? await db.quotes.count() : quoteCount,
  };
}

async function planArticle(db: PetikDatabase, articleId: string, filters: LibraryView): Promise<ExportPlan> {
  if (!(await db.articles.get(articleId))) return { articles: [], quotes: 0 };
  const rows = await db.quotes.where({ articleId }).toArray();
  const chosen = rows.filter((quote) => passes(quote, filters));
  const quoteIds = chosen.length === rows.length ? null : new Set(chosen.map(({ id }) => id));
  return { articles: [{ articleId, quoteIds }], quotes: chosen.length };
}

function passes({ savedAt, speaker, kind }: QuoteRecord, { saved, official, direct }: LibraryView): boolean {
  return (!saved || savedAt > 0) && (!official || speaker?.official === true) && (!direct || kind === 'direct');
}

function planQuotes(rows: readonly QuoteRecord[]): ExportPlan {
  const articles = [...byArticle(rows)].map(([articleId, quotes]) => ({
    articleId,
    quoteIds: new Set(quotes.map(({ id }) => id)),
  }));
  return { articles, quotes: rows.length };
}
