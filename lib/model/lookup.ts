/** A search of the reader's choice, on another site: opened by a click, never asked before. */
export interface LookupPlace {
  readonly name: string;
  /**
   * The address to open (http or https), with what to put in: `{words}`, `{phrase}` (the words between quotation marks),
   * `{speaker}`, `{address}` (of the article).
   */
  readonly address: string;
}

/** What of a quote may be put into the address of a search. */
export interface LookupSubject {
  /** As written. */
  readonly exact: string;
  /** Null when it is not stated. */
  readonly speaker: string | null;
  /** Address of the article; null for pasted text. */
  readonly url: string | null;
}
