/** Selectors of the W3C Web Annotation Data Model, over `Article.text`. */

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** https://www.w3.org/TR/annotation-model/#text-position-selector — UTF-16 units, half-open. */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}

/** A stretch of an article's text described so that it can be found again after the text has changed. */
export interface Target {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}
