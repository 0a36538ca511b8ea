/** A stretch of text: UTF-16 code units, half-open, into one stated text. `text.slice(start, end)` is its content. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
