import type { Article, ArticleMetadata } from './article';

/** The text of a page's article, with what else on the page speaks of it and is still to be interpreted. */
export interface PageText extends Omit<Article, keyof ArticleMetadata> {
  readonly clues: PageClues;
}

/** What a page says of its article, as it stands there: gathered in the page, made sense of elsewhere. */
export interface PageClues {
  /** Of the article, where the page holds others beside it: then only what is said of this one counts. */
  readonly headline: string | null;
  readonly windowTitle: string;
  /** The `lang` of the page. */
  readonly language: string;
  /** The `href` of its canonical link. */
  readonly canonical: string;
  /** Contents of the `<meta>` elements, by all their names in lower case, parted by spaces. */
  readonly meta: readonly (readonly [names: string, content: string])[];
  /** Sources of the JSON-LD blocks. */
  readonly jsonLd: readonly string[];
  /** The first headings of level 1 and 2. */
  readonly headings: readonly HeadingClue[];
  /** Lines that may name who wrote, those nearest to the text first. */
  readonly bylines: readonly BylineClue[];
  /** Elements that may tell when it appeared, in the same order. */
  readonly dates: readonly DateClue[];
}

export interface HeadingClue {
  readonly level: 1 | 2;
  readonly text: string;
  /** It begins before the article's text. */
  readonly isBefore: boolean;
}

export interface BylineClue {
  readonly text: string;
  /** The first words of the element around it. */
  readonly around: string;
  /** Around the article's text, not elsewhere in the page. */
  readonly isNear: boolean;
}

export interface DateClue {
  readonly text: string;
  /** What it says to machines: `datetime` or `content`; "" when it does not. */
  readonly machine: string;
  readonly isMicrodata: boolean;
  readonly isNear: boolean;
}
