import type { Article } from '@/lib/model/article';
import { composeArticle } from '@/lib/metadata/compose-article';
import { readPageText } from '@/lib/page/read-page-text';

/** Reads the article of a page that was saved at an unknown time, in one go; null when it holds none. */
export function readSavedPage(document: Document, url: string): Article | null {
  const reading = readPageText(document, url);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value && composeArticle(value.page, null);
  }
}
