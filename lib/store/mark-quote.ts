import { markedKind } from '@/lib/corrections/marked-quotes';
import type { Target } from '@/lib/model/annotation';
import { MARKED_RULE } from '@/lib/model/corrections';
import type { QuoteRecord } from '@/lib/model/records';
import type { PetikDatabase } from './db';
import { markChanged } from './library/mark-changed';
import { writePrints } from './variants/keep-prints';

/** An article as it was last seen. */
export interface NewestText {
  readonly id: string;
  readonly revisionId: string;
  readonly language: string;
  readonly text: string;
}

/** The newest text of an article; null when it is not stored. */
export async function readNewestText(db: PetikDatabase, articleId: string): Promise<NewestText | null> {
  const article = await db.articles.get(articleId);
  const revision = article && (await db.revisions.get(article.revisionId));
  return article && revision ? { id: articleId, revisionId: revision.id, language: article.language, text: revision.text } : null;
}

/** The words that the reader marked in the articles with one of these identities, with the rows they belong to. */
export async function readMarks(db: PetikDatabase, keys: readonly string[]): Promise<Target[]> {
  const articleIds = await db.articles.where('keys').anyOf(keys).distinct().primaryKeys();
  const rows = await db.corrections.where('articleId').anyOf(articleIds).toArray();
  return rows.flatMap(({ change }) => (change.what === 'marked' ? [change.target] : []));
}

/** Keeps these words of an article as a quote, saved; gives its row. Words that are one already stay as they are. */
export async function markQuote(
  db: PetikDatabase,
  { id: articleId, revisionId }: NewestText,
  { target, sentence }: { readonly target: Target; readonly sentence: string },
  at: number,
): Promise<string> {
  return db.transaction('rw', [db.articles, db.quotes, db.corrections, db.prints, db.unindexed], async () => {
    const quotes = await db.quotes.where({ articleId }).toArray();
    const { exact } = target.quote;
    const same = quotes.find((row) => row.targets[0]?.position.start === target.position.start && row.exact === exact);
    if (same) return same.id;
    const id = crypto.randomUUID();
    const evidence = { cue: null, source: null, sourceKind: null, sentence, rule: MARKED_RULE, confidence: 1 };
    const row: QuoteRecord = {
      ...{ id, articleId, revisionId, order: quotes.length, kind: markedKind(exact), exact, targets: [target] },
      ...{ speaker: null, context: { channels: [], when: null }, evidence },
      ...{ firstSeen: at, lastSeen: at, savedAt: at, present: true },
    };
    await db.quotes.add(row);
    await writePrints(db, articleId, [...quotes, row]);
    const change = { what: 'marked', target } as const;
    await db.corrections.add({ id: crypto.randomUUID(), articleId, quoteId: id, personId: '', at, change, parked: null });
    const saved = [...quotes, row].filter(({ savedAt }) => savedAt > 0).length;
    await db.articles.update(articleId, { quoteCount: quotes.filter((each) => each.present).length + 1, savedCount: saved });
    await markChanged(db, [articleId]);
    return id;
  });
}
