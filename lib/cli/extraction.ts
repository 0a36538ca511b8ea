import { analyseArticle } from '@/lib/analysis/analyse-article';
import { analyse } from '@/lib/engine/analyse';
import { packFor } from '@/lib/languages';
import type { Analysis, ChannelKind } from '@/lib/model/analysis';
import type { Article } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';
import { parseHtml } from '@/lib/cli/parse-html';
import type { SourceDocument } from '@/lib/cli/source-document';
import { detectLanguage } from '@/lib/metadata/detect-language';
import { readSavedPage } from '@/lib/metadata/read-saved-page';

type Range = readonly [start: number, end: number];

/** One line of output. Ranges are UTF-16 units, half-open, into the text: the document's, or that of its `article`. */
export interface Extraction {
  readonly id: string | number;
  readonly lang: string;
  readonly quotes: readonly {
    readonly type: 'direct' | 'indirect' | 'mixed';
    readonly spans: readonly Range[];
    readonly cue: Range | null;
    readonly source: Range | null;
    readonly speaker: string | null;
    /** Through what it was said, in text order; empty where the reporting clause does not tell. */
    readonly channels: readonly { readonly kind: ChannelKind; readonly span: Range; readonly outlet: Range | null }[];
    /** When; the date is ISO 8601, or null where it stays open. */
    readonly when: { readonly span: Range; readonly date: string | null } | null;
    readonly confidence: number;
  }[];
  readonly people: readonly {
    readonly name: string;
    readonly official: boolean;
    readonly mentions: readonly Range[];
    /** Posts and occupations; the ranks of who has no other title. */
    readonly titles: readonly Range[];
    readonly ranks: readonly Range[];
    readonly degrees: readonly Range[];
    readonly affiliations: readonly Range[];
  }[];
  /** Only for documents given as HTML; null when the page holds no article. */
  readonly article?: ExtractedArticle | null;
}

export type ExtractedArticle = Pick<Article, 'title' | 'authors' | 'published' | 'modified' | 'publisher' | 'language' | 'text'>;

/** Finds quotes and people in one document; for HTML in the article of the page. `text` is what the ranges count in. */
export function extract(document: SourceDocument): { extraction: Extraction; text: string } {
  if (document.kind === 'text') {
    const { text, published = null } = document;
    const lang = document.lang ?? detectLanguage(text) ?? 'und';
    return { extraction: { id: document.id, lang, ...toContract(analyse({ text, published }, packFor(lang))) }, text };
  }
  const article = readSavedPage(parseHtml(document.html), document.url);
  if (!article)
    return { extraction: { id: document.id, lang: document.lang ?? 'und', quotes: [], people: [], article: null }, text: '' };
  const { title, authors, published, modified, publisher, language, text } = article;
  const lang = document.lang ?? language;
  const analysis = analyseArticle({ ...article, language: lang });
  const described = { title, authors, published, modified, publisher, language, text };
  return { extraction: { id: document.id, lang, ...toContract(analysis), article: described }, text };
}

function toContract({ quotes, people }: Analysis): Pick<Extraction, 'quotes' | 'people'> {
  return {
    quotes: quotes.map((quote) => ({
      type: quote.kind,
      spans: quote.contents.map(toRange),
      cue: quote.cue && toRange(quote.cue),
      source: quote.source && toRange(quote.source.span),
      speaker: quote.speaker?.name ?? null,
      channels: quote.channels.map(({ kind, span, outlet }) => ({
        kind,
        span: toRange(span),
        outlet: outlet && toRange(outlet),
      })),
      when: quote.when && { span: toRange(quote.when.span), date: quote.when.date },
      confidence: quote.confidence,
    })),
    people: people.map((person) => ({
      name: person.name,
      official: person.official,
      mentions: person.mentions.map((mention) => toRange(mention.span)),
      titles: (person.titles.length > 0 ? person.titles : person.ranks).map(toRange),
      ranks: person.ranks.map(toRange),
      degrees: person.degrees.map(toRange),
      affiliations: person.affiliations.map(toRange),
    })),
  };
}

const toRange = ({ start, end }: Span): Range => [start, end];
