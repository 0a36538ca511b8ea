import type { Article, ArticleMetadata } from '@/lib/model/article';
import type { PageText } from '@/lib/model/page-text';
import { detectLanguage, speaksAgainst } from '@/lib/metadata/detect-language';
import { readMetadata } from '@/lib/metadata/read-metadata';

/** The article of a page: its text with what the page says of it, made sense of. `now` as in `readMetadata`. */
export function composeArticle({ clues, ...page }: PageText, now: Date | null): Article {
  return { ...withLanguage(readMetadata(clues, page.url, now), page.text), ...page };
}

/** What the page declares is often wrong (a template's "en"): the words decide, where they can. */
function withLanguage(metadata: ArticleMetadata, text: string): ArticleMetadata {
  const language = detectLanguage(text) ?? (speaksAgainst(text, metadata.language) ? 'und' : null);
  return language === null ? metadata : { ...metadata, language, provenance: { ...metadata.provenance, language: 'text' } };
}
