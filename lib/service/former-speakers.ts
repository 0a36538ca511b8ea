import { analyseArticle } from '@/lib/analysis/analyse-article';
import { matchQuotes } from '@/lib/checking/match-quotes';
import type { Attribution } from '@/lib/checking/same-attribution';
import type { Article, Block } from '@/lib/model/article';
import type { PetikDatabase } from '@/lib/store/db';
import { readKeptQuotes } from '@/lib/store/kept-quotes';
import { storageFailure } from '@/lib/store/storage-failure';
import { draftVisit } from './draft-visit';

/**
 * Who says the kept quotes of an article that is read again, as today's engine reads the texts they were stored with; by
 * quote. So that speakers are compared like with like: what a newer engine reads otherwise, and what the reader corrected,
 * is no change of the article. Empty when the text is the same, nothing is kept, or the database does not answer.
 */
export async function formerSpeakers(
  db: PetikDatabase,
  article: Article,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Attribution | null>> {
  const speakers = new Map<string, Attribution | null>();
  try {
    for (const { article: stored, text, quotes } of await readKeptQuotes(db, article, keys)) {
      if (text === article.text) continue;
      const former = { ...stored, text, blocks: blocksOf(text, article) };
      const { visit } = draftVisit(former, analyseArticle(former), 0);
      for (const [index, match] of matchQuotes(quotes, visit.quotes).entries()) {
        const quote = quotes[match ?? -1];
        if (quote) speakers.set(quote.id, visit.quotes[index]?.speaker ?? null);
      }
    }
  } catch (error) {
    storageFailure(error);
  }
  return speakers;
}

/** The blocks of a stored text: its lines, of the kinds that the same lines have in the article now. */
function blocksOf(text: string, article: Article): Block[] {
  const kinds = new Map(article.blocks.map(({ kind, start, end }) => [article.text.slice(start, end), kind]));
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    blocks.push({ kind: kinds.get(line) ?? 'paragraph', start, end: start + line.length });
    start += line.length + 1;
  }
  return blocks;
}
