import { analyse, type EngineInput } from '@/lib/engine/analyse';
import { packFor } from '@/lib/languages';
import type { Analysis } from '@/lib/model/analysis';
import type { Block } from '@/lib/model/article';
import { type LanguagePart, partsByLanguage } from './parts-by-language';
import { joinAnalyses } from './join-analyses';

/** What is read of an article to find its quotes and people. */
export interface Analysed extends EngineInput {
  readonly blocks: readonly Block[];
  /** BCP 47, of most of the text. */
  readonly language: string;
}

/**
 * Finds quotes and people in an article, each part of it in its own language: a translation below the article, a statement
 * that is printed whole. Pure, linear in the length of the text; never throws.
 */
export function analyseArticle(article: Analysed): Analysis {
  const read = ({ language, blocks }: LanguagePart): Analysis => analyse({ ...article, blocks }, packFor(language));
  const isOther = (language: string): boolean => packFor(language) !== packFor(article.language);
  const [main, ...others] = partsByLanguage(article, isOther).map(read) as [Analysis, ...Analysis[]];
  return others.length === 0 ? main : joinAnalyses(main, others);
}
